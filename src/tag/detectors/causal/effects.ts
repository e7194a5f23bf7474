/** Verbs that bring about: which kind, in what form, by whom, with what frame after them. */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  type Actor,
  ADJ,
  afterAdverbs,
  BE,
  beforeAdverbs,
  CAUSATIVE,
  COMPARATIVE,
  DETERMINER,
  DO,
  ENABLING,
  HAVE,
  isBaseForm,
  isBreak,
  isGerund,
  isParticiple,
  MODAL,
  NOUN,
  OBJECT,
  PREPOSITION,
  PREVENTING,
  PROPN,
  QUOTED,
  RELATIVE,
  type Reading,
  subjectKind,
  VERB,
  WORD,
} from '../../grammar.js';

/** Kinds of bringing about, by the verb's first letters, so that all forms of it are met. */
type Kind = 'make' | 'harm' | 'help' | 'less' | 'more' | 'alter' | 'secure' | 'move';

const KINDS: readonly (readonly [Kind, string])[] = [
  [
    'make',
    'caus creat produc generat fuel spark trigger ignit kindl breed beget spawn engender elicit evok provok induc inspir instil instigat precipitat prompt spur stimulat stok unleash yield introduc inject inflict wreak entail necessitat usher herald catalyz invit',
  ],
  [
    'harm',
    'undermin erod weaken damag destroy harm hurt kill ruin wreck crippl corrod corrupt deplet drain degrad sap poison pollut threaten endanger jeopardiz imperil hamper hinder imped inhibit obstruct stifl stunt suffocat strangl thwart undercut derail subvert disrupt destabiliz alienat polariz divid fragment marginaliz demoraliz frighten distort skew obscur depriv punish penaliz overwhelm burden displac crush paralyz sabotag doom worsen exacerbat aggravat complicat inflam escalat',
  ],
  [
    'help',
    'strengthen boost bolster improv enhanc enrich foster nurtur promot facilitat further advanc accelerat hasten expedit reinforc fortif underpin sustain empower embolden motivat energiz galvaniz benefit simplif streamlin clarif eas solv resolv cur heal fix remed restor reviv unlock liberat',
  ],
  [
    'less',
    'cut cuts cutting reduc diminish lessen lower curb curtail shrink slow dampen dilut minimiz mitigat alleviat reliev soften offset limit restrict constrain narrow halv slash eras eliminat eradicat suppress stem prevent stop avoid avert deter discourag preclud block',
  ],
  [
    'more',
    'rais increas doubl tripl quadrupl expand extend maximiz heighten elevat amplif magnif multipl deepen widen broaden intensif inflat perpetuat prolong entrench cement compound',
  ],
  [
    'alter',
    'affect influenc impact shap determin transform alter chang reshap revolutioniz drive drives driven drove',
  ],
  ['secure', 'ensur guarante secur safeguard protect preserv sav spar assur'],
  [
    'move',
    'bring brought draw attract lur push propel power free cost costs reward subsidiz incentiviz contribut automat optimiz render',
  ],
];

const STEMS = new Map<string, Kind>();
for (const [kind, stems] of KINDS) for (const stem of stems.split(' ')) STEMS.set(stem, kind);

/** Kinds of the forms met so far; they are those of the causative verbs, so that there are few. */
const knownKinds = new Map<string, Kind | null>();

/** The kind of a causative verb form, by the longest stem it begins with. */
function kindOf(word: string): Kind | null {
  let found = knownKinds.get(word);
  if (found === undefined) {
    found = null;
    for (let n = word.length; n >= 3 && found === null; n--) found = STEMS.get(word.slice(0, n)) ?? null;
    knownKinds.set(word, found);
  }
  return found;
}

/** How the verb stands: in the present, past or perfect, after a modal, after "to", as -ing form, or inside a relative clause. */
const FORMS = ['present', 'past', 'perfect', 'modal', 'infinitive', 'gerund', 'inside'] as const;
type Form = (typeof FORMS)[number];

const FORM_SHARE: Readonly<Record<Form, number>> = {
  present: 1,
  past: 0.7,
  perfect: 0.9,
  modal: 1.2,
  infinitive: 0.2,
  gerund: 0.4,
  inside: 0.4,
};
const ACTOR_SHARE: Readonly<Record<Actor, number>> = { thing: 1.2, agent: 0.5, none: 0.8 };
const KIND_VOTE: Readonly<Record<Kind, number>> = {
  make: 0.3,
  harm: 0.7,
  help: 0.4,
  less: 0.4,
  more: 0.3,
  alter: 0.1,
  secure: 0.2,
  move: 0,
};

const KIND_RULES = Object.fromEntries(
  Object.keys(KIND_VOTE).map((kind) => [kind, `causal/brings-${kind}`]),
) as Record<Kind, string>;
const FORM_RULES = Object.fromEntries(
  FORMS.map((form) => [
    form,
    Object.fromEntries(Object.keys(ACTOR_SHARE).map((actor) => [actor, `causal/${actor}-brings-${form}`])),
  ]),
) as Record<Form, Record<Actor, string>>;

/** Verbs whose past looks like their present: "Sanctions hurt". */
const UNCHANGED = new WordSet(['hurt', 'cut', 'put', 'set', 'hit', 'let', 'cost', 'shut', 'spread', 'split']);

/** "Closing libraries |breeds ignorance": a word in -s between two nouns, though tagged a noun itself. */
const betweenNouns = (reading: Reading, i: number): boolean =>
  (reading.forms(i - 1) & reading.forms(i) & reading.forms(i + 1) & NOUN) !== 0 &&
  (reading.forms(i + 1) & WORD) !== 0 &&
  reading.norm(i).endsWith('s');

/** The form of the verb at i, or null where it is no verb. */
function formOf(reading: Reading, i: number): Form | null {
  const b = beforeAdverbs(reading, i - 1);
  const flags = reading.groups(b);
  if (flags & PREPOSITION && reading.norm(b) === 'to') return 'infinitive';
  if (flags & (MODAL | DO)) return 'modal';
  const word = reading.forms(i);
  const determined = (flags & DETERMINER) !== 0 && b === i - 1;
  if (isGerund(reading, i)) {
    if (flags & BE && !(word & NOUN)) return 'present';
    return determined ? null : 'gerund';
  }
  if (determined && !(flags & OBJECT && reading.norm(i).endsWith('s'))) return null;
  const participle = isParticiple(reading, i);
  if (participle && flags & BE) return null;
  if (word & (NOUN | PROPN)) {
    // Tagged a noun, yet an object follows: "the plan |drives the price".
    const next = reading.groups(i + 1);
    const object = next & (DETERMINER | OBJECT) && !(next & PREPOSITION) && !(flags & PREPOSITION);
    if (!object && !betweenNouns(reading, i)) return null;
  } else if (word & ADJ) return null;
  if (flags & HAVE) return 'perfect';
  if (flags & RELATIVE && reading.forms(b - 1) & WORD) return 'inside';
  return participle && !UNCHANGED.has(reading.norm(i)) ? 'past' : 'present';
}

const BRINGING = CAUSATIVE | ENABLING | PREVENTING;

export function effects(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyClasses & BRINGING)) return;
  for (let i = 0; i < reading.length; i++) {
    const bits = reading.classes(i) & BRINGING;
    if (bits === 0 || reading.forms(i) & QUOTED) continue;
    const form = formOf(reading, i);
    if (form === null) continue;
    const share = FORM_SHARE[form] * ACTOR_SHARE[actorOf(reading, i, form)];
    if (bits & ENABLING && enables(reading, i, share, ballot)) continue;
    if (bits & PREVENTING) prevents(reading, i, share, ballot);
    if (bits & CAUSATIVE) brings(reading, i, form, ballot);
  }
}

function actorOf(reading: Reading, i: number, form: Form): Actor {
  return form === 'infinitive' || form === 'gerund' ? 'none' : ACTORS[subjectKind(reading, i)];
}

const PATHS = wordSet('down up out over back');
const PLACES = wordSet('there here past through home around across along');

/** "You can |drive down there", "they drove past": on the road. */
function travels(reading: Reading, i: number): boolean {
  if (!/^dr[io]ve[sn]?$/.test(reading.norm(i))) return false;
  return PLACES.has(reading.norm(PATHS.has(reading.norm(i + 1)) ? i + 2 : i + 1));
}

function brings(reading: Reading, i: number, form: Form, ballot: Ballot): void {
  if (travels(reading, i)) return;
  const kind = kindOf(reading.norm(i));
  const next = reading.norm(i + 1);
  if (kind === null || isBreak(reading, i + 1) || next === 'by' || next === 'in' || next === 'to') return;
  const actor = actorOf(reading, i, form);
  ballot.vote(FORM_RULES[form][actor], 1.1 * FORM_SHARE[form] * ACTOR_SHARE[actor], i, i + 1, 'causal');
  ballot.vote(KIND_RULES[kind], KIND_VOTE[kind], i, i + 1, 'causal');
  if (form !== 'gerund') return;
  const before = reading.norm(i - 1);
  if (before === ',') ballot.vote('causal/comma-bringing', 0.6, i, i + 1, 'causal');
  else if (before === 'by' || before === 'for')
    ballot.vote('causal/by-bringing', 0.3, i - 1, i + 1, 'causal');
}

/** Frames of enabling and preventing with their votes; "aside" where the verb is no main verb or an agent acts. */
const FRAMES = {
  'help-do': 1.2,
  'make-them-do': 0.8,
  'help-them-do': 1.2,
  'let-them-do': 0.8,
  'make-it-so': 1.2,
  'give-to-do': 0.6,
  'enable-to-do': 1.3,
  'keep-from-doing': 1.4,
  'keep-from': 0.6,
} as const;
type Frame = keyof typeof FRAMES;
const FRAME_NAMES = Object.keys(FRAMES) as Frame[];
const MAIN = Object.fromEntries(FRAME_NAMES.map((frame) => [frame, `causal/${frame}`])) as Record<
  Frame,
  string
>;
const ASIDE = Object.fromEntries(FRAME_NAMES.map((frame) => [frame, `causal/${frame}-aside`])) as Record<
  Frame,
  string
>;

function frame(name: Frame, share: number, from: number, to: number, ballot: Ballot): true {
  if (share >= 0.7) ballot.vote(MAIN[name], FRAMES[name] * share, from, to, 'causal');
  else ballot.vote(ASIDE[name], FRAMES[name] * share, from, to, 'causal');
  return true;
}

const HELP = new WordSet(['help', 'helps', 'helped', 'helping']);
const LET = new WordSet(['let', 'lets', 'letting']);
const LET_TALK = new Set(["'s", 'us', 'me']);
const MAKE = new WordSet(['make', 'makes', 'made', 'making']);
const GIVE = new WordSet([
  'give',
  'gives',
  'gave',
  'given',
  'giving',
  'get',
  'gets',
  'got',
  'getting',
  'train',
  'trains',
  'trained',
  'teach',
  'teaches',
  'taught',
  'free',
  'frees',
  'require',
  'requires',
  'required',
  'requiring',
  'position',
  'positions',
  'condition',
]);

/** "allows them to see", "helps build", "lets you choose", "makes them think", "makes it harder". Whether the frame was found. */
function enables(reading: Reading, i: number, share: number, ballot: Ballot): boolean {
  const word = reading.norm(i);
  const start = i + 1;
  // "let us" asks and "let me" announces.
  if (word === 'let' && LET_TALK.has(reading.norm(start))) return true;
  const help = HELP.has(word);
  if (help && (isBaseForm(reading, start) || reading.norm(start) === 'to'))
    return frame('help-do', share, i, start + 1, ballot);
  if (help || MAKE.has(word) || LET.has(word)) {
    const plain = plainFrame(reading, i, help, MAKE.has(word));
    if (plain !== null) return frame(plain.name, share, i, plain.to, ballot);
    if (!help) return false;
  }
  for (let k = start + 1; k < start + 9 && !isBreak(reading, k); k++) {
    if (reading.norm(k) !== 'to' || !isBaseForm(reading, afterAdverbs(reading, k + 1))) continue;
    return frame(
      GIVE.has(word) ? 'give-to-do' : help ? 'help-them-do' : 'enable-to-do',
      share,
      i,
      k + 1,
      ballot,
    );
  }
  return false;
}

/** "helps them build", "makes them think", "lets you choose", "makes it harder": no "to" before the verb. */
function plainFrame(
  reading: Reading,
  i: number,
  help: boolean,
  make: boolean,
): { readonly name: Frame; readonly to: number } | null {
  const start = i + 1;
  for (let k = start + 1; k < start + 6; k++) {
    if (isBreak(reading, k) || (help && reading.norm(k) === 'to')) return null;
    const forms = reading.forms(k);
    const before = reading.groups(k - 1);
    if (forms & VERB && !(before & (DETERMINER | PREPOSITION | BE)) && isBaseForm(reading, k))
      return { name: make ? 'make-them-do' : help ? 'help-them-do' : 'let-them-do', to: k + 1 };
    const quality = forms & ADJ || reading.classes(k) & COMPARATIVE;
    if (make && quality && reading.groups(start) & (OBJECT | DETERMINER) && !(before & DETERMINER))
      return { name: 'make-it-so', to: k + 1 };
  }
  return null;
}

/** "keeps them from leaving", "stops people from voting". */
function prevents(reading: Reading, i: number, share: number, ballot: Ballot): void {
  for (let k = i + 1; k < i + 9 && !isBreak(reading, k); k++) {
    if (reading.norm(k) !== 'from') continue;
    frame(isGerund(reading, k + 1) ? 'keep-from-doing' : 'keep-from', share, i, k + 1, ballot);
    return;
  }
}
