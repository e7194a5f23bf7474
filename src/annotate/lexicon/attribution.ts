/** The cue lexicon: phrases that name a source without a reporting verb. */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'Guideline lexicon 4.2';

export const ATTRIBUTION: readonly CueEntry[] = [
  {
    cue: 'according to',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    forbids: ['plan-next'],
    source: SOURCE,
  },
  {
    cue: 'in the words|view|opinion|eyes|telling|judgment of',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: "in|by * 's [own] words|view|opinion|telling|account",
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: 'in his|her|their [own] words|view|opinion|telling',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: 'in the mind|minds|worldview|framing|logic of',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: "in|from * 's mind|eyes|worldview|perspective|viewpoint",
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: 'from|in their|his|her [own] perspective|viewpoint|worldview|mind|minds|eyes',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  {
    cue: 'by one|some|most|many|several|official estimate|estimates|account|accounts|measure|measures',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
  { cue: 'as * [*] put|puts it', type: 'attribution', effect: 'none', tag: 'source-phrase', source: SOURCE },
  {
    cue: 'from|in his|her|their|this|that point of view',
    type: 'attribution',
    effect: 'none',
    tag: 'source-phrase',
    source: SOURCE,
  },
];
