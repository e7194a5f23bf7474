/** Entries of the cue lexicon. */
import type { CueType } from './cues.js';

/**
 * How a cue moves strength (docs/strength.md). Hedges set the value: `lim` to 0, `soft` to -1, `hed` to -2, `hed2` to -3.
 * Boosters add: `b1` a step, `b2` two. What readers take for a hedge or a booster about half of the time moves half a step:
 * `dim` down, `lift` up; `appr`, which blurs a quantity and not the commitment, an eighth down. `shade-up` and `shade-down` move next to nothing,
 * so that claims which are otherwise alike can be ordered. `none` moves nothing, and keeps a shorter cue inside its words from moving
 * anything.
 */
export type Effect =
  | 'lim'
  | 'soft'
  | 'hed'
  | 'hed2'
  | 'b1'
  | 'b2'
  | 'lift'
  | 'dim'
  | 'appr'
  | 'shade-up'
  | 'shade-down'
  | 'none';

/** One entry of the cue lexicon: data with a source. Contexts are named tests of `src/annotate/contexts`. */
export interface CueEntry {
  /** The words, by the small pattern language of `src/annotate/patterns.ts`: `a|b` one of, `[x]` optional, `~verb` any form. */
  readonly cue: string;
  readonly type: CueType;
  readonly effect: Effect;
  /** All of these must hold. */
  readonly needs?: readonly string[] | undefined;
  /** None of these may hold. */
  readonly forbids?: readonly string[] | undefined;
  /**
   * Where the entry comes from. "guideline 5, rule 4" and "lexicon 1.2" are sections of the drafts that docs/guideline.md and
   * docs/lexicon.md grew out of; they are not in this repository.
   */
  readonly source: string;
  /** What the entry does beyond its type, as a tag that detectors ask for: "epistemic-verb", "concessive-strong". */
  readonly tag?: string | undefined;
  /** Two sentences, with and without the cue, that differ by it alone. */
  readonly note?: string | undefined;
}

/**
 * An entry of a lexicon as one object of one layout, whichever fields its list gives: entries are written in a dozen ways, and V8 reads
 * a field of objects of many layouts by looking it up. A room that finds something out about an entry as such keeps it in the field
 * of its own, as with words (words/word-entry.ts).
 */
export class LexiconEntry implements CueEntry {
  readonly cue: string;
  readonly type: CueEntry['type'];
  readonly effect: CueEntry['effect'];
  readonly source: string;
  readonly tag: string | undefined;
  readonly needs: readonly string[] | undefined;
  readonly forbids: readonly string[] | undefined;
  readonly note: string | undefined;
  /** undefined until the room has met the entry. */
  tagged: unknown = undefined;
  readonly #written: CueEntry;

  constructor(written: CueEntry) {
    this.cue = written.cue;
    this.type = written.type;
    this.effect = written.effect;
    this.source = written.source;
    this.tag = written.tag;
    this.needs = written.needs;
    this.forbids = written.forbids;
    this.note = written.note;
    this.#written = written;
  }

  /** As its list has it: the digest of a lexicon is of what is written. */
  toJSON(): CueEntry {
    return this.#written;
  }
}
