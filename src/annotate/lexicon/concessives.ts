/**
 * The cue lexicon: words that grant a point. The tag names the rule of the concession detector that weighs them;
 * what must stand round them (a contrast to come, a place at the start) is part of the entry.
 */
import type { CueEntry, CueType } from '../../model/index.js';
import { group } from './group.js';

const TYPE: CueType = 'concessive';
const LEXICON = 'Guideline lexicon 5';
const MORE = 'Collected for this project, after Perelman and Olbrechts-Tyteca 1969 and Musi et al. 2018';

export const CONCESSIVES: readonly CueEntry[] = [
  ...group(TYPE, 'granted', LEXICON, ['granted'], { needs: ['initial-comma'] }),
  ...group(TYPE, 'granted', LEXICON, ['granted that', 'granting that'], { needs: ['initial'] }),
  ...group(TYPE, 'admittedly', LEXICON, ['admittedly', 'it must be said|admitted|conceded', "i'll give you|them|him that", 'confessedly']),
  ...group(TYPE, 'true-comma', LEXICON, ['true', 'true enough', 'fair enough', 'right', 'fine', 'okay', 'ok', 'all right', 'very well'], {
    needs: ['initial-comma'],
  }),
  ...group(TYPE, 'yes-comma', LEXICON, ['yes', 'sure', 'yeah', 'yep'], { needs: ['initial-comma'] }),
  ...group(TYPE, 'sure-start', LEXICON, ['sure'], { needs: ['initial', 'subject-next'] }),
  ...group(
    TYPE,
    'whole-yes',
    LEXICON,
    [
      'true', 'true enough', 'fair enough', 'fine', 'okay', 'maybe', 'maybe so', 'perhaps', 'perhaps so', 'of course', 'yes', 'sure',
      'no doubt', 'certainly', 'you bet', 'agreed', 'granted', 'i agree', 'i understand', 'i get it', 'absolutely', 'no question',
      'probably', 'possibly', 'naturally', 'i know', 'guilty',
    ],
    { needs: ['whole'] },
  ),
  ...group(
    TYPE,
    'surely-but',
    LEXICON,
    ['certainly', 'surely', 'undoubtedly', 'naturally', 'obviously', 'clearly', 'no doubt', 'doubtless', 'assuredly', 'indeed'],
    { needs: ['next-but'] },
  ),
  ...group(TYPE, 'of-course-but', LEXICON, ['of course'], { needs: ['next-but'] }),
  ...group(TYPE, 'of-course', LEXICON, ['of course'], { forbids: ['whole'] }),
  ...group(
    TYPE,
    'to-be-sure',
    LEXICON,
    ['to be sure', 'to be fair', 'to be clear', 'to be honest', 'in fairness', 'in all fairness', 'in his|her|their|its defense|defence', "in * 's defense|defence", 'credit where credit'],
    { needs: ['comma-after-soon'] },
  ),
  ...group(TYPE, 'credit', LEXICON, ['to his|her|their|its credit', "to * 's credit", 'to give them|him|her|it credit', 'deserve|deserves|deserved credit|praise|thanks|respect|applause']),
  ...group(
    TYPE,
    'it-is-true',
    LEXICON,
    [
      "it is|'s true|undeniable|possible|conceivable|understandable that", "it is|'s certainly|probably|also|perhaps|undoubtedly|quite|of true|possible",
      'it may|might well be', 'it may be that', 'it may|might be true', 'there is|can be no doubt', 'there is no denying|question', "there 's no denying|question|doubt",
    ],
  ),
  ...group(TYPE, 'that-is-true', LEXICON, ["that|this is|'s true|right|correct|fair", "that|this is|'s also|certainly|probably|all|partly|largely true|right|correct|fair", 'was undoubtedly|probably|certainly true', 'and rightly so', "i 'm|am sure"]),
  ...group(TYPE, 'no-one-denies', LEXICON, [
    'no one|body denies|doubts|disputes|questions|wants|likes|says|claims|argues|suggests|expects|enjoys', 'nobody denies|doubts|disputes|questions|wants|likes|says|claims|argues|suggests|expects|enjoys',
    'no one is saying|suggesting|arguing|claiming|naive', 'nobody is saying|suggesting|arguing|claiming', 'none of us', "one can not deny|dispute", 'few would|will|can deny|dispute|argue|disagree',
    'hard to disagree|argue|deny|dispute|blame', 'who could|would object|disagree|argue', 'we all know|agree|understand|recognize|want', 'everyone|everybody knows|agrees|wants', 'as we all know',
  ]),
  ...group(TYPE, 'has-a-point', LEXICON, [
    'have|has|had a point', 'have|has|had a good|valid|fair|legitimate|strong|reasonable point|case|argument|reason', "there is|'s some|much|a|great|considerable truth|merit|value|logic|sense|wisdom|validity|lot|justice|grain|kernel|element",
    'some truth|merit|validity|logic', "there is|'s something to|in that|this|it", 'are|is right to|that|about', 'are|is partly|absolutely|certainly|entirely|quite right', 'have|has every right',
  ]),
  ...group(TYPE, 'legitimate-reasons', LEXICON, ['there are|may|can good|legitimate|valid|many|some|plenty reasons|arguments|cases|exceptions|examples|instances|circumstances', 'there are of course', 'good|valid|legitimate|compelling|strong|interesting reasons|arguments|reason|concerns|points']),
  ...group(TYPE, 'good-aim', MORE, [
    'noble|honorable|laudable|admirable|worthy|commendable|sincere|worthwhile|good|best|legitimate|understandable|valid intention|intentions|goal|goals|aim|aims|motive|motives|concern|concerns|cause|idea|effort|efforts|impulse|ideal|ideals|worry|fear',
    'well - intentioned|meaning', 'mean|means|meant well', 'first step', 'right direction', 'good start|news|thing|point|question', 'best interests',
  ]),
  ...group(TYPE, 'makes-sense', MORE, ['makes|make sense', 'makes|make some|perfect|good sense', 'a lot of sense', 'is all very well', 'all well and good', 'is fine', 'are fine', 'is a great|good|useful|helpful|powerful|wonderful|valuable|fantastic|excellent|fine|nice|important|decent']),
  ...group(TYPE, 'although-initial', LEXICON, ['although', 'though', 'even though', 'albeit'], { needs: ['initial'], forbids: ['as-before'] }),
  ...group(TYPE, 'although-medial', LEXICON, ['although', 'though', 'even though', 'albeit'], { forbids: ['initial', 'as-before', 'comma-both', 'final'] }),
  ...group(TYPE, 'though-aside', LEXICON, ['though'], { needs: ['comma-before'], forbids: ['initial', 'as-before', 'clause-follows'] }),
  ...group(TYPE, 'while-stative', LEXICON, ['while', 'whilst'], { needs: ['initial', 'stative-clause'] }),
  ...group(TYPE, 'while-initial', LEXICON, ['while', 'whilst', 'whereas'], { needs: ['initial', 'clause-then-comma'] }),
  ...group(TYPE, 'while-medial', LEXICON, ['while', 'whereas'], { needs: ['comma-before'], forbids: ['initial'] }),
  ...group(TYPE, 'despite', LEXICON, ['despite', 'in spite of', 'notwithstanding', 'for all', 'regardless of'], { forbids: ['view-next', 'practical-next'] }),
  ...group(TYPE, 'for-all-its', LEXICON, ["for all its|his|her|their|my|our|the", 'with all due respect'], { needs: ['initial'] }),
  ...group(TYPE, 'even-if', LEXICON, ['even if', 'even when', 'even where', 'even granting', 'even assuming']),
  ...group(TYPE, 'as-adj-as', LEXICON, ['as * as', 'however *', 'much as'], { needs: ['initial', 'adjective-inside', 'clause-then-comma'] }),
  ...group(TYPE, 'no-matter', LEXICON, ['no matter', 'whatever', 'whether or not', 'regardless'], { needs: ['initial'] }),
  ...group(TYPE, 'do-not-get-me-wrong', LEXICON, ["do n't|not get me wrong", "do n't|not misunderstand", 'mind you', 'let me be clear', 'to be clear', 'this|that is not to say', "that 's not to say", "it 's not that", 'it is not that', 'not that', 'which is not to say', 'far be it from', "i do n't|not mean to"]),
  ...group(TYPE, 'does-not-mean', LEXICON, ["that|this|which|it does n't|not mean", "does n't|not mean|necessarily"]),
  ...group(TYPE, 'seems-at-first', MORE, ['may|might|can|could seem|sound|look|appear|feel', 'sounds|seems good|great|reasonable|fine|attractive|easy|simple|like', 'on its face', 'at first glance|sight|blush', 'on paper', 'in theory|principle', 'on the surface', 'tempting to', 'easy to']),
  ...group(TYPE, 'not-perfect', MORE, ["is|are|was n't|not perfect|easy|ideal|simple|foolproof|flawless|cheap|free|trivial|without|enough", "is|are n't|not a panacea|cure|solution|guarantee|substitute", "is n't|not always|going", 'no panacea|guarantee', 'silver bullet', 'imperfect', 'far from perfect', "wo n't be easy", 'not be easy', 'easier said than done', "are n't|not always"]),
  ...group(TYPE, 'not-all', MORE, ['not all|every|everyone|always|everything|necessarily|entirely|inherently|solely', "n't all|every|everyone|always|everything|necessarily|entirely|inherently|solely|solve|guarantee"]),
  ...group(TYPE, 'own-limits', MORE, ['limitation|limitations|drawback|drawbacks|downside|downsides|caveat|caveats|trade-off|trade-offs|tradeoff|tradeoffs|disadvantage|disadvantages|exception|exceptions|flaw|flaws|shortcoming|shortcomings|imperfection|imperfections|pitfall|pitfalls|hurdle|hurdles|challenge|challenges']),
  ...group(TYPE, 'is-hard', MORE, ['is|are|be hard|difficult|challenging|painful|tough|messy|expensive|frustrating|complex|complicated|costly|daunting', 'requires|takes|demands some|time|effort|significant|additional|more|a']),
  ...group(TYPE, 'there-may-be', MORE, ['there may|might|will|can|could|should be', 'there will always|surely|certainly|inevitably|likely|probably|doubtless be']),
  ...group(TYPE, 'sometimes', MORE, ['sometimes', 'in some|certain cases|ways|instances|respects|circumstances|situations|contexts', 'in some sense', 'at times', 'to some extent|degree', 'to a certain extent|degree', 'up to a point', 'for now', 'for the moment', 'so far', 'in the short term|run', 'occasionally']),
  ...group(TYPE, 'at-least', MORE, ['at least', 'at best', 'at most']),
  ...group(TYPE, 'both-ways', MORE, ['pros and cons', 'cuts both ways', 'double - edged', 'mixed blessing', 'mixed record', 'reasonable|honest people']),
  ...group(TYPE, 'admit-inside', LEXICON, ['i admit', 'i must admit|confess', 'i have to admit|say', 'i confess', 'i suppose', 'i grant', 'i know', 'i realize', 'i understand', 'i agree', 'i will say']),
  ...group(TYPE, 'rightly', LEXICON, ['rightly', 'rightfully', 'understandably', 'fairly or', 'quite properly', 'with good reason', 'for good reason', 'justifiably']),
];
