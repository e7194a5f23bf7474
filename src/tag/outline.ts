/**
 * The outline of a sentence, as the rules of several detectors ask for it: how it opens, what "I" and "we" do in it, and what
 * is said of what with a form of be. Words, commas and positions decide; there is no parser. Quoted speech is left out.
 */
import { type AttributedSentence, type Token, type WordClass, wordSet } from '../model/index.js';

/** "I do not doubt that": a verb with I or we as its subject. */
export interface OwnVerb {
  /** The verb's token. */
  readonly verb: number;
  /** The subject's token. */
  readonly subject: number;
  readonly negated: boolean;
}

/** "this argument is simply wrong": what is said of a subject with a form of be. */
export interface Predicate {
  /** The form of be. */
  readonly be: number;
  /** The word said of the subject, past adverbs, articles and "not". */
  readonly word: number;
  /** The last word before the form of be. */
  readonly subject: number;
  readonly negated: boolean;
}

export interface Outline {
  /** The first word after opening marks. */
  readonly first: number;
  /** The first word after a leading connective, address and comma ("But, Mr. Speaker, |this"). */
  readonly start: number;
  /** The connective it opens with, by what it does; null without one. */
  readonly opening: 'contrast' | 'addition' | 'result' | null;
  /** The connective's tokens, from (inclusive) to (exclusive); both `first` where there is none. */
  readonly connective: { readonly from: number; readonly to: number };
  /** A contrast set off by commas inside: ", however,". -1 where there is none. */
  readonly aside: number;
  /** The first "but" (or "yet") after a comma, dash or semicolon; -1 where there is none. */
  readonly but: number;
  readonly own: readonly OwnVerb[];
  readonly predicates: readonly Predicate[];
  /** The first negation; -1 where there is none. */
  readonly negation: number;
  /** The first noun for what is said or thought ("claim", "myth"); -1 where there is none. */
  readonly view: number;
  /** The first word for those who are quoted against ("critics"); -1 where there is none. */
  readonly opponent: number;
  /** The first written number; -1 where there is none. */
  readonly figure: number;
  /** Told in the past: a past form, and no form of be, have, do or a modal in the present. */
  readonly past: boolean;
  /** Number of words. */
  readonly words: number;
  /** The first of these words outside quoted speech, up to `until` (exclusive); -1 where none stands there. */
  firstOf(words: ReadonlySet<string>, until: number): number;
}

const MARKS = wordSet('“ " ‘ \' ( [ — – - * ` •');
const CONTRAST = wordSet(
  'but yet however still nevertheless nonetheless instead rather conversely alas unfortunately though',
);
/** These open with a contrast only before a comma: "Still, ..." against "Still waters". */
const NEEDS_COMMA = wordSet(
  'however still nevertheless nonetheless instead rather conversely alas unfortunately though yet',
);
const ADDITION = wordSet('and or also moreover furthermore besides additionally likewise similarly');
const RESULT = wordSet('so thus therefore hence consequently then');
const ASIDES = wordSet('however though nevertheless nonetheless');
const BE = wordSet("is are was were 's 're 'm am be been");
const NEGATIONS = wordSet(
  "not n't no no. never nor neither nothing nobody none cannot hardly scarcely without",
);
const AUXILIARIES = wordSet(
  "am 'm are 're do did have 've had will 'll would 'd can could may might must shall should wo ca be been",
);
/** Stand between "I" and the verb that matters: "I want to thank", "I would like to commend". */
const BRIDGES = wordSet(
  "to want wanted like wish also just really truly certainly fully completely deeply strongly always never not n't still too readily freely even simply would do gladly",
);
const BEFORE_PREDICATE = wordSet(
  "a an the not n't simply just plainly both all dead flatly patently totally completely quite utterly so also clearly obviously demonstrably really even truly very too merely only rather entirely wholly equally now still always often never perhaps probably no",
);

const PRESENT = wordSet("is are 's 're am 'm has have do does may might can could will would should must");
const PAST = wordSet('was were had did went came said told took made got saw');

/** Words with the same classes share one list of them, so that each list is read once. */
const parts = new Map<readonly WordClass[], 'view' | 'opponent' | null>();

function partOf(classes: readonly WordClass[]): 'view' | 'opponent' | null {
  let part = parts.get(classes);
  if (part === undefined) {
    part = classes.includes('opponent') ? 'opponent' : classes.includes('view-noun') ? 'view' : null;
    parts.set(classes, part);
  }
  return part;
}

const outlines = new WeakMap<AttributedSentence, Outline>();

/** The outline of a sentence; made once. */
export function outlineOf(sentence: AttributedSentence): Outline {
  let outline = outlines.get(sentence);
  if (outline === undefined) {
    outline = sketch(sentence.tokens);
    outlines.set(sentence, outline);
  }
  return outline;
}

function sketch(tokens: readonly Token[]): Outline {
  const own: OwnVerb[] = [];
  const predicates: Predicate[] = [];
  let words = 0;
  let aside = -1;
  let but = -1;
  let negation = -1;
  let view = -1;
  let opponent = -1;
  let figure = -1;
  let past = false;
  let present = false;
  const firstOf = (norms: ReadonlySet<string>, until: number) => {
    for (let i = 0; i < until; i++) if (tokens[i]!.quotation === -1 && norms.has(tokens[i]!.norm)) return i;
    return -1;
  };
  const first = firstWord(tokens);
  const { opening, connective } = openingOf(tokens, first);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.word) words++;
    if (token.quotation !== -1) continue;
    const { norm } = token;
    if (norm === 'i' || norm === 'we') {
      const verb = ownVerb(tokens, i);
      if (verb) own.push(verb);
    } else if (BE.has(norm)) {
      const predicate = predicateOf(tokens, i);
      if (predicate) predicates.push(predicate);
    } else if (but === -1 && (norm === 'but' || norm === 'yet') && joinsClauses(tokens, i, first)) but = i;
    else if (aside === -1 && ASIDES.has(norm) && i > first && isAside(tokens, i)) aside = i;
    if (negation === -1 && NEGATIONS.has(norm)) negation = i;
    const part = partOf(token.classes);
    if (part === 'view' && view === -1 && token.pos !== 'VERB') view = i;
    else if (part === 'opponent' && opponent === -1) opponent = i;
    if (token.pos === 'NUM' && figure === -1 && norm[0]! <= '9') figure = i;
    if (PRESENT.has(norm)) present = true;
    else if (PAST.has(norm) || (token.pos === 'VERB' && norm.endsWith('ed'))) past = true;
  }
  return {
    first,
    start: startOf(tokens, connective.to),
    opening,
    connective,
    aside,
    but,
    own,
    predicates,
    negation,
    view,
    opponent,
    figure,
    past: past && !present,
    words,
    firstOf,
  };
}

function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length - 1 && (MARKS.has(tokens[i]!.text) || !tokens[i]!.word)) i++;
  return i;
}

function openingOf(tokens: readonly Token[], first: number): Pick<Outline, 'opening' | 'connective'> {
  const { norm } = tokens[first]!;
  const comma = tokens[first + 1]?.norm === ',';
  const one = { from: first, to: first + 1 };
  if (
    CONTRAST.has(norm) &&
    (comma || !NEEDS_COMMA.has(norm) || (norm === 'yet' && tokens[first + 1]?.norm !== 'another'))
  )
    return { opening: 'contrast', connective: one };
  if (norm === 'and' && tokens[first + 1]?.norm === 'yet')
    return { opening: 'contrast', connective: { from: first, to: first + 2 } };
  if (norm === 'even' && tokens[first + 1]?.norm === 'so')
    return { opening: 'contrast', connective: { from: first, to: first + 2 } };
  if (norm === 'that' && tokens[first + 1]?.norm === 'said')
    return { opening: 'contrast', connective: { from: first, to: first + 2 } };
  if (norm === 'all' && tokens[first + 1]?.norm === 'the' && tokens[first + 2]?.norm === 'same')
    return { opening: 'contrast', connective: { from: first, to: first + 3 } };
  if (
    norm === 'on' &&
    tokens[first + 1]?.norm === 'the' &&
    (tokens[first + 2]?.norm === 'contrary' || tokens[first + 2]?.norm === 'other')
  )
    return { opening: 'contrast', connective: { from: first, to: first + 3 } };
  if (ADDITION.has(norm)) return { opening: 'addition', connective: one };
  if (RESULT.has(norm)) return { opening: 'result', connective: one };
  return { opening: null, connective: { from: first, to: first } };
}

/** Past a comma, "well" and an address: "But, Mr. Speaker, |this is wrong". */
function startOf(tokens: readonly Token[], from: number): number {
  let i = Math.min(from, tokens.length - 1);
  while (
    i < tokens.length - 1 &&
    (tokens[i]!.norm === ',' || tokens[i]!.norm === 'well' || tokens[i]!.norm === 'now')
  )
    i++;
  const title = tokens[i]!.norm;
  if (title === 'mr.' || title === 'madam' || title === 'mr' || title === 'sir') {
    const comma = tokens.findIndex((token, k) => k > i && token.norm === ',');
    if (comma !== -1 && comma < i + 4 && comma < tokens.length - 1) return comma + 1;
  }
  return i;
}

const NO_CLAUSE = wordSet('nothing all anything none no anyone everything everyone who');

function joinsClauses(tokens: readonly Token[], i: number, first: number): boolean {
  if (i <= first) return false;
  const before = tokens[i - 1]!;
  const after = tokens[i + 1]?.norm;
  if (NO_CLAUSE.has(before.norm) || after === 'also' || after === 'another') return false;
  if (before.word) return false;
  return tokens[i]!.norm === 'but' || after !== ',';
}

function isAside(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!.norm;
  const after = tokens[i + 1];
  return before === ',' && (after === undefined || !after.word);
}

function ownVerb(tokens: readonly Token[], subject: number): OwnVerb | null {
  let negated = false;
  for (let k = subject + 1; k < Math.min(tokens.length, subject + 7); k++) {
    const { norm, word, pos } = tokens[k]!;
    if (!word) return null;
    if (norm === 'not' || norm === "n't" || norm === 'never') negated = true;
    const next = tokens[k + 1]?.norm;
    if (norm === 'like' && next !== 'to') return { verb: k, subject, negated };
    if (norm === 'want' && next !== 'to') return { verb: k, subject, negated };
    if (AUXILIARIES.has(norm) || BRIDGES.has(norm) || pos === 'ADV') continue;
    return { verb: k, subject, negated };
  }
  return null;
}

function predicateOf(tokens: readonly Token[], be: number): Predicate | null {
  let negated = false;
  for (let k = be + 1; k < Math.min(tokens.length, be + 7); k++) {
    const { norm, word } = tokens[k]!;
    if (!word && norm !== '-') return null;
    if (norm === 'not' || norm === "n't" || norm === 'never' || norm === 'no' || norm === 'hardly')
      negated = true;
    if (BEFORE_PREDICATE.has(norm)) continue;
    let subject = be - 1;
    while (subject > 0 && (tokens[subject]!.pos === 'ADV' || tokens[subject]!.pos === 'AUX')) subject--;
    return subject < 0 ? null : { be, word: k, subject, negated };
  }
  return null;
}
