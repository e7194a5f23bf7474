import { evidenceOf, spanEvidence } from './explain.js';
import { judge } from './judged.js';
/** Claims that are the author's own: a sentence that states another's view carries none of them (guideline section 4, step 2). */
const AUTHOR_ONLY = new Set([
    'assertion',
    'prediction',
    'causal',
    'evaluation',
    'reframing',
]);
/** Moves that are assertions too (guideline 3.1: "automatically present"). */
const ASSERTED = new Set(['prediction', 'causal', 'reframing']);
const round = (x) => Math.round(x * 1000) / 1000;
/** The moves of one sentence. `short`: the text is too short for the sentence to stand in an essay. */
export function decide(sentence, signals, features, model, short) {
    const probabilities = model.probabilities(features);
    const moves = [];
    const possible = [];
    const attributed = sentence.whose === 'attributed';
    for (const { move, m, confidence, found, possible: floor } of judge(signals, probabilities, model, short)) {
        if (confidence < floor)
            continue;
        // People who labelled sentences on their own did not ask whose claim it is; `whose` tells.
        const anyones = model.decisions[m].context === 'short';
        if (attributed && AUTHOR_ONLY.has(move) && !anyones)
            continue;
        const votes = votesFor(move, signals);
        const evidence = evidenceOf(sentence, votes, features, model, m);
        if (evidence.length === 0)
            continue;
        (confidence >= found ? moves : possible).push({
            kind: move,
            confidence: round(confidence),
            evidenceType: move === 'evidence' ? evidenceTypeOf(votes) : null,
            evidence,
        });
    }
    if (!attributed)
        imply(moves, possible);
    if (moves.length === 0)
        moves.push(fallback(sentence, signals, probabilities));
    return { moves, possible: possible.filter(({ kind }) => !moves.some((move) => move.kind === kind)) };
}
/** The votes that speak for a move, heaviest first. */
function votesFor(move, signals) {
    const votes = [];
    for (const signal of signals)
        if (signal.move === move && signal.weight > 0)
            votes.push(signal);
    return votes.sort((a, b) => b.weight - a.weight);
}
/** A prediction, causal claim or reframing is an assertion: added where missing, on the words of the move that implies it. */
function imply(moves, possible) {
    if (moves.some(({ kind }) => kind === 'assertion'))
        return;
    const source = moves.find(({ kind }) => ASSERTED.has(kind));
    if (!source)
        return;
    const own = possible.find(({ kind }) => kind === 'assertion');
    moves.unshift({
        kind: 'assertion',
        confidence: Math.max(source.confidence, own?.confidence ?? 0),
        evidenceType: null,
        evidence: own?.evidence ?? source.evidence,
    });
}
/** Where no move is found: speech reported without taking sides, or background (guideline 3.14). */
function fallback(sentence, signals, probabilities) {
    const kind = sentence.whose === 'attributed' ? 'reported_speech' : 'background';
    const spans = signals
        .filter((signal) => signal.move === kind && signal.weight > 0)
        .flatMap((signal) => signal.spans);
    const frame = sentence.frameSpan;
    const whole = { from: 0, to: sentence.tokens.length, type: 'other' };
    const words = spanEvidence(sentence, spans.length > 0 ? spans : [frame ? { ...frame, type: 'attribution' } : whole]);
    // As sure as every other move is unlikely.
    const confidence = probabilities.reduce((least, p) => Math.min(least, 1 - p), 1);
    return { kind, confidence: round(confidence), evidenceType: null, evidence: words };
}
/** The type that the heaviest typed vote names; plain fact where none does. `votes` come heaviest first. */
function evidenceTypeOf(votes) {
    return votes.find(({ evidenceType }) => evidenceType !== undefined)?.evidenceType ?? 'fact';
}
