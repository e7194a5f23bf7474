/** Whether what "might have" says was not so: "Had he asked, she might have told him". */
import { type Token, wordSet } from '../../model/index.js';
import { norm } from './general.js';

const INVERTED = wordSet('had were');
/** "She might have won |had she started". */
const NOMINATIVE = wordSet('i we you he she it they');
/** "An |earlier warning might have saved them": what did not come. */
const SPARED = wordSet('earlier better longer stronger simple single proper timely little second');
/** "With |one honest audit, the town might have kept it": what was not there. */
const SUPPOSED = wordSet('one a an better more another proper half enough');

const HE = wordSet('he she they');
const BELYING = wordSet('never instead');

/** "She might have saved it; |she signed its death warrant instead", "..., and she |never called": it did not happen. */
function isBelied(tokens: readonly Token[], to: number): boolean {
  for (let k = to + 1; k + 1 < tokens.length; k++) {
    const mark = tokens[k]!.text;
    if (mark !== ';' && mark !== ',' && mark !== '—') continue;
    const subject = HE.has(norm(tokens, k + 1)) ? k + 1 : k + 2;
    if (!HE.has(norm(tokens, subject))) continue;
    return tokens.some(({ norm: word }, at) => at > subject && BELYING.has(word));
  }
  return false;
}

/** Whether the modal that ends before token `to` speaks of what did not happen: by a condition, an opening, or what follows. */
export const isUnreal = (tokens: readonly Token[], to: number): boolean =>
  isBelied(tokens, to) ||
  INVERTED.has(norm(tokens, 0)) ||
  norm(tokens, 0) === 'without' ||
  // "An |earlier warning might have saved them"
  ((norm(tokens, 0) === 'a' || norm(tokens, 0) === 'an') && SPARED.has(norm(tokens, 1))) ||
  (norm(tokens, 0) === 'with' && SUPPOSED.has(norm(tokens, 1))) ||
  tokens.some(
    ({ norm: word }, k) =>
      word === 'if' || word === 'unless' || (word === 'had' && NOMINATIVE.has(norm(tokens, k + 1))),
  );
