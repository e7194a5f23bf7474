/** Moves that detectors of plug-ins find: put beside the program's own, which stay as they are. */
import {
  type AttributedSentence,
  type Evidence,
  type EvidenceType,
  MOVE_KINDS,
  type Move,
  type MoveKind,
  type Problem,
  problem,
  type Range,
  reasonOf,
  type TaggedEssay,
  type TaggedSentence,
} from '../model/index.js';
import { AUTHOR_ONLY, imply } from './decide.js';
import { spanEvidence } from './explain.js';

/** What a detector of a plug-in found in one sentence. */
export interface Marking {
  /** Its index. */
  readonly sentence: number;
  /** The words, as offsets in the text; the whole sentence where it is left out. */
  readonly range?: Range;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of evidence. Default: "fact". */
  readonly evidenceType?: EvidenceType;
}

/** A detector that a plug-in adds: it marks words that speak for a move. */
export interface PluginDetector {
  readonly id: string;
  readonly move: MoveKind;
  /** What it looks for, in one sentence. */
  readonly gloss: string;
  /** Small essays in plain text that must get the move in some sentence. */
  readonly fires: readonly string[];
  /** As many in which it must find nothing. */
  readonly silent: readonly string[];
  /** Pure. Sees sentences with tokens, cues, voices and the moves that the program found. */
  detect(essay: TaggedEssay): Iterable<Marking>;
}

/** The essay with what the detectors found. One that throws is a problem, and the essay is as if it were not there. */
export function withMarkings(essay: TaggedEssay, detectors: readonly PluginDetector[]): TaggedEssay {
  if (detectors.length === 0) return essay;
  const problems: Problem[] = [];
  const added = new Map<number, Move[]>();
  for (const detector of detectors) {
    try {
      for (const { index, move } of movesOf(detector, essay))
        added.set(index, [...(added.get(index) ?? []), move]);
    } catch (error) {
      const reason = reasonOf(error);
      problems.push(problem('plugin-failed', { what: 'detector', id: detector.id, reason }));
    }
  }
  const sentences = essay.sentences.map((sentence) => {
    const moves = added.get(sentence.index);
    return moves === undefined ? sentence : withMoves(sentence, moves);
  });
  return { ...essay, sentences, problems: [...essay.problems, ...problems] };
}

/** All of them before any is used: a detector that throws half way has found nothing. */
function movesOf(detector: PluginDetector, essay: TaggedEssay): { index: number; move: Move }[] {
  const found: { index: number; move: Move }[] = [];
  for (const marking of detector.detect(essay)) {
    const sentence = essay.sentences[marking?.sentence];
    if (sentence === undefined)
      throw new Error(`it names the sentence ${String(marking?.sentence)}, which there is not`);
    const { confidence, range = sentence } = marking;
    if (!(confidence >= 0 && confidence <= 1))
      throw new Error(`its confidence is ${String(confidence)}, and should be from 0 to 1`);
    const isProse = sentence.role !== 'byline' && sentence.role !== 'boilerplate';
    // What another says is no claim of the author's, whoever finds it.
    if (!isProse || (sentence.whose === 'attributed' && AUTHOR_ONLY.has(detector.move))) continue;
    const evidenceType = detector.move === 'evidence' ? (marking.evidenceType ?? 'fact') : null;
    const evidence = evidenceIn(sentence, range);
    found.push({ index: sentence.index, move: { kind: detector.move, confidence, evidenceType, evidence } });
  }
  return found;
}

function evidenceIn(sentence: AttributedSentence, { start, end }: Range): Evidence[] {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to !== -1 && to < tokens.length && tokens[to]!.start < end) to++;
  if (from === -1 || to === from || start < sentence.start || end > sentence.end)
    throw new Error(`its words (${start} to ${end}) are not in the sentence ${sentence.index}`);
  return spanEvidence(sentence, [{ from, to, type: 'other' }]);
}

function withMoves(sentence: TaggedSentence, added: readonly Move[]): TaggedSentence {
  const moves = [...sentence.moves];
  for (const move of added) {
    const own = moves.findIndex(({ kind }) => kind === move.kind);
    const before = own === -1 ? sentence.possible.find(({ kind }) => kind === move.kind) : moves[own]!;
    const merged = before === undefined ? move : mergedMove(before, move);
    if (own === -1) moves.push(merged);
    else moves[own] = merged;
  }
  if (sentence.whose === 'author') imply(moves, sentence.possible, !sentence.question);
  moves.sort((a, b) => MOVE_KINDS.indexOf(a.kind) - MOVE_KINDS.indexOf(b.kind));
  const possible = sentence.possible.filter(({ kind }) => !moves.some((move) => move.kind === kind));
  return { ...sentence, moves, possible };
}

/** As sure as the surer of both; the program's words first. */
function mergedMove(own: Move, { confidence, evidence }: Move): Move {
  const apart = evidence.filter(({ start, end }) =>
    own.evidence.every((one) => end <= one.start || one.end <= start),
  );
  return { ...own, confidence: Math.max(own.confidence, confidence), evidence: [...own.evidence, ...apart] };
}
