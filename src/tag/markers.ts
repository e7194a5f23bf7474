/** Markers: the lexicon's cues, as votes by their tag. */
import type { CueType, EvidenceType } from '../model/index.js';
import type { Ballot } from './ballot.js';
import { QUOTED } from './reading.js';
import type { Site } from './site.js';

/** What a lexicon entry of some tag votes. */
export interface Marker {
  readonly rule: string;
  readonly weight: number;
  readonly evidenceType?: EvidenceType;
}

/** Markers by tag. */
export type Markers = ReadonlyMap<string, Marker>;

/** Votes by the tag of a lexicon entry; the rule is named after the tag. */
export function markersOf(prefix: string, weights: Readonly<Record<string, number>>): Markers {
  return new Map(Object.entries(weights).map(([tag, weight]) => [tag, { rule: `${prefix}/${tag}`, weight }]));
}

/** Casts the votes of the sentence's cues of one type; a cue whose tag has no marker has no vote, nor has a quoted one unless asked for. */
export function castMarkers(
  { sentence, reading }: Site,
  type: CueType,
  markers: Markers,
  ballot: Ballot,
  quotedToo = false,
): void {
  for (const { entry, from, to } of sentence.cues) {
    if (entry.type !== type || entry.tag === undefined) continue;
    const marker = markers.get(entry.tag);
    if (marker === undefined || (!quotedToo && reading.forms(from) & QUOTED)) continue;
    ballot.vote(marker.rule, marker.weight, from, to, type, marker.evidenceType);
  }
}
