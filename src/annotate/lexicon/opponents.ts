/** The cue lexicon: phrases that bring up a view of others without a speaker of their own ("conventional wisdom", "it is tempting to think"). */
import type { CueEntry, CueType } from '../../model/index.js';
import { group } from './group.js';

const TYPE: CueType = 'opponent_frame';
const LEXICON = 'Guideline lexicon 4.1';
const MORE = 'Collected for this project';

export const OPPONENTS: readonly CueEntry[] = [
  ...group(TYPE, 'conventional-wisdom', LEXICON, [
    'conventional|received|popular|common wisdom',
    'popular belief|opinion|imagination',
    'common misconception|misconceptions|belief|assumption|myth|argument|objection|criticism|complaint',
    'usual argument|objection|line|suspects|answer|response',
    'standard argument|objection|line',
    'popular misconception|myth|belief|narrative',
    'it is an article of faith',
  ]),
  ...group(TYPE, 'myth-that', LEXICON, [
    'myth|fallacy|misconception|illusion|delusion|canard|fiction|fantasy|misperception|misunderstanding|superstition|pretense that|of',
  ]),
  ...group(TYPE, 'persists', MORE, [
    'myth|belief|notion|idea|legend|fiction|misconception|illusion|fallacy|delusion|superstition|fantasy ~persist|~endure|~linger that',
    'myth|belief|notion|idea|legend|fiction|misconception|illusion|fallacy|delusion|superstition|fantasy ~die hard',
    'the [old|hoary|tired|stubborn|comforting|popular] myth|misconception|fallacy|delusion ~persist|~endure|~linger',
  ]),
  ...group(TYPE, 'idea-that', LEXICON, [
    'idea|notion|belief|assumption|claim|argument|suggestion|assertion|charge|accusation|perception|impression|fear|worry|theory|objection|proposition|allegation|contention|complaint that',
    'school of thought',
  ]),
  ...group(TYPE, 'would-have-us', LEXICON, [
    'would have us|you|people|voters|americans believe|think',
    'want|wants us|you to believe|think',
    'would like us|you to',
    'asks|ask us to believe|accept|trust',
    'expect|expects us to believe',
  ]),
  ...group(TYPE, 'or-so', LEXICON, [
    'or so they|we|he|she|critics|it say|believe|claim|think|argue|are|seems',
    'or so the argument|story|theory',
    'so the argument|story|theory|thinking goes|went',
    'the argument|theory|thinking|story goes|went',
  ]),
  ...group(TYPE, 'supposedly', LEXICON, [
    'supposedly',
    'allegedly',
    'purportedly',
    'ostensibly',
    'so - called',
    'self - styled|proclaimed|appointed',
  ]),
  ...group(TYPE, 'tempting-to-think', LEXICON, [
    "it is|'s easy|tempting|fashionable|common|customary|popular|commonplace|convenient|comforting|natural to|for",
    'one might|may|could|would think|say|argue|ask|object|suppose|expect|assume',
    'you might|may|could|would think|say|argue|ask|object|wonder|assume|expect',
    'it might|may|could be argued|objected|thought|said|supposed',
    'it may|might|would seem',
  ]),
  ...group(
    TYPE,
    'to-those-who',
    LEXICON,
    [
      'to those who|that',
      'to anyone who',
      'for those who',
      'if you think|believe|doubt',
      'before you',
      'those who think|believe|say|claim|argue|insist|doubt|oppose|want|favor|complain|fear|call|dismiss|suggest|worry',
    ],
    { needs: ['initial'] },
  ),
  ...group(TYPE, 'we-hear', LEXICON, [
    'we|you|i hear',
    "we|you 'll hear",
    'we|you|i often|always|will|have|constantly|sometimes|keep hear|heard|hearing',
    "i 've heard",
    'heard a lot of',
    "we are|'re told|taught|assured",
    "i am|'m told",
    "you are|'re told",
    'told us that',
    'i have been told',
    'they say|said',
    'people say|think|believe|assume|claim|talk',
  ]),
  ...group(TYPE, 'accused-of', LEXICON, [
    'accuse|accused|accuses|accusing of',
    'is|are|was|were|been|being accused|criticized|criticised|blamed|attacked|denounced|mocked|derided|dismissed|ridiculed|faulted|vilified|demonized',
    'label|labels|labeled|labelled|brand|brands|branded|paint|paints|painted|portray|portrays|portrayed|frame|frames|framed|dismiss|dismisses|dismissed|depict|depicts|depicted|cast|deride|derides|derided|tout|touts|touted|hail|hails|hailed',
    'bad rap|name|press',
  ]),
  ...group(TYPE, 'claim-noun', MORE, [
    'argument|arguments|claim|claims|objection|objections|criticism|criticisms|complaint|complaints|accusation|accusations|assertion|assertions|contention|rhetoric|narrative|mantra|talking points|rationale|counterargument|excuse|excuses|fears|concerns|skepticism',
  ]),
  ...group(TYPE, 'seen-as', LEXICON, [
    'is|are|was|were|been|often|widely|commonly|generally seen|viewed|regarded|perceived|treated|described|presented|billed|sold|considered|thought|believed|said|assumed|supposed|understood|known as|to|that',
    'is|are often|widely|commonly|generally|frequently|sometimes seen|viewed|regarded|perceived|treated|described|considered|thought|believed|said|assumed',
  ]),
];
