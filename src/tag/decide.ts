/** From votes to moves: sums the votes of each move, turns them into a confidence and keeps what reaches the floor. */
import type { AttributedSentence, Evidence, EvidenceType, Move } from '../model/index.js';
import { MOVE_KINDS } from '../model/index.js';
import type { Signal } from './detector.js';

/** A move at least this likely is found; one between POSSIBLE and this is shown as possible. */
export const FOUND = 0.5;
export const POSSIBLE = 0.3;

/** Log-odds of a move before any rule has spoken. Rules' weights are set against it. */
const BIAS = -1;

export interface Decision {
  readonly moves: Move[];
  readonly possible: Move[];
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** The moves that the votes on one sentence amount to. */
export function decide(sentence: AttributedSentence, signals: readonly Signal[]): Decision {
  const moves: Move[] = [];
  const possible: Move[] = [];
  for (const kind of MOVE_KINDS) {
    const votes = signals.filter((signal) => signal.move === kind);
    const positive = votes.filter((vote) => vote.weight > 0 && vote.spans.length > 0);
    if (positive.length === 0) continue;
    const confidence = round(logistic(BIAS + votes.reduce((sum, vote) => sum + vote.weight, 0)));
    if (confidence < POSSIBLE) continue;
    const move = {
      kind,
      confidence,
      evidenceType: kind === 'evidence' ? evidenceTypeOf(positive) : null,
      evidence: evidenceOf(sentence, positive),
    };
    (confidence >= FOUND ? moves : possible).push(move);
  }
  return { moves, possible };
}

const round = (x: number) => Math.round(x * 1000) / 1000;

function evidenceTypeOf(votes: readonly Signal[]): EvidenceType {
  const typed = votes.filter((vote) => vote.evidenceType !== undefined).sort((a, b) => b.weight - a.weight);
  return typed[0]?.evidenceType ?? 'fact';
}

/** The spans of the votes, strongest first, without doubles. */
function evidenceOf(sentence: AttributedSentence, votes: readonly Signal[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const vote of [...votes].sort((a, b) => b.weight - a.weight)) {
    for (const span of vote.spans) {
      const tokens = sentence.tokens.slice(span.from, span.to);
      const first = tokens[0];
      const last = tokens[tokens.length - 1];
      if (!first || !last) continue;
      const key = `${first.start} ${last.end} ${span.type}`;
      const cue = tokens.map((token, i) => (i > 0 && token.spaced ? ` ${token.norm}` : token.norm)).join('');
      if (!found.has(key)) found.set(key, { start: first.start, end: last.end, cue, type: span.type });
    }
  }
  return [...found.values()];
}
