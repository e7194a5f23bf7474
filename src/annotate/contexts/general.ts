/** Contexts by place and neighbor: no parser stands behind them, so words, commas and positions decide; tags only help. */
import { type Token, tokenAt, type WordClass, wordSet } from '../../model/index.js';
import type { ContextTest, CueSite } from './site.js';

/** The normalized word of token i; "" outside the sentence. */
export const norm = (tokens: readonly Token[], i: number): string => tokenAt(tokens, i)?.norm ?? '';

const LEADING = wordSet(`and but so yet or then “ " ‘ ' ( — – - *`);
const CONTRAST = wordSet('but yet however still nevertheless nonetheless though although');
/** What a turn can begin with instead of a contrast word: "The |trouble is ..." */
const TURN_NOUNS = wordSet('trouble problem truth reality point');
const BE = wordSet(
  "be am is are was were been being 's 're 'm become becomes became remain remains seem seems look looks",
);
const AUXILIARIES = wordSet(
  "be am is are was were been being 's 're 'm do does did have has had 've will 'll would 'd can could may might must shall should",
);
const QUANTITIES = wordSet(
  `half third thirds quarter quarters dozen dozens hundred hundreds thousand thousands million millions billion billions trillion
   all every one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety double twice a $ £ €`,
);
const PRONOUN_AGENTS = wordSet('i we you they he she who anyone everyone nobody someone everybody');
/** Words that no base form follows: what stands after a modal that is none. */
const NO_VERB = wordSet('in of the a an is are was were by at to and or from for on with as than into');
/** Pasts that no other form of their verb is like. */
const PASTS = wordSet(
  `won went took gave made had said fell rose held kept lost built became brought broke was were did got knew saw sold sent spent stood
   told thought wrote began chose drew drove flew grew led left meant met paid ran spoke taught`,
);
const NEGATIONS = wordSet("not n't never");
/** Base forms that end like others: "may |need", "might |bring". */
const BASE_IN_ED = wordSet(
  'need feed speed heed bleed breed seed exceed proceed succeed embed shed bring sing cling spring swing wring fling sting',
);

/** Adverbs and negation that may stand between a modal or a form of be and its verb. */
export function skipAdverbs(tokens: readonly Token[], i: number, step: 1 | -1): number {
  let k = i;
  for (let n = 0; n < 3; n++) {
    const token = tokens[k];
    if (
      !token ||
      !(token.pos === 'ADV' || token.norm === 'not' || token.norm === "n't" || token.norm.endsWith('ly'))
    )
      break;
    k += step;
  }
  return k;
}

const startsUpper = (token: Token | undefined): boolean => {
  const first = token?.text[0];
  return first !== undefined && first !== first.toLowerCase();
};

const startsWithDigit = (text: string): boolean => text[0] !== undefined && text[0] >= '0' && text[0] <= '9';

function initial({ tokens, from }: CueSite): boolean {
  for (let i = 0; i < from; i++) if (!LEADING.has(tokens[i]!.norm)) return false;
  return true;
}

function contrastLater({ tokens, to, following }: CueSite): boolean {
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.norm === 'not' && norm(tokens, i + 1) === 'only') return false;
    if (!CONTRAST.has(token.norm)) continue;
    const before = norm(tokens, i - 1);
    if (
      (i === to || !tokens[i - 1]!.word || token.norm === 'but') &&
      before !== 'nothing' &&
      before !== 'all'
    )
      return true;
  }
  return following.some((next) => {
    const first = norm(next, 0);
    const at = first === '“' || first === '"' || first === '—' ? 1 : 0;
    return CONTRAST.has(norm(next, at)) || (norm(next, at) === 'the' && TURN_NOUNS.has(norm(next, at + 1)));
  });
}

/** The next verb-like word has no ending: "may |work", "might not |hold". */
function baseNext({ tokens, to }: CueSite): boolean {
  const k = skipAdverbs(tokens, to, 1);
  const token = tokens[k];
  if (token === undefined) return false;
  if (!token.word) return token.norm === ',' && k + 1 < tokens.length;
  const next = token.norm;
  if (next === 'be' || next === 'have' || next === 'do') return true;
  if (NO_VERB.has(next) || token.pos === 'PRON') return false;
  if (token.pos === 'NUM' || token.pos === 'DET') return false;
  if (token.pos === 'NOUN' && next.endsWith('s') && !next.endsWith('ss')) return false;
  return !(next.endsWith('ing') || next.endsWith('ed') || PASTS.has(next)) || BASE_IN_ED.has(next);
}

/** The word that is subject right before, auxiliaries and adverbs aside. */
export function subjectBefore({ tokens, from }: CueSite): Token | undefined {
  let k = from - 1;
  for (let n = 0; n < 4 && k >= 0; n++, k--) {
    const token = tokens[k]!;
    if (
      AUXILIARIES.has(token.norm) ||
      token.pos === 'ADV' ||
      token.norm === "n't" ||
      token.norm === 'not' ||
      token.norm === ','
    )
      continue;
    return token;
  }
  return tokens[k];
}

/** Whether the word is known as belonging to a class. */
export const isOf = (token: Token | undefined, name: WordClass): boolean =>
  token?.classes.includes(name) ?? false;

/** Whether the word names someone who acts: a person, a body of people, a name. */
export function isAgent(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    PRONOUN_AGENTS.has(token.norm) ||
    isOf(token, 'person') ||
    isOf(token, 'institution') ||
    token.pos === 'PROPN'
  );
}

/** Contexts that several lists share. */
export const GENERAL_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** First in the sentence, after And/But/So or an opening mark at most. */
  initial,
  /** First in the sentence and closed by a comma. */
  'initial-comma': (site) => initial(site) && norm(site.tokens, site.to) === ',',
  /** A comma stands right after. */
  'comma-after': ({ tokens, to }) => norm(tokens, to) === ',',
  /** A comma, dash or opening bracket stands right before. */
  'comma-before': ({ tokens, from }) => {
    const before = norm(tokens, from - 1);
    return before === ',' || before === '—' || before === '–' || before === '--' || before === '(';
  },
  /** Last in the sentence or clause. */
  final: ({ tokens, to }) => to >= tokens.length || !tokens[to]!.word,
  /** The whole sentence but for marks. */
  whole: ({ tokens, from, to }) =>
    tokens.every((token, i) => (i >= from && i < to) || !token.word || LEADING.has(token.norm)),
  /** A contrast follows: in the sentence, or at the start of one of the next two (lexicon, NEXTBUT). */
  'next-but': contrastLater,
  /** The next verb-like word is a base form (lexicon, BASE+1). */
  'base-next': baseNext,
  /** "have" or "'ve" comes next, adverbs aside. */
  'have-next': ({ tokens, to }) => {
    const next = norm(tokens, skipAdverbs(tokens, to, 1));
    return next === 'have' || next === "'ve" || next === 'of';
  },
  /** A number or a word of quantity comes next: "about |40 percent", "nearly |half". */
  'quantity-next': ({ tokens, to }) =>
    tokens[to]?.pos === 'NUM' || startsWithDigit(norm(tokens, to)) || QUANTITIES.has(norm(tokens, to)),
  /** An adjective or adverb comes next: "rather |odd". */
  'adjective-next': ({ tokens, to }) => tokens[to]?.pos === 'ADJ' || tokens[to]?.pos === 'ADV',
  /** A noun comes next. */
  'noun-next': ({ tokens, to }) => tokens[to]?.pos === 'NOUN' || tokens[to]?.pos === 'PROPN',
  /** "that" comes next. */
  'that-next': ({ tokens, to }) => norm(tokens, to) === 'that',
  /** "to" comes next. */
  'to-next': ({ tokens, to }) => norm(tokens, to) === 'to',
  /** A form of be (or become, remain, seem, look) stands before, adverbs and "not" aside. */
  'after-be': ({ tokens, from }) => BE.has(norm(tokens, skipAdverbs(tokens, from - 1, -1))),
  /** Written with a capital. */
  capital: ({ tokens, from }) => startsUpper(tokens[from]),
  /** "not" or "n't" stands right before. */
  'not-before': ({ tokens, from }) => NEGATIONS.has(norm(tokens, from - 1)),
  /** The sentence is a question. */
  question: ({ tokens }) => tokens.some((token, i) => token.text === '?' && i >= tokens.length - 2),
};
