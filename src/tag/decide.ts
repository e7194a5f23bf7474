/** From the model's probabilities to moves: floors, what one move implies of another, and the words behind each. */
import {
  type AttributedSentence,
  type Evidence,
  type EvidenceType,
  Few,
  KeptMove,
  type Move,
  type MoveKind,
  rounded,
} from '../model/index.js';
import { evidenceOf, spanEvidence } from './explain.js';
import { houseSignals, withHouse } from './house.js';
import { judge } from './judged.js';
import type { FeatureBuffer } from './model/buffer.js';
import type { Context, MoveModel } from './model/model.js';
import { QUOTED_FOR } from './quoted.js';
import { hasWords, type Signal } from './signal.js';

export interface Decision {
  readonly moves: Move[];
  readonly possible: Move[];
}

/** Claims that are the author's own: a sentence that states another's view carries none of them (docs/guideline.md, "Before the moves"). */
export const AUTHOR_ONLY: ReadonlySet<MoveKind> = new Set([
  'assertion',
  'prediction',
  'causal',
  'evaluation',
  'reframing',
]);
/** Moves that are assertions too (docs/guideline.md, "Before the moves"). */
const ASSERTED: ReadonlySet<MoveKind> = new Set(['prediction', 'causal', 'reframing']);
/** So are these where the sentence states them and concedes nothing. */
const ASSERTED_IF_STATED: ReadonlySet<MoveKind> = new Set(['evaluation', 'analogy']);

/** The vote of a rule that takes the sentence for a wish. */
const WISH = 'assertion/wishes';

/**
 * The moves of one sentence. `rules`: what they voted. `features`: those that the model has scored last.
 */
export function decide(
  sentence: AttributedSentence,
  rules: readonly Signal[],
  features: FeatureBuffer,
  likely: Float64Array,
  model: MoveModel,
  context: Context,
): Decision {
  const ours = houseSignals(sentence);
  const probabilities = withHouse(likely, ours, model);
  const signals = ours.length === 0 ? rules : [...rules, ...ours];
  sure.clear();
  unsure.clear();
  const attributed = sentence.whose === 'attributed';
  for (const { move, m, confidence, found, possible: floor } of judge(
    signals,
    probabilities,
    model,
    context,
    false,
  )) {
    if (confidence < floor || (move === 'background' && sentence.role !== 'body')) continue;
    // People who labelled sentences on their own did not ask whose claim it is; `whose` tells.
    const anyones = model.decisions[m]!.context === 'short';
    if (attributed && AUTHOR_ONLY.has(move) && !anyones) continue;
    const votes = votesFor(move, signals);
    let evidence = evidenceOf(sentence, votes, features, model, m);
    if (evidence.length === 0) {
      // What goes on a quotation may show nothing of its own: it is what is quoted.
      if (!attributed || !QUOTED_FOR.has(move)) continue;
      evidence = spanEvidence(sentence, [wholeOf(sentence)]);
    }
    const type = move === 'evidence' ? evidenceTypeOf(votes) : null;
    (confidence >= found ? sure : unsure).add(new KeptMove(move, rounded(confidence), type, evidence));
  }
  const moves = sure.kept();
  const possible = unsure.kept();
  if (!attributed) imply(moves, possible, !sentence.question && !signals.some(({ rule }) => rule === WISH));
  // What someone else gives as a cause is still only reported.
  const told = attributed && moves.every(({ kind }) => AUTHOR_ONLY.has(kind));
  // A heading is no background to itself.
  if (sentence.role === 'body' && (moves.length === 0 || told))
    moves.push(fallback(sentence, signals, probabilities, model.askedIn(context)));
  if (possible.length === 0) return { moves, possible };
  return { moves, possible: possible.filter(({ kind }) => !moves.some((move) => move.kind === kind)) };
}

/** The moves of a sentence that are found, and those that are only possible. */
const sure = new Few<Move>();
const unsure = new Few<Move>();

const votes = new Few<Signal>();

/** The votes that speak for a move, heaviest first; in their order where they weigh the same. Each is put in its place. */
function votesFor(move: MoveKind, signals: readonly Signal[]): Few<Signal> {
  votes.clear();
  const { items } = votes;
  for (const signal of signals) {
    if (signal.move !== move || signal.weight <= 0) continue;
    votes.add(signal);
    let at = votes.length - 1;
    for (; at > 0 && items[at - 1]!.weight < signal.weight; at--) items[at] = items[at - 1]!;
    items[at] = signal;
  }
  return votes;
}

/**
 * A prediction, a causal claim, a judgment is an assertion: added where missing, on the words of the move that implies it.
 * `stated`: the sentence states what it says, and neither asks it nor wishes it.
 */
export function imply(moves: Move[], possible: readonly Move[], stated: boolean): void {
  if (moves.some(({ kind }) => kind === 'assertion')) return;
  const claims = stated && !moves.some(({ kind }) => kind === 'concession');
  const source = moves.find(({ kind }) => ASSERTED.has(kind) || (claims && ASSERTED_IF_STATED.has(kind)));
  if (!source) return;
  const own = possible.find(({ kind }) => kind === 'assertion');
  const confidence = Math.max(source.confidence, own?.confidence ?? 0);
  moves.unshift(new KeptMove('assertion', confidence, null, own?.evidence ?? source.evidence));
}

/** Where no move is found: speech reported without taking sides, or background (docs/guideline.md, "Reported speech" and "Background"). */
function fallback(
  sentence: AttributedSentence,
  signals: readonly Signal[],
  probabilities: Float64Array,
  asked: readonly number[],
): Move {
  const kind: MoveKind = sentence.whose === 'attributed' ? 'reported_speech' : 'background';
  const spans = signals.filter((signal) => signal.move === kind && signal.weight > 0 && hasWords(signal));
  const frame = sentence.frameSpan;
  const words: Evidence[] = spanEvidence(
    sentence,
    spans.length > 0 ? spans : [frame ? { ...frame, type: 'attribution' as const } : wholeOf(sentence)],
  );
  // As sure as every other move is unlikely.
  const confidence = asked.reduce((least, m) => Math.min(least, 1 - probabilities[m]!), 1);
  return new KeptMove(kind, rounded(confidence), null, words);
}

const wholeOf = ({ tokens }: AttributedSentence) => ({ from: 0, to: tokens.length, type: 'other' as const });

/** The type that the heaviest typed vote names; plain fact where none does. `votes` come heaviest first. */
function evidenceTypeOf({ items, length }: Few<Signal>): EvidenceType {
  for (let k = 0; k < length; k++) {
    const { evidenceType } = items[k]!;
    if (evidenceType !== null) return evidenceType;
  }
  return 'fact';
}
