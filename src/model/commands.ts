/** Words at which a command and something else look alike: asked for by those who tag demands and by those who weigh them. */
import { wordSet } from './word-set.js';

/** "Come |August, nobody will remember": when that time has come, and no command. */
export const COMING_TIMES = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday spring summer autumn fall winter christmas easter election tomorrow morning evening nightfall daylight`,
);

/** ", however,": between two commas such a word interrupts a clause, and does not end it. "Access to the pier, |however, will be closed." */
export const INTERRUPTING = wordSet('however though too therefore moreover then indeed');
