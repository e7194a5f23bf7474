/** weigh: how strongly each claim is hedged or asserted, and what a fact-checker would tick off. */
import { bandOf, } from '../model/index.js';
import { BASE } from './compose.js';
import { inherited, opensList } from './fragments.js';
import { marksOf } from './marks.js';
import { questionStrength } from './questions.js';
import { composedOf } from './strength.js';
const NO_MARKS = [];
const isProse = ({ role }) => role !== 'byline' && role !== 'boilerplate';
/** Weighs every sentence; bylines and boilerplate get neither strength nor marks. */
export function weigh(essay) {
    let host = null;
    const sentences = essay.sentences.map((sentence, i) => {
        const composed = compositionOf(sentence, essay.sentences[i + 1], host);
        if (composed !== null && sentence.role === 'body' && !(composed.parts[0]?.type === 'bias'))
            host = { sentence, composed, opensList: opensList(sentence) };
        return {
            ...sentence,
            strength: composed && written(sentence, composed),
            marks: isProse(sentence) ? marksOf(sentence) : NO_MARKS,
        };
    });
    return { ...essay, sentences };
}
/** The strength of a sentence in its parts; null where nothing is claimed. */
function compositionOf(sentence, next, host) {
    if (!isProse(sentence))
        return null;
    if (sentence.question)
        return questionStrength(sentence, next?.role === 'body' ? next : undefined);
    const composed = composedOf(sentence);
    if (sentence.role !== 'body')
        return composed.parts.length === 0 && !hasVerb(sentence) ? null : composed;
    return composed.parts.length === 0 ? (inherited(sentence, host) ?? composed) : composed;
}
/** A heading without a verb claims nothing (guideline section 5). */
const hasVerb = ({ tokens }) => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
function written(sentence, { value, parts }) {
    return {
        value,
        band: bandOf(value),
        base: BASE,
        contributions: parts.map((part) => contribution(sentence, part)),
    };
}
function contribution({ tokens }, { from, to, type, effect }) {
    if (from === -1)
        return { cue: type, type, effect };
    let cue = '';
    for (let i = from; i < to; i++)
        cue += i > from && tokens[i].spaced ? ` ${tokens[i].norm}` : tokens[i].norm;
    return { start: tokens[from].start, end: tokens[to - 1].end, cue, type, effect };
}
