import { isPoint } from './clauses.js';
import { FORM_OF_BE, flagsOf } from './grammar.js';
/** Types of cue that move strength, or (`other`, and effect `none`) keep a shorter cue inside them from doing so. */
const WEIGHING = new Set([
    'hedge_modal',
    'hedge_adverb',
    'hedge_verb',
    'hedge_other',
    'approximator',
    'evidential',
    'booster',
    'universal',
    'shared_knowledge',
    'negation',
    'modal_ability',
    'modal_deontic',
    'modal_counterfactual',
    'conditional',
    'other',
]);
/** Types that speak for insistence whatever their words: an answer, a new description. They shade. */
const INSISTING = new Set(['rebuttal_frame', 'reframe']);
/** Subjects that stand for the author or for anyone: their frame is a hedge ("one could argue that"). */
const ANYONE = new Set(['i', 'we', 'you', 'one', 'it', 'there']);
/** Sorts a sentence's cues by where they stand. What is quoted, or frames another's words, does not count at all. */
export function placeCues(sentence, clauses) {
    const counted = [];
    const outside = [];
    const frame = frameOf(sentence);
    for (const cue of uncovered(sentence.cues)) {
        const { effect, tag } = cue.entry;
        if (effect === 'none')
            continue;
        if (frame !== null && cue.from >= frame.from && cue.to <= frame.to && !isSentenceAdverb(cue))
            continue;
        const clause = hostOf(cue, clauses);
        if (clause.kind === 'quoted' || clause.kind === 'frame')
            continue;
        const main = isPoint(clause) || (tag === 'frame' && identifies(sentence, clause));
        const late = tag === 'subject' && clause.verb !== -1 && cue.from > clause.verb;
        if (!main || late || effect.startsWith('shade'))
            outside.push(weightOf(cue, effect));
        else
            counted.push({ cue, unit: clause.unit });
    }
    for (const cue of sentence.cues)
        if (INSISTING.has(cue.entry.type) && isPoint(clauses.at[cue.from]))
            outside.push(weightOf(cue, 'shade-up'));
    return { counted, outside };
}
/** A cue as a weight, with its own effect or a smaller one. */
export function weightOf({ entry, from, to }, effect) {
    return { from, to, type: entry.type, effect };
}
/** The words that say whose the view is, where it is someone else's: "Critics |may say that ..." hedges nothing. */
function frameOf({ frameSpan, tokens }) {
    return frameSpan === null || ANYONE.has(tokens[frameSpan.from].norm) ? null : frameSpan;
}
/** "Maybe critics say ...", "by all accounts": such words are the author's even inside a frame. */
const isSentenceAdverb = ({ entry }) => entry.type === 'evidential' || (entry.type === 'hedge_adverb' && entry.tag !== 'subject');
/**
 * The clause a cue speaks of: that of its first word, or what stands round it where the cue itself opens a clause
 * ("as far as I know").
 */
function hostOf(cue, clauses) {
    const clause = clauses.at[cue.from];
    const opens = clause.from === cue.from && clause.parent !== null && clause.kind !== 'participial';
    return opens ? clause.parent : clause;
}
/** Whether a clause says what its host clause identifies: "This is why |I think ...", "It is one |that I think ...". */
function identifies({ tokens }, { kind, parent }) {
    if ((kind !== 'complement' && kind !== 'relative') || parent === null || !isPoint(parent))
        return false;
    return parent.verb !== -1 && (flagsOf(tokens[parent.verb].norm) & FORM_OF_BE) !== 0;
}
/** The cues that have their words to themselves. Where two overlap the longer one has them: "no doubt" is no doubt. */
function uncovered(cues) {
    const kept = [];
    for (const cue of cues) {
        if (!WEIGHING.has(cue.entry.type))
            continue;
        const last = kept[kept.length - 1];
        // Cues come in order of their first word; one that touches the last kept takes its place where it is longer.
        if (last === undefined || cue.from >= last.to)
            kept.push(cue);
        else if (cue.to - cue.from > last.to - last.from)
            kept[kept.length - 1] = cue;
    }
    return kept;
}
