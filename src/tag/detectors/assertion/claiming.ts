/** What speaks for a claim: verbs of the present, universals, opinions, weighing and denying. */
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ABSTRACT,
  afterAdverbs,
  BE,
  COMPARATIVE,
  classBits,
  groups,
  isGerund,
  LINKING,
  MODAL,
  norm,
  OPINION,
  openingWord,
  STAKE,
  SUBJECT,
  SUPERLATIVE,
  subjectKind,
  UNIVERSAL,
} from '../../grammar.js';

export function claiming(site: Site, ballot: Ballot): void {
  const { sentence } = site;
  const { tokens, question } = sentence;
  if (question) return;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1 || !token.word) continue;
    const word = token.norm;
    const flags = groups(tokens, i);
    if (flags & BE) being(site, i, ballot);
    else if (flags & LINKING) ballot.vote('assertion/seems', 0.2, i, i + 1, 'other');
    else if (flags & MODAL) modal(site, i, ballot);
    else if (word === "n't" || word === 'not') ballot.vote('assertion/denies', 0.3, i, i + 1, 'negation');
    if (flags & UNIVERSAL)
      ballot.vote(
        word === 'no' || word === 'never' || word === 'nothing' || word === 'nobody' || word === 'none'
          ? 'assertion/none'
          : 'assertion/universal',
        0.3,
        i,
        i + 1,
        'universal',
      );
    if (flags & STAKE) ballot.vote('assertion/insists', 0.3, i, i + 1, 'booster');
    if (
      flags & SUBJECT &&
      (word === 'i' || word === 'we') &&
      groups(tokens, afterAdverbs(tokens, i + 1)) & OPINION
    )
      ballot.vote('assertion/i-think', 0.5, i, i + 2, 'hedge_verb');
    if (token.classes.length > 0) {
      if (classBits(tokens, i) & COMPARATIVE) ballot.vote('assertion/compares', 0.3, i, i + 1, 'other');
      if (classBits(tokens, i) & SUPERLATIVE) ballot.vote('assertion/most', 0.2, i, i + 1, 'other');
    }
    if (word === 'than') ballot.vote('assertion/than', 0.3, i, i + 1, 'other');
  }
  opening(site, ballot);
}

function being({ sentence: { tokens } }: Site, i: number, ballot: Ballot): void {
  const word = norm(tokens, i);
  if (word === 'was' || word === 'were' || word === 'been' || word === 'being') return;
  const kind = subjectKind(tokens, i);
  if (isGerund(tokens[afterAdverbs(tokens, i + 1)]))
    ballot.vote('assertion/is-doing', 0.1, i, i + 1, 'other');
  else if (kind === 'it') ballot.vote('assertion/it-is', 0.4, i, i + 1, 'other');
  else if (kind === 'this') ballot.vote('assertion/this-is', 0.4, i, i + 1, 'other');
  else if (kind === 'there') ballot.vote('assertion/there-is', 0.2, i, i + 1, 'other');
  else if (kind === 'i') ballot.vote('assertion/i-am', -0.4, i, i + 1, 'other');
  else if (kind === 'plural' || kind === 'noun') ballot.vote('assertion/it-is-so', 0.5, i, i + 1, 'other');
  else ballot.vote('assertion/is', 0.3, i, i + 1, 'other');
}

function modal({ sentence: { tokens } }: Site, i: number, ballot: Ballot): void {
  const word = norm(tokens, i);
  if (word === 'can' || word === 'ca' || word === 'could') {
    const kind = subjectKind(tokens, i);
    ballot.vote(
      kind === 'you'
        ? 'assertion/you-can'
        : kind === 'we' || kind === 'i'
          ? 'assertion/we-can'
          : 'assertion/can',
      kind === 'you' ? 0.1 : 0.5,
      i,
      i + 1,
      'modal_ability',
    );
  } else if (word === 'may' || word === 'might') ballot.vote('assertion/may', 0.3, i, i + 1, 'hedge_modal');
}

const DRAWING = new Set([
  'so',
  'thus',
  'therefore',
  'hence',
  'yet',
  'but',
  'and',
  'indeed',
  'instead',
  'rather',
  'moreover',
  'furthermore',
  'still',
  'however',
  'nevertheless',
  'because',
  'otherwise',
  'worse',
  'perhaps',
  'maybe',
  'clearly',
  'obviously',
  'ultimately',
  'unfortunately',
  'not',
  'nor',
  'only',
  'if',
  'when',
  'whether',
]);
const OPENING_RULES = new Map([...DRAWING].map((word) => [word, `assertion/opens-${word}`]));

function opening({ sentence: { tokens } }: Site, ballot: Ballot): void {
  const opener = norm(tokens, 0);
  if (DRAWING.has(opener)) ballot.vote(OPENING_RULES.get(opener)!, 0.2, 0, 1, 'conclusion');
  const first = openingWord(tokens);
  const word = tokens[first];
  if (word === undefined) return;
  if (
    word.norm === 'this' ||
    word.norm === 'that' ||
    word.norm === 'these' ||
    word.norm === 'those' ||
    word.norm === 'such'
  )
    ballot.vote('assertion/opens-this', 0.3, first, first + 1, 'other');
  else if (classBits(tokens, first) & ABSTRACT || classBits(tokens, first + 1) & ABSTRACT)
    ballot.vote('assertion/opens-abstract', 0.3, first, first + 1, 'other');
  else if (isGerund(word)) ballot.vote('assertion/opens-doing', 0.3, first, first + 1, 'other');
}
