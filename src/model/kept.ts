/**
 * What an essay keeps of its sentences by the thousand, each as a class, for the garbage collector's sake. The engine watches what
 * literals make: where nearly all of it is still in use when garbage is collected, as it is in the midst of a first essay, they make
 * theirs among the objects that last, for all essays to come. There it costs more to make and far more to clear away, and it holds
 * on to whatever it names. What a class makes is not watched.
 */
import type { Contribution, Evidence, Mark, MarkKind, Move, Place, Strength } from './document.js';
import type { LexiconEntry } from './lexicon-entry.js';
import type { Cue } from './stages.js';

export class KeptPlace implements Place {
  constructor(
    readonly line: number,
    readonly column: number,
    readonly endLine: number,
    readonly endColumn: number,
  ) {}
}

export class KeptCue implements Cue {
  constructor(
    readonly entry: LexiconEntry,
    readonly from: number,
    readonly to: number,
  ) {}
}

export class KeptEvidence implements Evidence {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly cue: string,
    readonly type: Evidence['type'],
  ) {}
}

export class KeptMove implements Move {
  constructor(
    readonly kind: Move['kind'],
    readonly confidence: number,
    readonly evidenceType: Move['evidenceType'],
    readonly evidence: readonly Evidence[],
  ) {}
}

export class KeptStrength implements Strength {
  constructor(
    readonly value: number,
    readonly band: Strength['band'],
    readonly base: number,
    readonly contributions: readonly Contribution[],
  ) {}
}

/** Of words; parts that no word caused have fewer fields. */
export class KeptContribution implements Contribution {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly cue: string,
    readonly type: Evidence['type'],
    readonly effect: number,
  ) {}
}

export class KeptMark implements Mark {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: MarkKind,
  ) {}
}
