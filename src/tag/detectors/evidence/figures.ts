/** Numbers: percentages, money, counts with units, and the traps of numbers that measure nothing. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isBe, isNoun, normAt } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';
const CURRENCIES = new Set(['$', '£', '€', '¥']);
const MAGNITUDES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn']);
const CROWDS = new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions', 'dozens']);
const TIME_UNITS = new Set('year years month months week weeks day days hour hours minutes'.split(' '));
/** "a million reasons": nobody counted. */
const UNCOUNTED = new Set('reasons times ways things excuses questions miles words'.split(' '));

export function figures(tokens: readonly Token[], profile: Profile, ballot: Ballot): void {
  for (const i of profile.numerals) numeral(tokens, i, ballot);
  if (profile.numbers === 0) return;
  const at = profile.firstNumber;
  const next = tokens[at + 1];
  if (next !== undefined && TIME_UNITS.has(next.norm))
    ballot.vote('evidence/number-time', 0.5, at, at + 2, type, 'statistic');
  else if (isNoun(next) || next?.pos === 'ADJ')
    ballot.vote('evidence/number-noun', 1, at, at + 2, type, 'statistic');
  else ballot.vote('evidence/number', 0.7, at, at + 1, type, 'statistic');
  if (profile.numbers > 1) ballot.vote('evidence/several-numbers', 0.7, at, at + 1, type, 'statistic');
}

function numeral(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const token = tokens[i]!;
  const { norm } = token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (CURRENCIES.has(norm)) {
    if (next?.pos === 'NUM') ballot.vote('evidence/money', 1.5, i, i + 2, type, 'statistic');
  } else if (
    norm === '%' ||
    norm === 'percent' ||
    norm === 'percentage' ||
    (norm === 'per' && next?.norm === 'cent')
  ) {
    if (before?.pos !== 'NUM') return;
    if (mock(tokens, i)) ballot.vote('evidence/mock-percent', -1.5, i - 1, i + 1, type);
    else ballot.vote('evidence/percent', 1.8, i - 1, i + 1, type, 'statistic');
  } else if (MAGNITUDES.has(norm)) {
    if (hyperbole(tokens, i)) ballot.vote('evidence/hyperbole', -1, i, i + 2, type);
    else if (before?.pos === 'NUM') ballot.vote('evidence/large-number', 1, i - 1, i + 1, type, 'statistic');
  } else if (CROWDS.has(norm)) {
    if (next?.norm !== 'of' || !UNCOUNTED.has(normAt(tokens, i + 2)))
      ballot.vote('evidence/crowd', 0.8, i, i + 1, type, 'statistic');
  } else if (token.pos === 'NUM' && token.word && norm !== 'one' && !/\d/.test(norm) && isNoun(next)) {
    const rule = TIME_UNITS.has(next!.norm) ? 'evidence/small-number-time' : 'evidence/small-number';
    ballot.vote(rule, 0.4, i, i + 2, type, 'statistic');
  }
}

/** "Ninety percent of success is showing up": a share of something that nobody measures, before "is" and a gerund. */
function mock(tokens: readonly Token[], i: number): boolean {
  if (normAt(tokens, i + 1) !== 'of') return false;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + 6); k++) {
    if (!isBe(tokens, k)) continue;
    return normAt(tokens, k + 1).endsWith('ing') || normAt(tokens, k + 2).endsWith('ing');
  }
  return false;
}

function hyperbole(tokens: readonly Token[], i: number): boolean {
  const before = normAt(tokens, i - 1);
  if (before !== 'a' && before !== 'one') return false;
  return UNCOUNTED.has(normAt(tokens, i + 1)) || is(tokens[i + 1], 'view-noun');
}
