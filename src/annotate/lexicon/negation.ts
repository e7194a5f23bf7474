/** The cue lexicon: negation. By itself it moves nothing; special combinations come first. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const NEGATION: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'guideline 5, rule 6' },
    'not impossible|unlikely|unthinkable|inconceivable|implausible|improbable; not certain|clear|sure|obvious|evident; n\'t certain|clear|sure|obvious|evident|impossible|unlikely',
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'guideline 5, rule 6' },
    'no doubt that; there is|\'s|can|could|was [be] no doubt|question|denying|mistaking|disputing|way|chance|possibility; cannot|can\'t fail|help to|but; no one|nobody can deny|dispute|doubt; it is undeniable',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 3' },
    'not only; not just; not merely; not simply; n\'t just|only|merely|simply; no longer; whether or not; not least; no wonder; no less than; why not; not unlike; not yet; no matter',
  ),
];
