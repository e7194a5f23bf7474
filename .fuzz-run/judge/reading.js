/** What several rules ask of a sentence. */
import { CLAIM_KINDS, HEDGE_TYPES, } from '../model/index.js';
export function makes({ moves }, kind) {
    for (const move of moves)
        if (move.kind === kind)
            return true;
    return false;
}
/** How sure the move is; 0 where it was not found. */
export function confidenceIn({ moves }, kind) {
    for (const move of moves)
        if (move.kind === kind)
            return move.confidence;
    return 0;
}
/** Whether the author claims something here, in body text. */
export function isClaim({ role, whose, strength, moves }) {
    if (role !== 'body' || whose !== 'author' || strength === null)
        return false;
    for (const move of moves)
        if (CLAIM_KINDS.includes(move.kind))
            return true;
    return false;
}
export const isBody = (sentence) => sentence.role === 'body';
/** Whether the sentence has so many words, punctuation left out. */
export function hasWords({ tokens }, count) {
    let words = 0;
    for (const token of tokens)
        if (token.word && ++words >= count)
            return true;
    return false;
}
/**
 * Hedges that lowered the strength of a sentence, in order: what its contributions name, approximators of quantities left out.
 * With `least`, only those that lowered it so far: -2 and more for "perhaps", -1 for "often".
 */
export function hedgesIn(sentence, least = 0) {
    const hedges = [];
    for (const { start, end, type, effect } of sentence.strength?.contributions ?? [])
        if (start !== undefined && end !== undefined && effect < 0 && effect <= least && isHedge(type))
            hedges.push({ start, end });
    return hedges.sort((a, b) => a.start - b.start);
}
const isHedge = (type) => HEDGE_TYPES.includes(type) && type !== 'approximator';
/** The words of a sentence that lie in a range, as written, without markup. */
export function wordsAt(sentence, { start, end }) {
    return tokensAt(sentence, { start, end })
        .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
        .join('');
}
export const tokensAt = (sentence, { start, end }) => sentence.tokens.filter((token) => start <= token.start && token.end <= end);
/** Words in quotation marks, joined by commas: “may”, “perhaps”. */
export const quoted = (sentence, ranges) => ranges.map((range) => `“${wordsAt(sentence, range)}”`).join(', ');
/** How many content words two sentences share. */
export function shared(a, b) {
    let count = 0;
    for (const stem of a.topic)
        if (b.topic.includes(stem))
            count++;
    return count;
}
