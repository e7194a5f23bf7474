/** Whether a sentence opens by naming the past in which what follows was so: "Before the dam was built, a family |could ..." */
import { type Token, wordSet } from '../../model/index.js';
import { norm } from './general.js';

const OPENING = wordSet(`and but so yet “ " ‘ '`);
const WAS = wordSet('was were had came went began took became got');
/** What changed how people live: "before the |railway". */
const ERAS = wordSet(
  'war wars railway railways railroad revolution reform independence internet telephone telegraph partition',
);
const DAYS = wordSet('days day time times youth childhood boyhood girlhood');
const DECADES = wordSet('twenties thirties forties fifties sixties seventies eighties nineties');
const WHOSE = wordSet('those my his her their our old olden former earlier ancient medieval roman');
const OUTDATED = wordSet('old former previous earlier repealed');
const YEAR = /^1[0-9]{3}s?$/;
/** The words that name the past are no more. */
const LONGEST_OPENING = 14;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** Whether the words from `from` to `to` hold the past of a verb: a clause that tells what was. */
function tellsPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (WAS.has(tokens[k]!.norm) || (tokens[k]!.pos === 'VERB' && tokens[k]!.norm.endsWith('ed')))
      return true;
  return false;
}

/** Whether the words from `from` to `to` name a time that is past. */
function namesPast(tokens: readonly Token[], from: number, to: number): boolean {
  const second = norm(tokens, from + 1);
  for (let k = from; k < to; k++) {
    const word = tokens[k]!.norm;
    if (word === 'ago' || YEAR.test(word) || DECADES.has(word)) return true;
  }
  switch (tokens[from]!.norm) {
    case 'before':
    case 'until':
    case 'till':
      for (let k = from + 1; k < Math.min(to, from + 4); k++) if (ERAS.has(tokens[k]!.norm)) return true;
      return tellsPast(tokens, from + 1, to);
    case 'when':
      return tellsPast(tokens, from + 1, to);
    case 'in':
      for (let k = from + 2; k < Math.min(to, from + 5); k++)
        if (DAYS.has(tokens[k]!.norm) && (WHOSE.has(second) || WHOSE.has(tokens[k - 1]!.norm))) return true;
      return false;
    case 'by':
    case 'at':
      return second === 'the' && norm(tokens, from + 2) === 'age' && norm(tokens, from + 3) === 'of';
    case 'under':
      return second === 'the' && OUTDATED.has(norm(tokens, from + 2));
    case 'back':
      return second === 'then';
    case 'once':
      return norm(tokens, from + 1) === ',';
    default:
      return tokens[from]!.norm === 'formerly';
  }
}

/**
 * Whether the modal at i says what was so in a past that the sentence opens with: "Until 1974 a bank |could refuse". Between the two
 * stands a subject and no verb: "In 1950 engineers warned that it |could fail" is a doubt.
 */
export function isInNamedPast(tokens: readonly Token[], i: number): boolean {
  let first = 0;
  while (first < i && OPENING.has(tokens[first]!.norm)) first++;
  let end = i - 1;
  while (end > first && tokens[end]!.text !== ',') {
    if (isVerb(tokens[end]!) || tokens[end]!.pos === 'SCONJ' || norm(tokens, end) === 'that') return false;
    end--;
  }
  // Without a comma the subject follows the opening at once: "In those days |a clerk could".
  if (end === first) end = i;
  return end - first <= LONGEST_OPENING && end > first && namesPast(tokens, first, end);
}
