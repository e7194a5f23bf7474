/** The cue lexicon: negation. By itself it moves nothing; its special combinations ("not certain") come first. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const NEGATION: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'guideline 5, rule 6: negated certainty', tag: 'frame' },
    `not|n't [at all|yet|so|very|entirely|quite|altogether|always] certain|clear; not|n't [at
     all|yet|so|very|entirely|quite|altogether] obvious|evident|known whether|if|how|that|what|why; far
     from clear|certain|obvious|assured|sure; hardly|scarcely clear|certain|obvious; anything but
     clear|certain|obvious|sure; by no means [yet|quite|entirely|at all]
     certain|clear|sure|assured|guaranteed|obvious|settled; in no way certain|clear|sure|assured|guaranteed|obvious;
     never certain|sure|assured|guaranteed; not|n't a certainty|given; not|n't a foregone
     conclusion; not|n't [at all|yet|by any means] guaranteed|assured that|to; there is|'s|are no guarantee|certainty|assurance|guarantees; have|has no
     guarantee|assurance; there is|'s no telling|knowing; no way of knowing|telling; no way to know|tell`,
  ),
  ...entries(
    {
      type: 'hedge_other',
      effect: 'soft',
      source: 'guideline 5, rule 6: far from clear, value -1',
      tag: 'frame',
    },
    'less clear|certain|obvious that|whether|how|why',
  ),
  // "Cannot" makes a claim absolute, but not where it is knowing or excluding that one cannot.
  ...entries(
    {
      type: 'hedge_other',
      effect: 'hed',
      source: "guideline 5, rule 6; lexicon 1.4: hard to say, anyone's guess",
      tag: 'frame',
    },
    `cannot|can't [yet|quite|simply|entirely|altogether] exclude|discount; cannot|can't [yet|quite|simply|entirely|altogether]
     rule out; cannot|can't be [yet|quite|simply|entirely|altogether|wholly] excluded|discounted; cannot|can't be
     [yet|quite|simply|entirely|altogether|wholly] ruled out; no one can rule|exclude out|that|the|a|another;
     nobody can rule|exclude out|that|the|a|another; cannot|can't be [yet|quite|entirely|altogether|absolutely|at
     all|so|too] sure|certain|confident; no one can be [quite|entirely|absolutely|so|too] sure|certain|confident; nobody can
     be [quite|entirely|absolutely|so|too] sure|certain|confident; cannot|can't [yet|really|honestly]
     know|say|tell|predict [yet|now|for sure|for certain|with certainty] whether|if|who|when|where|how|what|which|why; no one can
     [yet|really|honestly] know|say|tell|predict [for sure|for certain|with certainty] whether|if|who|when|where|how|what|which|why;
     nobody can [yet|really|honestly] know|say|tell|predict [for sure|for certain|with certainty]
     whether|if|who|when|where|how|what|which|why; cannot|can't know|say|tell for sure|certain; i|we cannot|can't
     swear|vouch|guarantee|promise that|the|it|he|she|they`,
  ),
  ...entries(
    {
      type: 'hedge_other',
      effect: 'hed',
      source: 'guideline 5, rule 6: negated impossibility',
      tag: 'frame',
    },
    `not|n't [at all|entirely|altogether]
     impossible|inconceivable|unthinkable|implausible|unlikely|improbable; not out of the question; not
     beyond the bounds|realm of`,
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'guideline 5, rule 6; lexicon 3.1: no doubt that' },
    `there is|was|'s [simply|absolutely|really|just] no doubt|question|denying|mistaking|disputing|escaping; there can|should be no doubt|question|mistake|disputing; no doubt in my|our|anyone's mind|minds; i|we
     have no|absolutely doubt|no; has|have no doubt; no one [seriously|really] doubts; nobody [seriously|really]
     doubts; without a|the shadow of a doubt; beyond the|a
     shadow of a doubt; not the slightest|least doubt; cannot|can't fail|help but|to; cannot|can't but;
     no one can|could [seriously|reasonably|honestly|possibly] deny|dispute|doubt|argue|disagree|ignore;
     nobody can|could [seriously|reasonably|honestly|possibly] deny|dispute|doubt|argue|disagree|ignore; cannot|can't be denied|disputed|doubted|ignored`,
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 1.4: no chance' },
    `there is|'s [simply|absolutely|just] no chance|way|possibility|prospect|hope|substitute; has|have
     [absolutely] no chance|hope|prospect of|,|.; stands|stand no chance; not a chance; not|n't the slightest|least|faintest|remotest
     chance|hope|prospect|possibility|sign|trace; zero|no chance
     of|that; not the least bit`,
  ),
  ...entries(
    { type: 'booster', effect: 'lift', source: 'lexicon 2.1: what all speaks for' },
    `there is|'s every reason to think|believe|suspect|hope|fear|expect; i|we have every reason to
     think|believe|suspect|hope|fear|expect`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'guideline 5, rules 6 and 7; lexicon 1.4, 3' },
    `i|we do n't|not [for a moment|for one moment] doubt; few [people|of us] [can|could|would|will] [seriously]
     doubt|dispute|deny|question; there is|'s little|no reason to doubt; little doubt; little question; little chance that; there is|'s no secret; it is|'s no
     secret|surprise|accident|coincidence|wonder|exaggeration; no wonder; no less than; nothing less
     than; not unless; not until; no reason to|why|that; there is|'s no
     reason|need|point|sense|basis|excuse|justification; no excuse; no substitute`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'guideline 5, rule 7', forbids: ['after-be'] },
    'not without',
  ),
  // "He is not without talent": an understatement.
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 3: near-negation', needs: ['after-be'] },
    "not|n't without",
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 3: additive and set phrases' },
    `not|n't only|just|merely|simply|solely; no longer; not least; why not; not unlike; not yet; no
     matter; no sooner; not to mention; no more than; no fewer than; no more so; not so much; no thanks;
     no need to worry`,
  ),
];
