/** The cue lexicon: negation. By itself it moves nothing; special combinations come first (guideline section 5, rule 6). */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const NEGATION: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'guideline 5, rule 6', tag: 'frame' },
    `not impossible|inconceivable|unthinkable|implausible|unlikely|improbable|unreasonable to|that|,; not impossible|inconceivable|unthinkable; not [at|all|yet|so|very|entirely|quite|exactly|really] certain|clear|obvious|evident|apparent [that|whether|if|how|what|why|who];
     n't [at|all|yet|so|very|entirely|quite|exactly|really] certain|clear|obvious|evident|apparent; not at all clear|certain|obvious; it is|'s not as if; not known whether|if|how; no telling; no way of knowing|telling; no way to know|tell; not out of the question`,
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'guideline 5, rule 6; lexicon 3.1' },
    `there is|was|can be|'s|should be [simply|absolutely|really|just] no doubt|question|denying|mistaking|disputing|escaping; there is|'s [simply|absolutely|just] no chance|way|possibility|prospect|hope|substitute|excuse|justification; no doubt in my|our|anyone's mind|minds;
     cannot|can't fail|help to|but; no one|nobody can|could [seriously|reasonably|honestly|possibly] deny|dispute|doubt|argue|disagree|ignore; i have no doubt; we have no doubt; without a|the shadow of a doubt; without a shadow; have|has no doubt; have|has no chance|hope|prospect; stands|stand no chance; not a chance; not the slightest; not the least bit; zero chance; no possible`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'guideline 5, rule 6: little doubt +1..+2' },
    'little doubt; little question; scarcely any doubt; can|could hardly|scarcely be|deny|doubt|overstate; there is|\'s no secret; it is|\'s no secret|surprise|accident|coincidence|wonder|exaggeration; no wonder; make|makes no mistake; no less than; nothing less than; nothing short of; not unless; not until; not without; no reason to|why|that; there is|\'s no reason|need|point|sense|basis',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 3: additive and set phrases' },
    'not only; not just; not merely; not simply; not solely; n\'t just|only|merely|simply|solely; no longer; not least; why not; not unlike; not yet; no matter; no sooner; not to mention; not so much; nothing but; no more than; no fewer than; not because; not that; not in; not for; not so',
  ),
];
