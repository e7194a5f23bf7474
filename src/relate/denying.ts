/** Words by which a sentence or a title denies. */
import { type Token, wordSet } from '../model/index.js';

const DENYING = wordSet("not n't no never nothing none nobody neither nor cannot without hardly");

export const denies = (tokens: readonly Pick<Token, 'norm'>[]): boolean =>
  tokens.some(({ norm }) => DENYING.has(norm));
