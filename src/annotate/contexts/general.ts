/** Contexts by place and neighbor: no parser stands behind them, so words, commas and positions decide; tags only help. */
import type { Token } from '../../model/index.js';
import type { ContextTest, CueSite } from './site.js';

const LEADING = new Set([
  'and',
  'but',
  'so',
  'yet',
  'or',
  'then',
  '“',
  '"',
  '‘',
  "'",
  '(',
  '—',
  '–',
  '-',
  '*',
]);
const CONTRAST = new Set([
  'but',
  'yet',
  'however',
  'still',
  'nevertheless',
  'nonetheless',
  'though',
  'although',
]);
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'no',
  'every',
  'each',
  'any',
  'some',
  'another',
]);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', "'s"]);
const BE = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'become',
  'becomes',
  'became',
  'remain',
  'remains',
  'seem',
  'seems',
  'look',
  'looks',
]);
const AUXILIARIES = new Set([
  ...BE,
  'do',
  'does',
  'did',
  'have',
  'has',
  'had',
  "'ve",
  'will',
  "'ll",
  'would',
  "'d",
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
]);
const FIRST_PERSON = new Set(['i', 'we']);
const QUANTITIES = new Set([
  'half',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'dozen',
  'dozens',
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'million',
  'millions',
  'billion',
  'billions',
  'trillion',
  'all',
  'every',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twenty',
  'double',
  'twice',
  'a',
]);
const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const AGENTS = new Set([
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'who',
  'anyone',
  'everyone',
  'nobody',
  'someone',
  'people',
  'government',
  'congress',
  'parliament',
  'council',
  'president',
  'minister',
  'mayor',
  'governor',
  'leaders',
  'voters',
  'citizens',
  'agencies',
  'agency',
  'companies',
  'company',
  'schools',
  'teachers',
  'judges',
  'courts',
  'states',
  'nations',
  'countries',
  'politicians',
  'lawmakers',
  'officials',
  'employers',
  'workers',
  'developers',
  'users',
  'men',
  'women',
  'man',
  'woman',
  'administration',
  'senate',
  'house',
  'committee',
  'board',
  'editors',
  'journalists',
  'readers',
  'scientists',
  'doctors',
  'parents',
  'children',
]);
const SENTENCE_END = new Set(['.', '!', '?', '…', '...', ';', ':']);
const BASE_SUFFIX = /(?:ing|ed)$/;

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** Adverbs and negation that may stand between a modal or a form of be and its verb. */
function skipAdverbs(tokens: readonly Token[], i: number, step: 1 | -1): number {
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

function initial({ tokens, from }: CueSite): boolean {
  for (let i = 0; i < from; i++) if (!LEADING.has(tokens[i]!.norm)) return false;
  return true;
}

function contrastLater({ tokens, to, following }: CueSite): boolean {
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.norm === 'not' && norm(tokens, i + 1) === 'only') return false;
    if (
      CONTRAST.has(token.norm) &&
      (i === to || !tokens[i - 1]!.word || token.norm === 'but') &&
      norm(tokens, i - 1) !== 'nothing' &&
      norm(tokens, i - 1) !== 'all'
    )
      return true;
  }
  return following.some((next) => {
    const first = norm(next, 0);
    const at = first === '“' || first === '"' || first === '—' ? 1 : 0;
    return (
      CONTRAST.has(norm(next, at)) ||
      (norm(next, at) === 'the' && /^(?:trouble|problem|truth|reality|point)$/.test(norm(next, at + 1)))
    );
  });
}

/** The next verb-like word has no ending: "may |work", "might not |hold". */
function baseNext({ tokens, to }: CueSite): boolean {
  const k = skipAdverbs(tokens, to, 1);
  const token = tokens[k];
  if (!token?.word) return norm(tokens, k) === ',' && k + 1 < tokens.length;
  if (
    /^(?:in|of|the|a|an|is|are|was|were|by|at|to|and|or|from|for|on|with|\d)/.test(token.norm) &&
    token.pos !== 'VERB' &&
    token.pos !== 'AUX'
  )
    return false;
  if (token.norm === 'be' || token.norm === 'have' || token.norm === 'do') return true;
  if (token.pos === 'NOUN' && token.norm.endsWith('s') && !token.norm.endsWith('ss')) return false;
  return (
    !BASE_SUFFIX.test(token.norm) ||
    /^(?:need|feed|speed|heed|bring|sing|cling|bleed|breed|seed|exceed|proceed|succeed|embed|shed|spring|swing)$/.test(
      token.norm,
    )
  );
}

function subjectBefore({ tokens, from }: CueSite): Token | undefined {
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

/** Contexts that several lists share. */
export const GENERAL_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** First in the sentence, after And/But/So or an opening mark at most. */
  initial,
  /** First in the sentence and closed by a comma. */
  'initial-comma': (site) => initial(site) && norm(site.tokens, site.to) === ',',
  /** A comma stands right after. */
  'comma-after': ({ tokens, to }) => norm(tokens, to) === ',',
  /** A comma, dash or opening bracket stands right before. */
  'comma-before': ({ tokens, from }) => /^(?:,|—|–|--|\()$/.test(norm(tokens, from - 1)),
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
  'have-next': ({ tokens, to }) => /^(?:have|'ve|of)$/.test(norm(tokens, skipAdverbs(tokens, to, 1))),
  /** "be" comes next, adverbs aside. */
  'be-next': ({ tokens, to }) => norm(tokens, skipAdverbs(tokens, to, 1)) === 'be',
  /** A determiner or possessive stands right before (lexicon, PREV-DET). */
  'determiner-before': ({ tokens, from }) =>
    DETERMINERS.has(norm(tokens, from - 1)) || POSSESSIVES.has(norm(tokens, from - 1)),
  /** A number or a word of quantity comes next: "about |40 percent", "nearly |half". */
  'quantity-next': ({ tokens, to }) =>
    tokens[to]?.pos === 'NUM' || /^[\d$£€]/.test(norm(tokens, to)) || QUANTITIES.has(norm(tokens, to)),
  /** An adjective or adverb comes next: "rather |odd". */
  'adjective-next': ({ tokens, to }) => tokens[to]?.pos === 'ADJ' || tokens[to]?.pos === 'ADV',
  /** A noun comes next. */
  'noun-next': ({ tokens, to }) => tokens[to]?.pos === 'NOUN' || tokens[to]?.pos === 'PROPN',
  /** "that" comes next. */
  'that-next': ({ tokens, to }) => norm(tokens, to) === 'that',
  /** "to" comes next. */
  'to-next': ({ tokens, to }) => norm(tokens, to) === 'to',
  /** A preposition comes next. */
  'preposition-next': ({ tokens, to }) => tokens[to]?.pos === 'ADP',
  /** A form of be (or become, remain, seem, look) stands before, adverbs and "not" aside. */
  'after-be': ({ tokens, from }) => BE.has(norm(tokens, skipAdverbs(tokens, from - 1, -1))),
  /** An auxiliary stands right before. */
  'after-auxiliary': ({ tokens, from }) => AUXILIARIES.has(norm(tokens, from - 1)),
  /** "I" or "we" is the subject right before, auxiliaries and adverbs aside. */
  'first-person': (site) => FIRST_PERSON.has(subjectBefore(site)?.norm ?? ''),
  /** "it", "there", "this" or "that" is the subject right before. */
  'it-subject': (site) => /^(?:it|there|this|that)$/.test(subjectBefore(site)?.norm ?? ''),
  /** A person or an institution stands right before as subject. */
  'agent-subject': (site) => {
    const subject = subjectBefore(site);
    return subject !== undefined && (AGENTS.has(subject.norm) || subject.pos === 'PROPN');
  },
  /** A month's day or year stands beside: "May 5", "in May". */
  'month-beside': ({ tokens, from, to }) =>
    /^\d/.test(norm(tokens, to)) ||
    /^(?:in|of|last|next|this|since|until|by|late|early|mid|every|each|between|from)$/.test(
      norm(tokens, from - 1),
    ) ||
    MONTHS.has(norm(tokens, to)) ||
    MONTHS.has(norm(tokens, to + 1)),
  /** Written with a capital though not at the sentence's start. */
  'capital-inside': ({ tokens, from }) =>
    from > 0 && tokens[from - 1]!.word && /^\p{Lu}/u.test(tokens[from]!.text),
  /** Written with a capital. */
  capital: ({ tokens, from }) => /^\p{Lu}/u.test(tokens[from]!.text),
  /** "not" or "n't" stands right before. */
  'not-before': ({ tokens, from }) => /^(?:not|n't|never)$/.test(norm(tokens, from - 1)),
  /** The sentence is a question. */
  question: ({ tokens }) => tokens.some((token, i) => token.text === '?' && i >= tokens.length - 2),
  /** Another clause with "if" or "unless" stands in the sentence. */
  'with-if': ({ tokens }) => tokens.some((token) => token.norm === 'if' || token.norm === 'unless'),
  /** A past participle comes next (after "have" and adverbs): "could have |told". */
  'participle-after-have': ({ tokens, to }) => {
    const k = skipAdverbs(tokens, skipAdverbs(tokens, to, 1) + 1, 1);
    const word = norm(tokens, k);
    return word.endsWith('ed') || word.endsWith('en') || word === 'been' || tokens[k]?.pos === 'VERB';
  },
  /** The cue ends a clause: a mark that ends one comes next. */
  'clause-end': ({ tokens, to }) => to >= tokens.length || SENTENCE_END.has(norm(tokens, to)),
};
