import type { CueEntry } from './stages.js';

/**
 * An entry of a lexicon as one object of one layout, whichever fields its list gives: entries are written in a dozen ways, and V8 reads
 * a field of objects of many layouts by looking it up. A room that finds something out about an entry as such keeps it in the field
 * of its own, as with words (word-entry.ts).
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
