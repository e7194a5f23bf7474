/** Numbers: percentages, money, counts with units, and the traps of numbers that measure nothing. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { ADJ, ING, isBe, isNoun, NUM, type Reading, VIEW, WORD } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';
const CURRENCIES = new Set(['$', '£', '€', '¥']);
const MAGNITUDES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn']);
const CROWDS = new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions', 'dozens']);
const TIME_UNITS = wordSet('year years month months week weeks day days hour hours minutes');
const SUMS = new Set(['plus', 'minus', 'times', '+']);
/** "a million reasons": nobody counted. */
const UNCOUNTED = wordSet('reasons times ways things excuses questions miles words');

export function figures(reading: Reading, profile: Profile, ballot: Ballot): void {
  for (const i of profile.numerals) numeral(reading, i, ballot);
  if (profile.numbers === 0) return;
  const at = profile.firstNumber;
  // "2 plus 2 is 4": sums, not counts.
  if (SUMS.has(reading.norm(at + 1)) && reading.forms(at + 2) & NUM) return;
  if (TIME_UNITS.has(reading.norm(at + 1)))
    ballot.vote('evidence/number-time', 0.5, at, at + 2, type, 'statistic');
  else if (isNoun(reading, at + 1) || reading.forms(at + 1) & ADJ)
    ballot.vote('evidence/number-noun', 1, at, at + 2, type, 'statistic');
  else ballot.vote('evidence/number', 0.7, at, at + 1, type, 'statistic');
  if (profile.numbers > 1) ballot.vote('evidence/several-numbers', 0.7, at, at + 1, type, 'statistic');
}

function numeral(reading: Reading, i: number, ballot: Ballot): void {
  const norm = reading.norm(i);
  const forms = reading.forms(i);
  const afterNumber = (reading.forms(i - 1) & NUM) !== 0;
  const next = reading.norm(i + 1);
  if (CURRENCIES.has(norm)) {
    if (reading.forms(i + 1) & NUM) ballot.vote('evidence/money', 1.5, i, i + 2, type, 'statistic');
  } else if (
    norm === '%' ||
    norm === 'percent' ||
    norm === 'percentage' ||
    (norm === 'per' && next === 'cent')
  ) {
    if (!afterNumber) return;
    if (mock(reading, i)) ballot.vote('evidence/mock-percent', -1.5, i - 1, i + 1, type);
    else ballot.vote('evidence/percent', 1.8, i - 1, i + 1, type, 'statistic');
  } else if (MAGNITUDES.has(norm)) {
    if (hyperbole(reading, i)) ballot.vote('evidence/hyperbole', -1, i, i + 2, type);
    else if (afterNumber) ballot.vote('evidence/large-number', 1, i - 1, i + 1, type, 'statistic');
  } else if (CROWDS.has(norm)) {
    if (next !== 'of' || !UNCOUNTED.has(reading.norm(i + 2)))
      ballot.vote('evidence/crowd', 0.8, i, i + 1, type, 'statistic');
  } else if (forms & NUM && forms & WORD && norm !== 'one' && !DIGITS.test(norm) && isNoun(reading, i + 1)) {
    const rule = TIME_UNITS.has(next) ? 'evidence/small-number-time' : 'evidence/small-number';
    ballot.vote(rule, 0.4, i, i + 2, type, 'statistic');
  }
}

const DIGITS = /\d/;

/** "Ninety percent of success is showing up": a share of something that nobody measures, before "is" and a gerund. */
function mock(reading: Reading, i: number): boolean {
  if (reading.norm(i + 1) !== 'of') return false;
  for (let k = i + 2; k < Math.min(reading.length - 1, i + 6); k++)
    if (isBe(reading, k)) return ((reading.forms(k + 1) | reading.forms(k + 2)) & ING) !== 0;
  return false;
}

function hyperbole(reading: Reading, i: number): boolean {
  const before = reading.norm(i - 1);
  if (before !== 'a' && before !== 'one') return false;
  return UNCOUNTED.has(reading.norm(i + 1)) || (reading.classes(i + 1) & VIEW) !== 0;
}
