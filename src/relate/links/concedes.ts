import { type Link, type Token, WordSet } from '../../model/index.js';
import { type Discourse, isClaim, makes, type Unit } from '../units.js';
import { type Linker, linkOf } from './linker.js';

/** How far beyond the last granted point of a run the own line may be taken up, in body sentences. */
const REACH = 4;
const INTERNAL = 0.85;
const TURN = 0.8;
/** The turn stands after other sentences that the run does not grant. */
const LATER_TURN = 0.6;
/** "Even though everybody knows it." is set against the sentence before. */
const FRAGMENT = 0.6;
/** "Granted, the ferry loses money. Nobody has counted what the road costs." takes up the own line without a word that turns. */
const UNMARKED = 0.6;

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
function turnsWithin(unit: Unit): boolean {
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

function opensGrantedClause({ words, opening }: Unit): boolean {
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
function turns(unit: Unit): boolean {
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

/** Words that insist or reply as often as they grant: "Of course, ...", "Sure.". */
const INSISTING = new Set(['of-course', 'of-course-but', 'surely-but', 'whole-yes', 'no-one-denies']);

/** "Granted, ...", "To be sure, ...": words that grant open the sentence. */
const opensByGranting = ({ sentence }: Unit): boolean =>
  sentence.cues.some(
    ({ entry, from }) => entry.type === 'concessive' && from === 0 && !INSISTING.has(entry.tag ?? ''),
  );

interface Target {
  readonly to: Unit;
  readonly confidence: number;
}

/** The sentence that turns after a point. `ahead`: what was found for the points after it, by their places. */
function turnAfter(
  units: readonly Unit[],
  { place, paragraph }: Unit,
  ahead: ReadonlyMap<number, Target | null>,
): Target | null {
  for (let i = place + 1; i < units.length && i <= place + REACH; i++) {
    const next = units[i]!;
    // A new paragraph may open with the turn; what it says later is about something else.
    if (next.paragraph > paragraph && i > place + 1 && units[i - 1]!.paragraph !== paragraph) return null;
    const grants = makes(next, 'concession');
    if (turns(next) || (grants && turnsWithin(next)))
      return { to: next, confidence: i === place + 1 ? TURN : LATER_TURN };
    // A run of granted points is set against one turn.
    if (grants) return ahead.get(i) ?? null;
    if (makes(next, 'rebuttal') && i === place + 1) return { to: next, confidence: TURN };
  }
  return null;
}

/** What the point is set against: the sentence that turns after the run of granted points it stands in, or one beside it. */
function targetOf(units: readonly Unit[], point: Unit, turn: Target | null): Target | null {
  if (turnsWithin(point)) return { to: point, confidence: INTERNAL };
  if (turn !== null) return turn;
  const next = units[point.place + 1];
  if (
    next?.paragraph === point.paragraph &&
    opensByGranting(point) &&
    isClaim(next) &&
    !makes(next, 'concession')
  )
    return { to: next, confidence: UNMARKED };
  const before = units[point.place - 1];
  if (before && opensGrantedClause(point) && isClaim(before)) return { to: before, confidence: FRAGMENT };
  return null;
}

export const concedes: Linker = {
  id: 'concedes',
  label: 'Limits',
  gloss: 'from a granted point to the claim it is set against; to itself where one sentence holds both',
  find({ units }: Discourse) {
    const links: Link[] = [];
    const ahead = new Map<number, Target | null>();
    // From the end, so that of a long run each point asks only the next.
    for (let i = units.length - 1; i >= 0; i--) {
      const point = units[i]!;
      if (!makes(point, 'concession')) continue;
      const turn = turnAfter(units, point, ahead);
      ahead.set(i, turn);
      const target = targetOf(units, point, turn);
      if (target) links.push(linkOf('concedes', point, target.to, target.confidence));
    }
    return links.reverse();
  },
};
