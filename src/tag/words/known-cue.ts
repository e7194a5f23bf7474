/** Known cues: all that rules and features ask of an entry of the lexicon as such, worked out when a text first brings it. */
import { BOOSTER_TYPES, type LexiconEntry } from '../../model/index.js';
import { KIND, named } from '../model/keys.js';
import { cueBit } from './cues.js';

class KnownCue {
  /** The bit of its type (cues.ts); 0 for what boosts in passing. */
  readonly bit: number;
  /** Its features: inside a quotation its type alone, else its type, its words and its tag, and that it stands at the start. */
  readonly quoted: number;
  readonly own: Int32Array;
  readonly initial: number;

  constructor(entry: LexiconEntry) {
    const { cue, type, tag } = entry;
    const passing = boostsInPassing(entry);
    this.bit = passing ? 0 : cueBit(type);
    this.quoted = named(KIND.cueType, `quoted ${type}`);
    const own = [named(KIND.cue, `${cue} ${type}`)];
    if (!passing) own.push(named(KIND.cueType, type));
    if (tag) own.push(named(KIND.cue, tag));
    this.own = Int32Array.from(own);
    this.initial = named(KIND.cueType, passing ? `initial ${type} in passing` : `initial ${type}`);
  }
}

/** "Actually", "very": what moves a strength by half a step or less tells nothing of moves by its type. */
const boostsInPassing = ({ type, effect }: LexiconEntry): boolean =>
  (effect === 'shade-up' || effect === 'lift') && BOOSTER_TYPES.includes(type);

/** What is known of a cue's entry. */
export function cueOf(entry: LexiconEntry): KnownCue {
  entry.tagged ??= new KnownCue(entry);
  return entry.tagged as KnownCue;
}
