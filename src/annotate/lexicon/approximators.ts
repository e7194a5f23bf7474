/** The cue lexicon: approximators, which blur a quantity or a category and hardly the commitment (docs/strength.md, "Quantities"). */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const APPROXIMATORS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'approximator',
      effect: 'appr',
      source: 'lexicon 1.5',
      needs: ['quantity-next'],
      forbids: ['laid-out-before', 'topic-before'],
    },
    `about; around; some; roughly; approximately; nearly; almost; close to; up to; as many as; as much
     as; upwards of; somewhere around; an estimated; in the neighborhood of; just about; just under;
     just over`,
  ),
  ...entries(
    { type: 'approximator', effect: 'appr', source: 'lexicon 1.5' },
    'around a|an third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion|year|month|week|day|hour|mile',
  ),
  ...entries(
    {
      type: 'approximator',
      effect: 'dim',
      source: 'lexicon 1.5',
      needs: ['adjective-next'],
      forbids: ['article-before'],
    },
    `fairly; rather; somewhat; relatively; reasonably; a bit; a little; kind of; sort of; comparatively;
     moderately; slightly; mildly; a little bit`,
  ),
  ...entries(
    { type: 'approximator', effect: 'dim', source: 'lexicon 1.5' },
    `a kind of; a sort of; something of a; some kind|sort|form of; of sorts; as it were; so to speak; in
     a manner of speaking; kind of like; sort of like; something like; [we|you|they] all but; next to
     impossible|nothing; strictly|technically|relatively speaking; , if you will`,
  ),
  ...entries(
    { type: 'approximator', effect: 'shade-down', source: 'lexicon 1.5: a few, several, many' },
    'some; several; many; a few; a number of; a lot of; lots of; a handful of',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.5: traps' },
    `all but one|two|a; rather than; would rather; 'd rather; kind of thing|person|people|work;
     what|this|that|any|same|every kind|sort of; quite a few|bit|lot; some day; some time; about to;
     around the|a|an; a little more than; some of the`,
  ),
];
