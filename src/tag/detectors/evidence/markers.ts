/** Votes of the lexicon's evidence markers, by their tag. */
import type { EvidenceType } from '../../../model/index.js';
import type { Markers } from '../../markers.js';

const VOTES: Readonly<Record<string, readonly [number, EvidenceType]>> = {
  'according-to': [2, 'testimony'],
  'in-the-words-of': [1.5, 'testimony'],
  'put-it': [0.5, 'testimony'],
  'told-me': [1, 'testimony'],
  'in-a-report': [1.1, 'testimony'],
  'research-noun': [2, 'testimony'],
  'for-example': [2.2, 'example'],
  'such-as': [0.5, 'example'],
  including: [0.7, 'example'],
  'an-example': [1, 'example'],
  'take-example': [0.7, 'example'],
  'history-shows': [1.2, 'precedent'],
  'never-yet': [0.3, 'precedent'],
  ago: [0.3, 'precedent'],
  'span-of-time': [0.3, 'fact'],
  era: [0.3, 'precedent'],
  'under-the-law': [0.9, 'rule'],
  'is-required': [0.8, 'rule'],
  'i-remember': [1.2, 'anecdote'],
  'when-i-was': [0.9, 'anecdote'],
  'one-day': [0.6, 'anecdote'],
  'my-experience': [0.6, 'anecdote'],
  'on-average': [1.2, 'statistic'],
  'share-of': [0.5, 'statistic'],
  'rose-to': [1.3, 'statistic'],
  'as-things-stand': [0.5, 'fact'],
};

export const MARKERS: Markers = new Map(
  Object.entries(VOTES).map(([tag, [weight, evidenceType]]) => [
    tag,
    { rule: `evidence/${tag}`, weight, evidenceType },
  ]),
);
