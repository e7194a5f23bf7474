/** Landmarks, as bits: words that outlines, comparisons and frames turn on. A rule that asks for a word in one place only keeps its list to itself. */
import { VEHICLES } from './vehicles.js';

/** The plain forms of be, without "being". */
export const IS = 1;
/** "become", "remain". */
export const BECOMING = 2;
/** "not", "no", "never", "hardly", "neither": denies what it stands before. */
export const DENIAL = 4;
/** All that makes a sentence negative: "nothing", "without", "nor" too. */
export const NEGATION = 8;
export const LIKE = 16;
export const AS = 32;
export const UNLIKE = 64;
/** "comparison", "analogies", "comparing". */
export const COMPARISON = 128;
/** "moment", "syndrome", and the hyphen of "-style". */
export const NAMING = 256;
/** Words that are figures of speech where something IS one; see vehicles.ts. */
export const VEHICLE = 512;
/** "however", "though": a contrast that may be set off by commas. */
export const ASIDE = 1024;
/** "but", "yet". */
export const BUT = 2048;
/** Stands between "I" and the verb that matters: auxiliaries, "want to", "really". */
export const BRIDGE = 4096;
/** Stands between be and what is said of the subject: articles, "simply", "not". */
export const BEFORE_PREDICATE = 8192;
/** A form of be, have, do or a modal in the present. */
export const PRESENT = 16384;
/** A few of the commonest past forms. */
export const PAST = 32768;
/** "ignores", "presumes", "collapses": how an argument goes wrong. */
export const FAILING = 1 << 16;
/** "this", "it", "they", "which": takes up what was said. */
export const POINTING = 1 << 17;
/** "people", "some", "most": people without a name. */
export const PEOPLE = 1 << 18;
/** "I", "we". */
export const OWN_VOICE = 1 << 19;
/** "I", "my"; "we", "our"; "you", "your"; "he", "her". */
export const FIRST_SINGULAR = 1 << 20;
export const FIRST_PLURAL = 1 << 21;
export const SECOND_PERSON = 1 << 22;
export const THIRD_PERSON = 1 << 23;
/** "if", "by", "thus": may join what brings about to what is brought about. */
export const HINGE = 1 << 24;
/** No set phrase about the text is without one of these; `detectors/background/orientation.ts` lists them. */
export const SET_PHRASE = 1 << 25;
/** Strong praise or blame wherever it stands: "appalling", "superb". */
export const INTENSE = 1 << 26;
/** What nobody does who means well: "betray", "squander". */
export const MISDEED = 1 << 27;
/** "interesting", "curious": worth a reader's attention. */
export const STRIKING = 1 << 28;
/** "tries", "refuses", "continues": before "to" and a deed, it is the deed that is judged. */
export const SETTING_OUT = 1 << 29;

/** "refutes", "belies": says that a view does not stand. */
export const REFUTING = 1 << 30;
/** "predicated", "hard", "skeptical": may say what a view stands on, or that it is not believed. */
export const RESTING = 1 << 31;

/** Each kind with its words. */
export const LANDMARKS: readonly (readonly [number, string])[] = [
  [IS, "is are was were 's 're be been am 'm"],
  [BECOMING, 'become becomes became becoming remain remains remained'],
  [DENIAL, "not n't no never hardly neither"],
  [NEGATION, "not n't no no. never nor neither nothing nobody none cannot hardly scarcely without"],
  [LIKE, 'like'],
  [AS, 'as'],
  [UNLIKE, 'unlike'],
  [
    COMPARISON,
    'comparison comparisons analogy analogies parallel parallels comparing metaphor likening equating',
  ],
  [NAMING, '- moment moments syndrome defense gambit dilemma'],
  [VEHICLE, VEHICLES.join(' ')],
  [ASIDE, 'however though nevertheless nonetheless'],
  [BUT, 'but yet'],
  [
    BRIDGE,
    "am 'm are 're do did have 've had will 'll would 'd can could may might must shall should wo ca be been",
  ],
  [
    BRIDGE,
    "to want wanted like wish also just really truly certainly fully completely deeply strongly always never not n't still too readily freely even simply would do gladly",
  ],
  [
    BEFORE_PREDICATE,
    "a an the not n't simply just plainly both all dead flatly patently totally completely quite utterly so also clearly obviously demonstrably really even truly very too merely only rather entirely wholly equally now still always often never perhaps probably no",
  ],
  [PRESENT, "is are 's 're am 'm i'm has have do does may might can could will would should must"],
  [PAST, 'was were had did went came said told took made got saw'],
  [
    FAILING,
    `ignore ignores ignored overlook overlooks forget forgets miss misses missed presume presumes assume assumes suppose supposes
     presuppose presupposes neglect neglects confuse confuses mistake mistakes misread misreads beg begs fail fails misunderstand
     misunderstands misrepresent misrepresents distort distorts obscure obscures rest rests hinge hinges rely relies collapse collapses
     crumble crumbles contradict contradicts defy defies suffer suffers`,
  ],
  [POINTING, 'this that these those it such they which'],
  [OWN_VOICE, "i i'm we"],
  [FIRST_SINGULAR, "i i'm my me myself mine"],
  [FIRST_PLURAL, 'we our us ours ourselves'],
  [SECOND_PERSON, 'you your yours yourself'],
  [THIRD_PERSON, 'he she his her him hers himself herself'],
  [HINGE, 'if unless when by to thus thereby therefore'],
  [
    INTENSE,
    `appalling atrocious awful abominable abysmal abhorrent absurd asinine barbaric bizarre brutal callous cowardly crazy cruel deplorable
     despicable detestable devastating dire disastrous disgraceful disgusting dismal dreadful egregious evil farcical foolish frightening
     ghastly grave grotesque heinous hideous horrendous horrible horrific idiotic immoral inept inexcusable infamous inhumane insane
     insulting intolerable laughable ludicrous mad miserable monstrous moronic nonsense outrageous pathetic pernicious preposterous
     reckless repugnant repulsive ridiculous ruinous scandalous scary senseless severe shameful shameless shocking silly sinister
     stupid terrible terrifying toxic tragic treacherous unacceptable unbearable unconscionable unforgivable unjustifiable unthinkable
     vile wicked wretched serious disgrace travesty outrage atrocity abomination fiasco debacle catastrophe disaster shambles mess
     sucks stinks sham farce joke bullshit crap garbage rubbish
     admirable amazing astonishing astounding awesome beautiful brilliant commendable exceptional excellent exemplary exquisite
     extraordinary exciting fabulous fantastic fine flawless genius glorious great heroic impeccable impressive incredible ingenious
     inspiring invaluable magnificent marvelous marvellous masterful masterly miraculous noble outstanding peerless perfect
     phenomenal priceless remarkable sensational spectacular splendid stellar stunning sublime superb terrific thrilling tremendous
     unparalleled unrivaled wonderful wondrous triumph masterpiece miracle marvel gem treasure distinguished dedicated tireless
     selfless courageous brave`,
  ],
  [
    MISDEED,
    `attack attacks attacked attacking undermine undermines undermined undermining betray betrays betrayed betraying abandon abandons
     abandoned abandoning ignore ignores ignored ignoring neglect neglects neglected neglecting abuse abuses abused abusing exploit
     exploits exploited exploiting squander squanders squandered squandering waste wastes wasted wasting violate violates violated
     violating infringe infringes infringed infringing sacrifice sacrifices sacrificed sacrificing mislead misleads misled misleading
     deceive deceives deceived deceiving lie lied lies lying distort distorts distorted distorting manipulate manipulates
     manipulated manipulating bully bullies bullied bullying cheat cheats cheated cheating rob robs robbed robbing plunder plunders
     plundered plundering punish punishes punished punishing mock mocks mocked mocking scapegoat scapegoats scapegoated smear smears
     smeared smearing sabotage sabotages sabotaged sabotaging trample tramples trampled trampling gut guts gutted gutting dismantle
     dismantles dismantled dismantling pander panders pandered pandering dodge dodges dodged dodging evade evades evaded evading
     shirk shirks shirked shirking stonewall stonewalls stonewalled whitewash whitewashes whitewashed politicize politicizes
     politicized politicizing demonize demonizes demonized demonizing vilify vilifies vilified vilifying hijack hijacks hijacked
     hijacking raid raids raided raiding steal steals stole stolen stealing bungle bungles bungled bungling botch botches botched
     botching mishandle mishandles mishandled mismanage mismanages mismanaged pretend pretends pretended pretending disregard
     disregards disregarded disregarding flout flouts flouted flouting defy defies defied obstruct obstructs obstructed obstructing
     impose imposes imposed imposing silence silences silenced silencing strangle strangles strangled cripple cripples crippled
     crippling jeopardize jeopardizes jeopardized jeopardizing endanger endangers endangered endangering`,
  ],
  [
    STRIKING,
    'interesting fascinating curious striking surprising notable strange weird odd funny ironic puzzling baffling intriguing telling troubling disturbing worrying disappointing frustrating annoying confusing refreshing encouraging promising',
  ],
  [
    SETTING_OUT,
    'try tries tried trying seek seeks sought seeking attempt attempts attempted attempting want wants wanted continue continues continued continuing choose chooses chose choosing refuse refuses refused refusing fail fails failed failing manage manages managed dare dares dared threaten threatens threatened threatening',
  ],
  [
    REFUTING,
    `refute refutes refuted refuting disprove disproves disproved disproven debunk debunks debunked dispel dispels dispelled rebut
     rebuts rebutted contradict contradicts contradicted belie belies belied counterargument counterexample`,
  ],
  [
    RESTING,
    'predicated premised founded rest rests stem stems hard skeptical sceptical unconvinced unpersuaded',
  ],
  [PEOPLE, 'some others many most people everyone everybody someone somebody anyone folks those who few'],
];
