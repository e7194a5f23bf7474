/** What a linker is: finds the links of one kind. */
import { type Link, type LinkKind, rounded } from '../../model/index.js';
import type { Discourse, Unit } from '../units.js';

export interface Linker {
  /** Equals the file name. */
  readonly id: LinkKind;
  /** Pure. Several links from one sentence are allowed; the most likely are kept. */
  find(discourse: Discourse): readonly Link[];
}

export function linkOf(kind: LinkKind, from: Unit, to: Unit, confidence: number): Link {
  return {
    kind,
    from: from.sentence.index,
    to: to.sentence.index,
    confidence: rounded(confidence),
  };
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
