/** Words by which an author comes back to the own line: at the head of a sentence, and inside one. */
import { type Token, WordSet } from '../../model/index.js';
import type { Unit } from '../units.js';

/** What opens a granted clause, and the words of which one must follow; none where any may. */
const SUBORDINATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['while', []],
  ['although', []],
  ['though', []],
  ['whereas', []],
  ['despite', []],
  ['albeit', []],
  ['notwithstanding', []],
  ['whatever', []],
  ['as', []],
  ['however', []],
  ['for', ['all']],
  ['even', ['if', 'though', 'when', 'as', 'where']],
  ['granted', ['that']],
]);
/** Turn a sentence wherever they stand between marks or among its first words. */
const CONTRARY = new WordSet(['however', 'nevertheless', 'nonetheless']);
const MEDIAL = new WordSet([
  'although',
  'though',
  'albeit',
  'despite',
  'while',
  'whereas',
  'notwithstanding',
]);
/** "nothing but", "all but", "no choice but": not a turn. */
const BEFORE_IDLE_BUT = new WordSet([
  'nothing',
  'all',
  'anything',
  'everything',
  'choice',
  'none',
  'alternative',
]);

/** Phrases that turn, wherever in its first words a sentence has them; and what the own line calls what is wrong with the point. */
const TURNS = [
  'all the same',
  'at the same time',
  'on the other hand',
  'even then',
  'in any case',
  'either way',
  'that being said',
  'having said that',
  'then again',
  'none of this',
  'none of that',
  'all i would say',
  'all i can say',
  'all i ask',
  'all we ask',
  'what i ask',
  'what we ask',
  'i merely',
  'i only',
  'i would merely',
  'what of it',
  'so what',
].map((phrase) => phrase.split(' '));
const TROUBLES = new WordSet([
  'problem',
  'trouble',
  'catch',
  'difficulty',
  'snag',
  'rub',
  'difference',
  'question',
  'point',
]);
const BE = new WordSet(['is', "'s", 'was', 'are', 'were']);

/** Whether the sentence grants its point and takes up its own line, both: "While X, Y", "X, but Y", "Y, though X". */
export function turnsWithin(unit: Unit): boolean {
  const { tokens } = unit.sentence;
  if (opensGrantedClause(unit) && hasInnerComma(tokens)) return true;
  for (let i = 2; i < tokens.length - 1; i++) {
    const { norm, quotation } = tokens[i]!;
    if (quotation !== -1) continue;
    if ((norm === 'but' || norm === 'yet') && isTurn(tokens, i)) return true;
    if (CONTRARY.has(norm) && !tokens[i - 1]!.word) return true;
    if (MEDIAL.has(norm) && tokens[i + 1]!.word && tokens[i - 1]!.norm !== 'as') return true;
    if (norm === 'even' && (tokens[i + 1]!.norm === 'if' || tokens[i + 1]!.norm === 'though')) return true;
  }
  return false;
}

export function opensGrantedClause({ words, opening }: Unit): boolean {
  const follow = SUBORDINATORS.get(words[opening]?.norm ?? '');
  return follow !== undefined && (follow.length === 0 || follow.includes(words[opening + 1]?.norm ?? ''));
}

function isTurn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (tokens[at]!.norm === 'yet') return !before.word && tokens[at + 1]!.word;
  return !BEFORE_IDLE_BUT.has(before.norm) && tokens[at + 1]!.norm !== 'also';
}

function hasInnerComma(tokens: readonly Token[]): boolean {
  for (let i = 3; i < tokens.length - 2; i++)
    if (tokens[i]!.text === ',' || tokens[i]!.text === '—') return true;
  return false;
}

/** Whether words of the sentence turn: "But ...", "They do, however, pay.", "On the other hand, ...", "The trouble is ...". */
export function turns(unit: Unit): boolean {
  return unit.turn || turnsInside(unit) || namesTrouble(unit);
}

function turnsInside({ sentence, words, opening }: Unit): boolean {
  const last = Math.min(words.length, opening + 8);
  for (let i = opening; i < last; i++) if (CONTRARY.has(words[i]!.norm)) return true;
  if (TURNS.some((phrase) => phrase.every((word, i) => words[opening + i]?.norm === word))) return true;
  const { norm } = words[words.length - 1]!;
  return norm === 'though' || norm === 'however' || setsOff(sentence.tokens, 'though');
}

/** "What you can do, though, is this": the word stands between two commas. */
function setsOff(tokens: readonly Token[], norm: string): boolean {
  for (let i = 2; i + 1 < tokens.length; i++)
    if (tokens[i]!.norm === norm && tokens[i - 1]!.text === ',' && tokens[i + 1]!.text === ',') return true;
  return false;
}

/** "The trouble is that", "The problem with this is". */
function namesTrouble({ words, opening }: Unit): boolean {
  if (words[opening]?.norm !== 'the' || !TROUBLES.has(words[opening + 1]?.norm ?? '')) return false;
  const next = words[opening + 2]?.norm ?? '';
  return next === 'with' || BE.has(next);
}
