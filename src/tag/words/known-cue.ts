/** Known cues: all that rules and features ask of an entry of the lexicon as such, worked out when a text first brings it. */
import type { LexiconEntry } from '../../model/index.js';
import { KIND, named } from '../model/keys.js';
import { cueBit } from './cues.js';

export class KnownCue {
  /** The bit of its type (cues.ts). */
  readonly bit: number;
  /** Its features: inside a quotation its type alone, else its type, its words and its tag, and that it stands at the start. */
  readonly quoted: number;
  readonly own: Int32Array;
  readonly initial: number;

  constructor({ cue, type, tag }: LexiconEntry) {
    this.bit = cueBit(type);
    this.quoted = named(KIND.cueType, `quoted ${type}`);
    const own = [named(KIND.cueType, type), named(KIND.cue, `${cue} ${type}`)];
    if (tag) own.push(named(KIND.cue, tag));
    this.own = Int32Array.from(own);
    this.initial = named(KIND.cueType, `initial ${type}`);
  }
}

/** What is known of a cue's entry. */
export function cueOf(entry: LexiconEntry): KnownCue {
  entry.tagged ??= new KnownCue(entry);
  return entry.tagged as KnownCue;
}
