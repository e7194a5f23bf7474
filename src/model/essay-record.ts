/** What a run, a shard and a queue keep of an essay once its document is freed. */
import type { CorpusFigures } from './corpus.js';
import type { Problem } from './document.js';
import type { IndexFigures, IndexHrefs } from './report.js';

export interface ExposedClaim {
  /** The claim's words on one line, clipped. */
  readonly quote: string;
  /** In the source file; null for binary formats. */
  readonly line: number | null;
  readonly strength: number;
  /** How far the wording goes beyond what stands under it: claims of several essays are ordered by it. */
  readonly exposure: number;
}

/** Some kilobytes, whatever the essay's length. */
export interface EssayFigures {
  readonly figures: IndexFigures;
  readonly corpus: CorpusFigures;
  /** ISO 8601 date, or null. */
  readonly published: string | null;
  readonly words: number;
  readonly claims: number;
  /** The most exposed claims, most first. */
  readonly exposed: readonly ExposedClaim[];
  /** What could not be done, though the essay was analyzed. */
  readonly problems: readonly Problem[];
}

export interface EssayRecord {
  /** Figures, where it was analyzed. */
  readonly analyzed: EssayFigures | null;
  /** Files written, by format, relative to the output folder. */
  readonly written: IndexHrefs;
  /** Why it was not analyzed, or a file of it not written. At least one where `analyzed` is null and nothing says that it was passed over. */
  readonly failures: readonly Problem[];
  /** What says that it was left out because it asks to be; then it was not analyzed, and nothing failed. */
  readonly passedOver?: Problem;
}

/** Everything that decides an essay's record. Records made by different makers are not merged. */
export interface Maker {
  /** Of the program. */
  readonly version: string;
  /** Digests, as in the analysis document's `method`. */
  readonly weights: string;
  readonly lexicon: string;
  readonly settings: string;
}
