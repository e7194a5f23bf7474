/** Talk about the text, courtesies, introductions, definitions: words that only tell a reader where he stands. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  afterAdverbs,
  BE,
  HAVE,
  isRun,
  MODAL,
  NARRATIVE,
  OWN_VOICE,
  QUOTED,
  type Reading,
  SET_PHRASE,
  TEXT,
} from '../../grammar.js';
import { list } from '../../words/listed.js';
import { passes } from './passing.js';

/** What writers do in and with their text. */
export const TEXT_VERBS: ReadonlySet<string> = wordSet(
  'discuss explain describe look see talk show explore cover focus examine review present introduce share outline address answer summarize walk demonstrate highlight mention note tell add say begin start turn return refer use call skip recap break write wrote written list quote cite interview interviewed asked ask give',
);
const COURTESY = wordSet(
  'thank thanks welcome yield congratulate applaud greet appreciate apologize salute commend',
);
const ADDRESS = wordSet('mr mr. madam ladies gentlemen dear hello hi colleagues friends');
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'day']);

/** Set phrases with their votes: the words that define, and those that announce what comes. */
const PHRASES: readonly (readonly [string, number, string])[] = [
  [
    'defines',
    0.6,
    'refers to|is called|are called|is known as|are known as|also known as|stands for|consists of|is defined as|named after|is a term|is based on|is part of|is the name|short for|by which i mean',
  ],
  [
    'says',
    0.7,
    "the following|as follows|here is|here are|here 's|below is|below are|in this article|in this post|in this series|in this essay|in this piece|in this section|in my last|in my previous|in a previous|this article|this post|this essay|this series|this piece|this section|let me|read on|read more|stay tuned|see also|learn more|for more information|more information|check out|as i said|as i mentioned|as mentioned|as noted|my name is|this was originally|originally published|full disclosure|by the way|the question is|i want to|i 'd like to|i would like to|i rise|i reserve",
  ],
];

interface Phrase {
  readonly words: readonly string[];
  readonly rule: string;
  /** All that define, all that announce: each is rare by itself. */
  readonly group: string;
  readonly weight: number;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const [name, weight, phrases] of PHRASES)
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const others = BY_FIRST_WORD.get(words[0]!) ?? [];
    others.push({
      words,
      rule: `background/${name}-${words.join('-')}`,
      group: `background/${name}`,
      weight,
    });
    BY_FIRST_WORD.set(words[0]!, others);
    // The longest word is the rarest: a sentence with none of them has no phrase.
    list(
      'landmarks',
      SET_PHRASE,
      words.reduce((a, b) => (b.length >= a.length ? b : a)),
    );
  }

export function orientation(reading: Reading, ballot: Ballot): void {
  const first = reading.opening;
  if (passes(reading) !== null) ballot.vote('background/in-passing', 1.2, first, first + 1, 'other');
  const opener = reading.norm(first);
  if (ADDRESS.has(opener) || (opener === 'good' && DAY_PARTS.has(reading.norm(first + 1))))
    ballot.vote('background/addresses', 0.8, first, first + 1, 'other');
  if (COURTESY.has(opener)) ballot.vote('background/thanks', 1.5, first, first + 1, 'other');
  const phrases = reading.anyLandmarks & SET_PHRASE;
  for (let i = 0; i < reading.length; i++) {
    if (reading.forms(i) & QUOTED) continue;
    if (reading.landmarks(i) & OWN_VOICE) firstPerson(reading, i, ballot);
    if (reading.classes(i) & TEXT && (reading.norm(i - 1) === 'this' || reading.norm(i - 1) === 'my'))
      ballot.vote('background/this-text', 0.6, i - 1, i + 1, 'other');
    if (phrases) phrasesAt(reading, i, ballot);
  }
}

function phrasesAt(reading: Reading, i: number, ballot: Ballot): void {
  const phrases = BY_FIRST_WORD.get(reading.norm(i));
  if (phrases === undefined) return;
  for (const { words, rule, group, weight } of phrases)
    if (isRun(reading, i, words)) {
      ballot.vote(rule, weight, i, i + words.length, 'other');
      ballot.vote(group, 0.2, i, i + words.length, 'other');
    }
}

/** "I thank", "we will look at", "I worked". */
function firstPerson(reading: Reading, i: number, ballot: Ballot): void {
  let k = afterAdverbs(reading, i + 1);
  while (k < i + 5 && reading.groups(k) & (MODAL | HAVE | BE)) k = afterAdverbs(reading, k + 1);
  const verb = reading.norm(k);
  if (COURTESY.has(verb)) ballot.vote('background/i-thank', 1.5, i, k + 1, 'other');
  else if (TEXT_VERBS.has(verb))
    ballot.vote(
      k > i + 1 ? 'background/i-will-tell' : 'background/i-tell',
      k > i + 1 ? 1 : 0.6,
      i,
      k + 1,
      'other',
    );
  else if (reading.classes(k) & NARRATIVE) ballot.vote('background/i-did', 0.4, i, k + 1, 'other');
  else if (reading.groups(k - 1) & BE) ballot.vote('background/i-am', 0.3, i, k, 'other');
}
