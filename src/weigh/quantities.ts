/** Quantities that a fact-checker could look up: where one begins and ends. */
import { type Token, tokenAt, WordSet, wordSet } from '../model/index.js';
import { wordOf } from './words.js';

/** One past the quantity that begins at token i; i where none does. */
export function quantityEnd(tokens: readonly Token[], i: number): number {
  let to = wordOf(tokens[i]!).part === 'currency' ? i + 1 : i;
  const token = tokens[to];
  if (token === undefined) return i;
  const { norm } = token;
  const { digit: digits } = wordOf(token);
  if (digits && (!FIGURE.test(norm) || NO_FIGURE.test(norm) || isNote(tokens, to))) return i;
  if (!digits && !isRound(token) && (token.pos !== 'NUM' || norm === 'one')) return i;
  if (to === i && isNamePart(tokens, i)) return i;
  const first = to;
  to++;
  const unitAfter = tokens[to];
  if (unitAfter !== undefined && !unitAfter.spaced && SHORT_UNIT.test(unitAfter.text)) to++;
  // "Two-|thirds", "six-|month".
  if (tokens[to]?.text === '-' && !tokens[to]!.spaced && tokens[to + 1]?.word) to += 2;
  while (to < tokens.length && isUnit(tokens[to]!)) to++;
  // "Hundreds |of millions| of dollars".
  while (
    tokens[to]?.norm === 'of' &&
    tokens[to + 1] !== undefined &&
    (isUnit(tokens[to + 1]!) || isRound(tokens[to + 1]!))
  )
    to += 2;
  return !digits && to === first + 1 && countsNothing(tokens, first) ? i : to;
}

/** Whether the word counts by itself: "dozens of boats". The other units ("tax dollars", "the percentage") do not. */
export const isRound = ({ norm }: Token): boolean => ROUND.has(norm);

const isUnit = (token: Token): boolean => wordOf(token).part === 'unit';

/** "42", "3,555", "6.4", "1st", "40x", "3-7"; not "18f@harbor.example". */
const FIGURE = /^\d[\d.,:/–-]*(?:st|nd|rd|th|[kmbx]|bn|%|-\p{L}+)?$/iu;
const ROUND = new WordSet([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);

/** The mark of a note or of an item: "[1]", "(2) The lock", "1. The lock", "#3", "HTTP/2". */
function isNote(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (before === '#' || (before.endsWith('/') && !tokens[at]!.spaced)) return true;
  if (before === '[' && (after === ']' || after === ',')) return true;
  if (at <= 1 && (after === ')' || after === '.') && (at === 0 || before === '('))
    return tokens[at + 2] !== undefined;
  return before === '(' && after === ')' && tokens[at]!.norm.length <= 2;
}

/** Measured by these, the smallest number is a fact: "two years", "three feet". */
const MEASURES =
  wordSet(`second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades century centuries
  foot feet mile miles inch inches meter meters metre metres kilometer kilometers acre acres ton tons tonne tonnes pound pounds dollar dollars euro euros
  percent people persons men women children jobs deaths lives votes states countries`);
/** What essays count when they count their own points. */
const POINTS =
  wordSet(`way ways reason reasons thing things kind kinds type types sort sorts side sides option options scenario scenarios point points question questions
  problem problems step steps principle principles idea ideas method methods example examples category categories choice choices word words
  lesson lessons goal goals fact facts factor factors argument arguments view views element elements aspect aspects benefit benefits approach approaches
  issue issues answer answers statement statements claim claims theme themes extremes halves worlds respects senses
  assumption assumptions consideration considerations difference differences distinction distinctions purpose purposes pillar pillars
  suggestion suggestions thought thoughts tip tips truth truths myth myths concept concepts notion notions`);
/** Point back to what has been counted, or at what everybody knows: "the two towns", "those three". */
const KNOWN = wordSet('the these those both my our your his her its their other such all any no');
const VAGUE = wordSet('or to');
/** Words between a number and what it counts. */
const BETWEEN = 4;

/** Whether a number in words ("two", "a hundred") counts nothing that could be looked up: points of the essay, or things known. */
function countsNothing(tokens: readonly Token[], at: number): boolean {
  let known = at - 1;
  // "Only two", "the first two", "the other two".
  while (known >= 0 && (tokens[known]!.pos === 'ADJ' || tokens[known]!.pos === 'ADV')) known--;
  const before = tokenAt(tokens, at - 1)?.norm ?? '';
  if (before === 'top') return false;
  const isKnown = KNOWN.has(tokenAt(tokens, known)?.norm ?? '') || KNOWN.has(before);
  for (let k = at + 1; k < tokens.length && k <= at + BETWEEN && tokens[k]!.word; k++) {
    const { norm, pos } = tokens[k]!;
    if (POINTS.has(norm)) return true;
    if (MEASURES.has(norm)) return false;
    if (pos === 'VERB' || pos === 'AUX') break;
  }
  return isKnown || isVague(tokens, at);
}

/** "One or two", "two or three", "a boat or two", "ten or so": a few. */
function isVague(tokens: readonly Token[], at: number): boolean {
  const beside = (k: number): boolean => {
    const token = tokenAt(tokens, k);
    return token !== undefined && (token.pos === 'NUM' || token.norm === 'so');
  };
  if (tokens[at]!.norm === 'two' && tokenAt(tokens, at - 1)?.norm === 'or') return true;
  return (
    (VAGUE.has(tokenAt(tokens, at - 1)?.norm ?? '') && beside(at - 2)) ||
    (tokens[at + 1]?.norm === 'or' && beside(at + 2))
  );
}

/** Words that a number names: "Route 9", "page 3". */
const NUMBERED =
  wordSet(`route exit highway interstate road section article chapter title page paragraph amendment proposition prop measure bill rule act
  room building floor apartment platform terminal gate pier bus line flight channel number no. grade class level tier phase type version
  item point step volume part figure table exhibit case docket district ward precinct zone unit battalion regiment covid`);

/** Also of versions: "Python 2.7". */
const WHOLE_NUMBER = /^\d{1,4}(?:\.\d+)*$/;
/** What a number of its own names: "508 compliance", "Form 1040" and "a 1040 form". */
const NAMED_BY = wordSet('compliance compliant form');
const HOURS = /^(?:[ap]\.?m\b|o'clock)/;
/** "2.0.1", "6:30". */
const NO_FIGURE = /^\d+\.\d+\.\d|^\d{1,2}:\d\d$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** What stands right behind a number: "$40|M", "10|K". */
const SHORT_UNIT = /^[KMBT][Nn]?\.?$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether the whole number at token i belongs to a name ("Route 9", "a Boeing 737") and counts nothing. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  // "18|F", "5|G".
  if (after !== undefined && !after.spaced && CAPITAL.test(after.text)) return !SHORT_UNIT.test(after.text);
  // "18|f.harbor.example".
  if (after !== undefined && !after.spaced && after.word && after.text.length > 4) return true;
  // "The 21st century", "the 1st Harbor Guard".
  if (ORDINAL.test(tokens[i]!.norm) && (after?.norm === 'century' || after?.pos === 'PROPN')) return true;
  if (after !== undefined && (HOURS.test(after.norm) || NAMED_BY.has(after.norm))) return true;
  const before = tokenAt(tokens, i - 1);
  if (before === undefined || !WHOLE_NUMBER.test(tokens[i]!.norm)) return false;
  if (after !== undefined && wordOf(after).part === 'unit') return false;
  if (NUMBERED.has(before.norm)) return true;
  const inside = i > 1 || /^\p{Lu}{2}/u.test(before.text);
  return inside && before.pos === 'PROPN' && before.text[0] !== before.norm[0] && after?.pos !== 'NOUN';
}
