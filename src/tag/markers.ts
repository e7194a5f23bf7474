/** Markers: the lexicon's cues of one type, as votes by their tag. */
import type { CueType, EvidenceType } from '../model/index.js';
import type { Ballot } from './ballot.js';
import { cueBit, QUOTED, type Reading } from './reading.js';

/** What a lexicon entry of some tag votes: its weight, and what kind of evidence it brings. */
type Vote = number | readonly [number, EvidenceType];

interface Marker {
  readonly rule: string;
  readonly weight: number;
  readonly evidenceType: EvidenceType | null;
}

export class Markers {
  readonly #type: CueType;
  readonly #bit: number;
  readonly #byTag: ReadonlyMap<string, Marker>;

  /** Each rule is named after `prefix` and a tag: "causal/because". */
  constructor(prefix: string, type: CueType, votes: Readonly<Record<string, Vote>>) {
    this.#type = type;
    this.#bit = cueBit(type);
    this.#byTag = new Map(
      Object.entries(votes).map(([tag, vote]) => {
        const [weight, evidenceType] = typeof vote === 'number' ? [vote, null] : vote;
        return [tag, { rule: `${prefix}/${tag}`, weight, evidenceType }];
      }),
    );
  }

  /** Casts the votes of the sentence's cues: none where the tag has no vote, and none in quoted speech unless asked for. */
  cast(reading: Reading, ballot: Ballot, quotedToo = false): void {
    if (!(reading.anyCues & this.#bit)) return;
    for (let k = 0; k < reading.cues.length; k++) {
      if (!(reading.cueBits(k) & this.#bit)) continue;
      const { entry, from, to } = reading.cues[k]!;
      const marker = entry.tag === undefined ? undefined : this.#byTag.get(entry.tag);
      if (marker === undefined || (!quotedToo && reading.forms(from) & QUOTED)) continue;
      ballot.vote(marker.rule, marker.weight, from, to, this.#type, marker.evidenceType);
    }
  }
}
