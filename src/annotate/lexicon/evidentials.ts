/** The cue lexicon: evidentials, which say how the writer knows, or that someone else says so. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const EVIDENTIALS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'evidential',
      effect: 'soft',
      source: 'lexicon 4.3; hedge counts: allegedly .92, supposedly .86, apparently .52',
      forbids: ['attributive', 'local', 'after-coordinator'],
    },
    'apparently; reportedly; allegedly; supposedly; purportedly; by some accounts; by all appearances; to all appearances; word has it',
  ),
  ...entries(
    { type: 'evidential', effect: 'lift', source: 'lexicon 4.3' },
    `by all accounts; it turns out; as it turns out; by every account; all signs point; all the
     evidence; the evidence is overwhelming|clear`,
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 4.3: traps' },
    'heir apparent; no apparent reason; it turns out to be',
  ),
];
