/**
 * What an essay keeps of its sentences by the thousand, each made by a constructor, for the garbage collector's sake. The engine
 * watches what literals make: where nearly all of it is still in use when garbage is collected, as it is in the midst of a first essay,
 * they make theirs among the objects that last, for all essays to come. There it costs more to make and far more to clear away, and it
 * holds on to whatever it names. What a constructor makes is not watched.
 */
import type { Contribution, Evidence, Mark, MarkKind, Move, Place, Strength } from './document.js';
import type { LexiconEntry } from './lexicon-entry.js';
import type { Cue } from './stages.js';

type Writable<Made> = { -readonly [Name in keyof Made]: Made[Name] };

/**
 * A constructor of plain objects: the parts of a document are data, the same as JSON reads back, and not of a class. `fill` gives an
 * object its fields.
 */
function plain<Args extends unknown[], Made extends object>(
  fill: (this: Writable<Made>, ...args: Args) => void,
): new (
  ...args: Args
) => Made {
  fill.prototype = Object.prototype;
  return fill as unknown as new (
    ...args: Args
  ) => Made;
}

export class KeptCue implements Cue {
  constructor(
    readonly entry: LexiconEntry,
    readonly from: number,
    readonly to: number,
  ) {}
}

export const KeptPlace = plain<[line: number, column: number, endLine: number, endColumn: number], Place>(
  function (line, column, endLine, endColumn) {
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
  },
);

export const KeptEvidence = plain<
  [start: number, end: number, cue: string, type: Evidence['type']],
  Required<Evidence>
>(function (start, end, cue, type) {
  this.start = start;
  this.end = end;
  this.cue = cue;
  this.type = type;
});

export const KeptMove = plain<
  [kind: Move['kind'], confidence: number, evidenceType: Move['evidenceType'], evidence: readonly Evidence[]],
  Move
>(function (kind, confidence, evidenceType, evidence) {
  this.kind = kind;
  this.confidence = confidence;
  this.evidenceType = evidenceType;
  this.evidence = evidence;
});

export const KeptStrength = plain<
  [value: number, band: Strength['band'], base: number, contributions: readonly Contribution[]],
  Strength
>(function (value, band, base, contributions) {
  this.value = value;
  this.band = band;
  this.base = base;
  this.contributions = contributions;
});

/** Of words; parts that no word caused have fewer fields. */
export const KeptContribution = plain<
  [start: number, end: number, cue: string, type: Evidence['type'], effect: number],
  Contribution
>(function (start, end, cue, type, effect) {
  this.start = start;
  this.end = end;
  this.cue = cue;
  this.type = type;
  this.effect = effect;
});

export const KeptMark = plain<[start: number, end: number, kind: MarkKind], Mark>(
  function (start, end, kind) {
    this.start = start;
    this.end = end;
    this.kind = kind;
  },
);
