/** Numbers: percentages, money, counts with units, and the traps of numbers that measure nothing. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isNoun, normAt } from '../../phrases.js';
import type { Profile } from './profile.js';

const PERCENT = new Set(['%', 'percent', 'per', 'percentage']);
const CURRENCY = new Set(['$', '£', '€', '¥']);
const MAGNITUDES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn', 'm']);
const CROWDS = new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions', 'dozens']);
const SMALL = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
const TIME_UNITS = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hour',
  'hours',
  'minutes',
]);
/** "a million reasons": nobody counted. */
const UNCOUNTED = new Set(['reasons', 'times', 'ways', 'things', 'excuses', 'questions', 'miles', 'words']);

export function figures(tokens: readonly Token[], profile: Profile, ballot: Ballot): void {
  const type = 'evidence_marker';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { norm } = token;
    if (token.pos === 'NUM' || token.pos === 'SYM' || token.pos === 'NOUN') {
      if (token.pos !== 'NOUN' && CURRENCY.has(norm) && tokens[i + 1]?.pos === 'NUM') {
        ballot.vote('evidence/money', 1.5, i, i + 2, type, 'statistic');
        continue;
      }
      if (
        PERCENT.has(norm) &&
        (norm !== 'per' || normAt(tokens, i + 1) === 'cent') &&
        i > 0 &&
        tokens[i - 1]!.pos === 'NUM'
      ) {
        if (mock(tokens, i)) ballot.vote('evidence/mock-percent', -1.5, i - 1, i + 1, type);
        else ballot.vote('evidence/percent', 1.8, i - 1, i + 1, type, 'statistic');
        continue;
      }
      if (MAGNITUDES.has(norm) && i > 0) {
        const before = tokens[i - 1]!;
        if (hyperbole(tokens, i)) ballot.vote('evidence/hyperbole', -1, i, i + 2, type);
        else if (before.pos === 'NUM')
          ballot.vote('evidence/large-number', 1, i - 1, i + 1, type, 'statistic');
        continue;
      }
      if (CROWDS.has(norm) && !hyperbole(tokens, i + 1)) {
        ballot.vote('evidence/crowd', 0.8, i, i + 1, type, 'statistic');
        continue;
      }
    }
    if (token.pos === 'NUM' && SMALL.has(norm) && isNoun(tokens[i + 1])) {
      const time = TIME_UNITS.has(normAt(tokens, i + 1));
      ballot.vote(
        time ? 'evidence/small-number-time' : 'evidence/small-number',
        0.4,
        i,
        i + 2,
        type,
        'statistic',
      );
    }
  }
  if (profile.numbers > 0) {
    const at = profile.firstNumber;
    const next = tokens[at + 1];
    if (next !== undefined && TIME_UNITS.has(next.norm))
      ballot.vote('evidence/number-time', 0.5, at, at + 2, type, 'statistic');
    else if (isNoun(next) || next?.pos === 'ADJ')
      ballot.vote('evidence/number-noun', 1, at, at + 2, type, 'statistic');
    else ballot.vote('evidence/number', 0.7, at, at + 1, type, 'statistic');
    if (profile.numbers > 1) ballot.vote('evidence/several-numbers', 0.7, at, at + 1, type, 'statistic');
    if (profile.numbers > 3) ballot.vote('evidence/many-numbers', 0.5, at, at + 1, type, 'statistic');
  }
}

/** "Ninety percent of success is showing up": a share of something that nobody measures, before "is" and a gerund. */
function mock(tokens: readonly Token[], i: number): boolean {
  if (normAt(tokens, i + 1) !== 'of') return false;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + 6); k++) {
    const norm = tokens[k]!.norm;
    if (norm === 'is' || norm === "'s") {
      const next = tokens[k + 1]!;
      return next.norm.endsWith('ing') || (next.norm === 'just' && normAt(tokens, k + 2).endsWith('ing'));
    }
  }
  return false;
}

function hyperbole(tokens: readonly Token[], i: number): boolean {
  const before = normAt(tokens, i - 1);
  return (
    (before === 'a' || before === 'one' || before === 'of') &&
    (UNCOUNTED.has(normAt(tokens, i + 1)) || is(tokens[i + 1], 'view-noun'))
  );
}
