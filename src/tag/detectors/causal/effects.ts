/** Verbs that bring about: which kind, in what form, with what frame after them. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  afterAdverbs,
  BE,
  beforeAdverbs,
  CAUSATIVE,
  classBits,
  DETERMINER,
  ENABLING,
  groups,
  isBaseForm,
  isBreak,
  isGerund,
  isParticiple,
  MODAL,
  norm,
  OBJECT,
  PREPOSITION,
  PREVENTING,
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
    'reduc diminish lessen lower curb curtail shrink slow dampen dilut minimiz mitigat alleviat reliev soften offset limit restrict constrain narrow halv slash eras eliminat eradicat suppress stem prevent stop avoid avert deter discourag preclud block',
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

const kindOf = new Map<string, Kind | null>();

/** The kind of a causative verb form, by the longest stem it begins with. */
function kind(word: string): Kind | null {
  let found = kindOf.get(word);
  if (found === undefined) {
    found = null;
    for (let n = word.length; n >= 3 && found === null; n--) found = STEMS.get(word.slice(0, n)) ?? null;
    kindOf.set(word, found);
  }
  return found;
}

type Form = 'finite' | 'modal' | 'infinitive' | 'gerund' | 'noun';

const FORM_SHARE: Readonly<Record<Form, number>> = {
  finite: 1,
  modal: 1.1,
  infinitive: 0.4,
  gerund: 0.6,
  noun: 0,
};
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  make: 1.3,
  harm: 1.3,
  help: 1.2,
  less: 1.1,
  more: 1.1,
  alter: 1.1,
  secure: 1,
  move: 0.7,
};

const FORMS = Object.keys(FORM_SHARE) as Form[];
const RULES = Object.fromEntries(
  (Object.keys(KIND_WEIGHT) as Kind[]).map((k) => [
    k,
    Object.fromEntries(FORMS.map((form) => [form, `causal/${k}-${form}`])),
  ]),
) as Record<Kind, Record<Form, string>>;

/** Whether the token stands as a verb, and in what form. */
function formOf(tokens: readonly Token[], i: number): Form {
  const b = beforeAdverbs(tokens, i - 1);
  const before = tokens[b];
  const flags = groups(tokens, b);
  const word = tokens[i]!;
  if (before?.norm === 'to') return 'infinitive';
  if (
    flags & MODAL ||
    before?.norm === "n't" ||
    before?.norm === 'do' ||
    before?.norm === 'does' ||
    before?.norm === 'did'
  )
    return 'modal';
  if (isGerund(word)) return flags & (DETERMINER | BE) && word.pos === 'NOUN' ? 'noun' : 'gerund';
  if (flags & DETERMINER && b === i - 1) return 'noun';
  if (flags & PREPOSITION && before?.norm !== 'that' && b === i - 1 && word.pos === 'NOUN') return 'noun';
  if (isParticiple(word) && flags & BE) return 'noun';
  if (word.pos === 'NOUN' || word.pos === 'PROPN') {
    // Tagged a noun, yet followed by an object: "the plan |drives the price".
    const next = groups(tokens, i + 1);
    return next & (DETERMINER | OBJECT) && !(next & PREPOSITION) ? 'finite' : 'noun';
  }
  if (word.pos === 'ADJ') return 'noun';
  return 'finite';
}

export function effects({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.classes.length === 0 || token.quotation !== -1) continue;
    const enabling = classBits(tokens, i) & ENABLING;
    const causative = classBits(tokens, i) & CAUSATIVE;
    if (enabling && enables(tokens, i, ballot)) continue;
    if (classBits(tokens, i) & PREVENTING) prevents(tokens, i, ballot);
    if (causative) brings(tokens, i, ballot);
  }
}

function brings(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const form = formOf(tokens, i);
  if (form === 'noun') return;
  const k = kind(tokens[i]!.norm);
  if (k === null) return;
  if (isBreak(tokens, i + 1)) return;
  if (norm(tokens, i + 1) === 'by' || norm(tokens, i + 1) === 'in' || norm(tokens, i + 1) === 'to') return;
  ballot.vote(RULES[k][form], KIND_WEIGHT[k] * FORM_SHARE[form], i, i + 1, 'causal');
  if (form === 'gerund') {
    if (i > 0 && norm(tokens, i - 1) === ',') ballot.vote('causal/comma-bringing', 0.8, i, i + 1, 'causal');
    else if (norm(tokens, i - 1) === 'by' || norm(tokens, i - 1) === 'for')
      ballot.vote('causal/by-bringing', 0.3, i - 1, i + 1, 'causal');
  }
}

const PLAIN_ENABLING = new Set([
  'let',
  'lets',
  'letting',
  'help',
  'helps',
  'helped',
  'helping',
  'make',
  'makes',
  'made',
  'making',
]);
const ENABLE_TO = new Set([
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

/** "allows them to see", "helps build", "lets you choose", "makes them think". Whether the frame was found. */
function enables(tokens: readonly Token[], i: number, ballot: Ballot): boolean {
  const word = tokens[i]!.norm;
  const form = formOf(tokens, i);
  if (form === 'noun') return false;
  const share = FORM_SHARE[form];
  const start = i + 1;
  if (PLAIN_ENABLING.has(word)) {
    const help = word.startsWith('help');
    if (help && (isBaseForm(tokens, start) || norm(tokens, start) === 'to')) {
      ballot.vote('causal/help-do', 1.2 * share, i, start + 1, 'causal');
      return true;
    }
    for (let k = start + 1; k < start + 6; k++) {
      const token = tokens[k];
      if (isBreak(tokens, k)) return false;
      if (help && token!.norm === 'to') break;
      if (
        token!.pos === 'VERB' &&
        isBaseForm(tokens, k) &&
        !(groups(tokens, k - 1) & (DETERMINER | PREPOSITION | BE))
      ) {
        if (word.startsWith('mak') || word === 'made')
          ballot.vote('causal/make-them-do', 0.8 * share, i, k + 1, 'causal');
        else
          ballot.vote(help ? 'causal/help-them-do' : 'causal/let-them-do', 1.2 * share, i, k + 1, 'causal');
        return true;
      }
      if (
        (word.startsWith('mak') || word === 'made') &&
        (token!.pos === 'ADJ' || token!.norm === 'more' || token!.norm === 'less') &&
        groups(tokens, start) & (OBJECT | DETERMINER) &&
        !(groups(tokens, k - 1) & DETERMINER)
      ) {
        ballot.vote('causal/make-it-so', 1.1 * share, i, k + 1, 'causal');
        return true;
      }
    }
    return false;
  }
  for (let k = start; k < start + 9; k++) {
    const token = tokens[k];
    if (isBreak(tokens, k)) return false;
    if (token!.norm === 'to' && k > start) {
      if (!isBaseForm(tokens, afterAdverbs(tokens, k + 1))) continue;
      ballot.vote(
        ENABLE_TO.has(word) ? 'causal/give-to-do' : 'causal/enable-to-do',
        (ENABLE_TO.has(word) ? 0.5 : 1.4) * share,
        i,
        k + 1,
        'causal',
      );
      return true;
    }
  }
  if (
    word.startsWith('allow') ||
    word.startsWith('enabl') ||
    word.startsWith('forc') ||
    word.startsWith('encourag') ||
    word.startsWith('requir')
  ) {
    ballot.vote('causal/enable-it', 0.8 * share, i, i + 1, 'causal');
    return true;
  }
  return false;
}

/** "keeps them from leaving", "stops people from voting". */
function prevents(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const form = formOf(tokens, i);
  if (form === 'noun') return;
  for (let k = i + 1; k < i + 9; k++) {
    const token = tokens[k];
    if (isBreak(tokens, k)) return;
    if (token!.norm === 'from') {
      ballot.vote(
        'causal/keep-from',
        (isGerund(tokens[k + 1]) ? 1.4 : 0.6) * FORM_SHARE[form],
        i,
        k + 1,
        'causal',
      );
      return;
    }
  }
}
