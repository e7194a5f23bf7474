/** A clause of a sentence, and how the clauses of a sentence hang together. */
/**
 * `main`: a matrix clause. `point`: the "that" clause of a frame the author stands behind, which is the main point.
 * `complement`: content that is only wanted, named or asked. `frame`: what stands round quoted words that are the point.
 */
export type ClauseKind =
  | 'main'
  | 'point'
  | 'subordinate'
  | 'relative'
  | 'participial'
  | 'complement'
  | 'aside'
  | 'quoted'
  | 'frame';

export interface Clause {
  readonly kind: ClauseKind;
  /** Which of the sentence's main clauses it belongs to, from 0. */
  readonly unit: number;
  /** First token. */
  readonly from: number;
  /** First word of its finite verb group; -1 where it has none. */
  readonly verb: number;
  /** The clause that it stands in; null for main clauses. */
  readonly parent: Clause | null;
}

export interface Clauses {
  readonly all: readonly Clause[];
  /** The clause of each token. */
  readonly at: readonly Clause[];
  /** How each main clause is joined to the one before it: "and", "but", ";", "" for the first. Its length is their number. */
  readonly joins: readonly string[];
  /** The finite verb of each main clause; -1 where it has none. */
  readonly verbs: readonly number[];
}

/** Whether a clause is the main point, or part of it. */
export const isPoint = ({ kind }: Clause): boolean => kind === 'main' || kind === 'point';
