/** Votes of the lexicon's evidence markers, by their tag. */
import type { AttributedSentence, EvidenceType } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';

interface Marker {
  readonly weight: number;
  readonly evidenceType: EvidenceType;
}

const MARKERS: Readonly<Record<string, Marker>> = {
  'according-to': { weight: 2, evidenceType: 'testimony' },
  'in-the-words-of': { weight: 1.5, evidenceType: 'testimony' },
  'put-it': { weight: 0.5, evidenceType: 'testimony' },
  'told-me': { weight: 1, evidenceType: 'testimony' },
  'in-a-report': { weight: 1.1, evidenceType: 'testimony' },
  'research-noun': { weight: 2, evidenceType: 'testimony' },
  'for-example': { weight: 2.2, evidenceType: 'example' },
  'such-as': { weight: 0.5, evidenceType: 'example' },
  including: { weight: 0.7, evidenceType: 'example' },
  'an-example': { weight: 1, evidenceType: 'example' },
  'take-example': { weight: 0.7, evidenceType: 'example' },
  'history-shows': { weight: 1.2, evidenceType: 'precedent' },
  'never-yet': { weight: 0.3, evidenceType: 'precedent' },
  ago: { weight: 0.3, evidenceType: 'precedent' },
  'span-of-time': { weight: 0.3, evidenceType: 'fact' },
  era: { weight: 0.3, evidenceType: 'precedent' },
  'under-the-law': { weight: 0.9, evidenceType: 'rule' },
  'is-required': { weight: 0.8, evidenceType: 'rule' },
  'i-remember': { weight: 1.2, evidenceType: 'anecdote' },
  'when-i-was': { weight: 0.9, evidenceType: 'anecdote' },
  'one-day': { weight: 0.6, evidenceType: 'anecdote' },
  'my-experience': { weight: 0.6, evidenceType: 'anecdote' },
  'on-average': { weight: 1.2, evidenceType: 'statistic' },
  'share-of': { weight: 0.5, evidenceType: 'statistic' },
  'rose-to': { weight: 1.3, evidenceType: 'statistic' },
  'as-things-stand': { weight: 0.5, evidenceType: 'fact' },
};

const RULES = new Map(Object.keys(MARKERS).map((tag) => [tag, `evidence/${tag}`]));

/** Markers count inside quotations too: what an endorsed source says is evidence as a whole. */
export function markers({ cues }: AttributedSentence, ballot: Ballot): void {
  for (const { entry, from, to } of cues) {
    if (entry.type !== 'evidence_marker' || entry.tag === undefined) continue;
    const marker = MARKERS[entry.tag];
    if (marker)
      ballot.vote(RULES.get(entry.tag)!, marker.weight, from, to, 'evidence_marker', marker.evidenceType);
  }
}
