/** The cue lexicon: approximators, which blur a quantity or a category and not the commitment. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const APPROXIMATORS: readonly CueEntry[] = [
  ...entries(
    { type: 'approximator', effect: 'appr', source: 'lexicon 1.5', needs: ['quantity-next'] },
    'about; around; some; roughly; approximately; nearly; almost; close to; up to; at least; more than; over; under; as many as; as much as',
  ),
  ...entries(
    { type: 'approximator', effect: 'appr', source: 'lexicon 1.5', needs: ['adjective-next'] },
    'fairly; rather; pretty; somewhat; relatively; quite; reasonably; a bit; a little; kind of; sort of',
  ),
  ...entries(
    { type: 'approximator', effect: 'lim', source: 'guideline 5, rule 8', tag: 'subject' },
    'most; the majority of; a majority of',
  ),
];
