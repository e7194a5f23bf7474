/** The sum behind a strength, in words. */
import { strengthText } from '../model/index.js';
import { cueWords } from './wording.js';
/** What a part of the sum is called that no words of the essay caused. */
const WORDLESS = {
    cap: 'end of the scale',
    'clause-mean': 'mean of its clauses',
    bias: 'as the sentence before',
};
/** "base +1, “probably” −2 = −1". Parts that changed nothing, or nothing that is printed, are left out. */
export function arithmetic({ base, value, contributions }) {
    const parts = [`base ${strengthText(base)}`];
    for (const { start, cue, type, effect } of contributions) {
        if (strengthText(effect) === '0')
            continue;
        const name = start === undefined ? (WORDLESS[type] ?? cue) : `“${cueWords(cue)}”`;
        parts.push(`${name} ${strengthText(effect)}`);
    }
    return `${parts.join(', ')} = ${strengthText(value)}`;
}
