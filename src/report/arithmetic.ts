/** The sum behind a strength, in words. */
import { isPrinted, type SpanType, type Strength, strengthText } from '../model/index.js';
import { cueWords } from './wording.js';

/** What a part of the sum is called that no words of the essay caused. */
const WORDLESS: Readonly<Partial<Record<SpanType, string>>> = {
  cap: 'end of the scale',
  'clause-mean': 'mean of its clauses',
  bias: 'as the sentence before',
};

/** "base +1, “probably” −2 = −1". Parts that changed nothing, or nothing that is printed, are left out. */
export function arithmetic({ base, value, contributions }: Strength): string {
  const parts = [`base ${strengthText(base)}`];
  for (const { start, cue, type, effect } of contributions) {
    if (!isPrinted(effect)) continue;
    const name = start === undefined ? (WORDLESS[type] ?? cue) : `“${cueWords(cue)}”`;
    parts.push(`${name} ${strengthText(effect)}`);
  }
  return `${parts.join(', ')} = ${strengthText(value)}`;
}
