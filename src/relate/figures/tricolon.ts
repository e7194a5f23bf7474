import { type Figure, type Token, tokenAt, WordSet } from '../../model/index.js';
import { isFunctionWord } from '../../model/words/topic-words.js';
import { SIGN } from '../lexis.js';
import type { Unit } from '../units.js';
import { coarse, type FigureFinder, figureOf, rangeOf } from './figure-finder.js';
import { sentencesAlike } from './parallelism.js';

const LONGEST_MEMBER = 10;
const MARKS = new WordSet([',', ';', '—', '–']);
const COORDINATORS = new WordSet(['and', 'or', 'nor']);
const STOPS = new WordSet([...MARKS, ':', '.', '!', '?', '(', ')']);
/** What a member may begin with, to be heard as one of three and not as an item of a list. */
const WEIGHTY_STARTS = new WordSet(['verb', 'ADJ', 'ADV', 'ADP', 'SCONJ', 'part']);
/** Three sentences that begin with an article are just sentences. */
const ARTICLES = new WordSet(['the', 'a', 'an', 'this', 'these', 'his', 'her', 'its', 'their']);
const BETWEEN_SENTENCES = 2.5;

interface Member {
  readonly from: number;
  readonly to: number;
}

/** Where the stretch that starts at `from` ends: before the next mark. */
function endOf(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !STOPS.has(tokens[i]!.text)) i++;
  return i;
}

/** The first of three: the stretch that ends at `to` and starts as the second does; null where none is near. */
function firstMember(tokens: readonly Token[], to: number, like: Token, longest: number): Member | null {
  let found: Member | null = null;
  for (let i = to - 1; i >= 0 && to - i <= longest; i--) {
    if (STOPS.has(tokens[i]!.text) || COORDINATORS.has(tokens[i]!.norm)) break;
    if (tokens[i]!.norm === like.norm) return { from: i, to };
    if (found === null && startsAlike(tokens[i]!, like) && !isFunctionWord(tokens[i]!.norm))
      found = { from: i, to };
  }
  return found;
}

/** The same word class, and for verbs the same form: "protect, preserve, keep"; "rewriting, gambling, courting". */
function startsAlike(a: Token, b: Token): boolean {
  if (classOf(a) !== classOf(b)) return false;
  return classOf(a) !== 'verb' || formOf(a.norm) === formOf(b.norm);
}

/** wink takes "gambling the fund" for a noun as often as for a verb. */
const classOf = (token: Token): string =>
  token.norm.length > 5 && token.norm.endsWith('ing') ? 'verb' : coarse(token);

function formOf(norm: string): string {
  if (norm.endsWith('ing')) return 'ing';
  if (norm.endsWith('ed')) return 'ed';
  return norm.endsWith('s') ? 's' : '';
}

/** Three members in a series that ends with "X, Y, and Z" at the coordinator `at`. */
function seriesAt(tokens: readonly Token[], at: number): Member[] | null {
  if (!MARKS.has(tokenAt(tokens, at - 1)?.text ?? '')) return null;
  const second: Member = { from: lastMarkBefore(tokens, at - 1) + 1, to: at - 1 };
  if (second.from === 0 || second.to - second.from < 1 || second.to - second.from > LONGEST_MEMBER)
    return null;
  const third: Member = { from: at + 1, to: endOf(tokens, at + 1) };
  const like = tokens[second.from]!;
  if (third.from >= third.to || !startsAlike(like, tokens[third.from]!)) return null;
  if (!WEIGHTY_STARTS.has(classOf(like))) return null;
  const first = firstMember(tokens, second.from - 1, like, LONGEST_MEMBER);
  if (!first || !threeOfAKind([first, second, third], tokens)) return null;
  const fourth = first.from - 1;
  const reach = 2 * Math.max(first.to - first.from, second.to - second.from, 2);
  if (fourth > 0 && MARKS.has(tokens[fourth]!.text) && firstMember(tokens, fourth, like, reach)) return null;
  return [first, second, clipped(first, second, third)];
}

function lastMarkBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && !STOPS.has(tokens[i]!.text)) i--;
  return i;
}

/** Members of about one length; the last may run on, since nothing marks its end ("structural, legal, and strategic obstacles to"). */
function threeOfAKind([first, second, third]: [Member, Member, Member], tokens: readonly Token[]): boolean {
  const a = first.to - first.from;
  const b = second.to - second.from;
  const c = third.to - third.from;
  if (Math.max(a, b) / Math.min(a, b) > 3 || c * 2.5 < Math.max(a, b)) return false;
  const single = Math.max(a, b) === 1;
  // "Never, never, never": a word said again is no second member.
  return !single || tokens[first.from]!.norm !== tokens[second.from]!.norm;
}

function clipped(first: Member, second: Member, third: Member): Member {
  const longest = Math.max(first.to - first.from, second.to - second.from);
  const runsOn = third.to - third.from > longest * 2.5;
  return runsOn ? { from: third.from, to: third.from + longest } : third;
}

function withinSentence(unit: Unit): Figure | null {
  if ((unit.signs & SIGN.coordinates) === 0 || unit.segments.length < 2) return null;
  const { tokens } = unit.sentence;
  for (let i = 3; i < tokens.length - 1; i++) {
    if (tokens[i - 1]!.word || !COORDINATORS.has(tokens[i]!.norm)) continue;
    const members = seriesAt(tokens, i);
    if (members)
      return figureOf(
        'tricolon',
        [unit.sentence.index],
        members.map(({ from, to }) => rangeOf(tokens[from]!, tokens[to - 1]!)),
      );
  }
  return null;
}

/** Exactly three sentences in a row that open with the same word or are built alike. */
function sentencesInThree(units: readonly Unit[], from: number): boolean {
  if (from + 2 >= units.length || !parallelAt(units, from) || !parallelAt(units, from + 1)) return false;
  if (parallelAt(units, from - 1) || parallelAt(units, from + 2)) return false;
  const lengths = units.slice(from, from + 3).map((unit) => unit.words.length);
  return Math.max(...lengths) / Math.min(...lengths) <= BETWEEN_SENTENCES;
}

/** Whether the sentence at the place and the next run in parallel. */
function parallelAt(units: readonly Unit[], place: number): boolean {
  const [a, b] = [units[place], units[place + 1]];
  return a !== undefined && b !== undefined && parallel(a, b);
}

function parallel(a: Unit, b: Unit): boolean {
  const head = a.words[a.opening];
  const other = b.words[b.opening];
  if (!head || !other || head.norm !== other.norm) return false;
  const next = a.words[a.opening + 1]?.norm;
  const two = next !== undefined && next === b.words[b.opening + 1]?.norm;
  const short = a.words.length <= 8 && b.words.length <= 8 && !ARTICLES.has(head.norm);
  return (two && !ARTICLES.has(head.norm)) || short || sentencesAlike(a, b);
}

/** Exactly three members of one kind stand in a row. */
export const tricolon: FigureFinder = {
  id: 'tricolon',
  fires: [
    'The plan would protect the coast, preserve the marsh, and keep the harbor open.',
    'The obstacles are structural, legal, and strategic.',
    'It would mean rewriting the charter, gambling the fund, and courting ruin.',
    'No plan. No budget. No shame.',
  ],
  silent: [
    'The line serves Leeds, York, and Hull.',
    'They bought bread, milk, and eggs.',
    'She went home, and the rest stayed.',
    'The plan would save money, cut noise, clear the air, and free the square.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (let i = 0; i < units.length; i++) {
      const inside = withinSentence(units[i]!);
      if (inside) figures.push(inside);
      if (!sentencesInThree(units, i)) continue;
      const run = units.slice(i, i + 3);
      figures.push(
        figureOf(
          'tricolon',
          run.map((unit) => unit.sentence.index),
          run.map((unit) => rangeOf(unit.words[unit.opening]!, unit.words[unit.words.length - 1]!)),
        ),
      );
    }
    return figures;
  },
};
