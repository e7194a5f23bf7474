/** Talk about the text, courtesies, introductions, definitions: words that only tell a reader where he stands. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  afterAdverbs,
  BE,
  classBits,
  groups,
  HAVE,
  isRun,
  MODAL,
  NARRATIVE,
  norm,
  openingWord,
  TEXT,
} from '../../grammar.js';

/** What writers do in and with their text. */
const TEXT_VERBS = new Set(
  'discuss explain describe look see talk show explore cover focus examine review present introduce share outline address answer summarize walk demonstrate highlight mention note tell add say begin start turn return refer use call skip recap break write wrote written list quote cite interview interviewed asked ask give'.split(
    ' ',
  ),
);
const COURTESY = new Set([
  'thank',
  'thanks',
  'welcome',
  'yield',
  'congratulate',
  'applaud',
  'greet',
  'appreciate',
  'apologize',
  'salute',
  'commend',
]);
const ADDRESS = new Set([
  'mr',
  'mr.',
  'madam',
  'ladies',
  'gentlemen',
  'dear',
  'hello',
  'hi',
  'good',
  'colleagues',
  'friends',
]);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'day']);
const DEFINING: readonly (readonly string[])[] = [
  ['refers', 'to'],
  ['is', 'called'],
  ['are', 'called'],
  ['is', 'known', 'as'],
  ['are', 'known', 'as'],
  ['also', 'known', 'as'],
  ['stands', 'for'],
  ['consists', 'of'],
  ['is', 'defined', 'as'],
  ['named', 'after'],
  ['is', 'a', 'term'],
  ['is', 'based', 'on'],
  ['is', 'part', 'of'],
  ['is', 'the', 'name'],
  ['short', 'for'],
  ['in', 'other', 'words'],
  ['by', 'which', 'i', 'mean'],
];
const ANNOUNCING: readonly (readonly string[])[] = [
  ['the', 'following'],
  ['as', 'follows'],
  ['here', 'is'],
  ['here', 'are'],
  ['here', "'s"],
  ['below', 'is'],
  ['below', 'are'],
  ['in', 'this', 'article'],
  ['in', 'this', 'post'],
  ['in', 'this', 'series'],
  ['in', 'this', 'essay'],
  ['in', 'this', 'piece'],
  ['in', 'this', 'section'],
  ['in', 'my', 'last'],
  ['in', 'my', 'previous'],
  ['in', 'a', 'previous'],
  ['in', 'part'],
  ['this', 'article'],
  ['this', 'post'],
  ['this', 'essay'],
  ['this', 'series'],
  ['this', 'piece'],
  ['this', 'section'],
  ['let', 'me'],
  ['read', 'on'],
  ['read', 'more'],
  ['stay', 'tuned'],
  ['see', 'also'],
  ['learn', 'more'],
  ['to', 'learn', 'more'],
  ['for', 'more', 'information'],
  ['more', 'information'],
  ['check', 'out'],
  ['as', 'i', 'said'],
  ['as', 'i', 'mentioned'],
  ['as', 'mentioned'],
  ['as', 'noted'],
  ['my', 'name', 'is'],
  ['this', 'was', 'originally'],
  ['originally', 'published'],
  ['full', 'disclosure'],
  ['by', 'the', 'way'],
  ['the', 'question', 'is'],
  ['i', 'want', 'to'],
  ['i', "'d", 'like', 'to'],
  ['i', 'would', 'like', 'to'],
  ['i', 'rise'],
  ['i', 'reserve'],
];

const name = (prefix: string, runs: readonly (readonly string[])[]) => {
  const byFirst = new Map<string, { words: readonly string[]; rule: string }[]>();
  for (const words of runs) {
    const list = byFirst.get(words[0]!) ?? [];
    list.push({ words, rule: `background/${prefix}-${words.join('-')}` });
    byFirst.set(words[0]!, list);
  }
  return byFirst;
};
const DEFINITIONS = name('defines', DEFINING);
const ANNOUNCEMENTS = name('says', ANNOUNCING);

export function orientation({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  const first = openingWord(tokens);
  const opener = norm(tokens, first);
  if (ADDRESS.has(opener) && (opener !== 'good' || DAY_PARTS.has(norm(tokens, first + 1))))
    ballot.vote('background/addresses', 0.8, first, first + 1, 'other');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    const word = token.norm;
    runs(tokens, i, DEFINITIONS, 0.6, ballot);
    if (i < first + 12) runs(tokens, i, ANNOUNCEMENTS, 0.7, ballot);
    if (word === 'i' || word === 'we') {
      let k = afterAdverbs(tokens, i + 1);
      while (k < i + 5 && groups(tokens, k) & (MODAL | HAVE | BE)) k = afterAdverbs(tokens, k + 1);
      const verb = norm(tokens, k);
      if (COURTESY.has(verb)) ballot.vote('background/i-thank', 1.5, i, k + 1, 'other');
      else if (TEXT_VERBS.has(verb))
        ballot.vote(
          k > i + 1 ? 'background/i-will-tell' : 'background/i-tell',
          k > i + 1 ? 1 : 0.6,
          i,
          k + 1,
          'other',
        );
      else if (classBits(tokens, k) & NARRATIVE) ballot.vote('background/i-did', 0.4, i, k + 1, 'other');
      else if (groups(tokens, k - 1) & BE) ballot.vote('background/i-am', 0.3, i, k, 'other');
    } else if (COURTESY.has(word) && i === first) ballot.vote('background/thanks', 1.5, i, i + 1, 'other');
    else if (classBits(tokens, i) & TEXT && (norm(tokens, i - 1) === 'this' || norm(tokens, i - 1) === 'my'))
      ballot.vote('background/this-text', 0.6, i - 1, i + 1, 'other');
  }
}

function runs(
  tokens: readonly Token[],
  i: number,
  known: ReadonlyMap<string, { words: readonly string[]; rule: string }[]>,
  weight: number,
  ballot: Ballot,
): void {
  const list = known.get(tokens[i]!.norm);
  if (list === undefined) return;
  for (const { words, rule } of list)
    if (isRun(tokens, i, words)) ballot.vote(rule, weight, i, i + words.length, 'other');
}
