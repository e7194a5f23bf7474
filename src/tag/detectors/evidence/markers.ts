/** Votes of the lexicon's evidence markers, by their tag. */
import type { EvidenceType } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';

interface Marker {
  readonly weight: number;
  readonly evidenceType: EvidenceType;
}

const MARKERS: Readonly<Record<string, Marker>> = {
  'according-to': { weight: 2.5, evidenceType: 'testimony' },
  'in-the-words-of': { weight: 2, evidenceType: 'testimony' },
  'put-it': { weight: 0.7, evidenceType: 'testimony' },
  'told-me': { weight: 1, evidenceType: 'testimony' },
  'in-a-report': { weight: 1, evidenceType: 'testimony' },
  'research-noun': { weight: 1.5, evidenceType: 'testimony' },
  'for-example': { weight: 2, evidenceType: 'example' },
  'such-as': { weight: 0.5, evidenceType: 'example' },
  including: { weight: 0.5, evidenceType: 'example' },
  'an-example': { weight: 1, evidenceType: 'example' },
  'take-example': { weight: 1, evidenceType: 'example' },
  'history-shows': { weight: 1, evidenceType: 'precedent' },
  'never-yet': { weight: 0.7, evidenceType: 'precedent' },
  ago: { weight: 1, evidenceType: 'precedent' },
  'span-of-time': { weight: 0.7, evidenceType: 'fact' },
  era: { weight: 0.7, evidenceType: 'precedent' },
  'under-the-law': { weight: 0.7, evidenceType: 'rule' },
  'is-required': { weight: 0.7, evidenceType: 'rule' },
  'i-remember': { weight: 2, evidenceType: 'anecdote' },
  'when-i-was': { weight: 1, evidenceType: 'anecdote' },
  'one-day': { weight: 1, evidenceType: 'anecdote' },
  'my-experience': { weight: 1, evidenceType: 'anecdote' },
  'on-average': { weight: 1, evidenceType: 'statistic' },
  'share-of': { weight: 0.5, evidenceType: 'statistic' },
  'rose-to': { weight: 1, evidenceType: 'statistic' },
  'as-things-stand': { weight: 0.4, evidenceType: 'fact' },
};

/** Markers count inside quotations too: what an endorsed source says is evidence as a whole. */
export function markers({ sentence }: Site, ballot: Ballot): void {
  for (const { entry, from, to } of sentence.cues) {
    if (entry.type !== 'evidence_marker' || entry.tag === undefined) continue;
    const marker = MARKERS[entry.tag];
    if (marker)
      ballot.vote(`evidence/${entry.tag}`, marker.weight, from, to, 'evidence_marker', marker.evidenceType);
  }
}
