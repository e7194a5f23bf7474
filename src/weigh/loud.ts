/** What a word can do to the strength of a sentence where no cue of the lexicon does: bits that tell which sentences are quiet (quiet.ts). */
import { type WordClass, wordSet } from '../model/index.js';
import {
  COORDINATOR,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
  SUBORDINATOR_OR_PREPOSITION,
} from './grammar.js';

/** Constructions turn on it wherever it stands: "not", "ever", "if". */
export const TURNS = 1;
/** After "the" it may be a superlative. */
export const MOST = 2;
/** Can be the verb of a command. */
export const COMMANDS = 4;
/** Can open a clause that stands before the verb of the main one: "What they want |helps". */
export const OPENS = 8;
/** May stand before the verb of a command, as adverbs may. */
export const LEADS = 16;
/** Can do what OPENS says after a word that leads: "Now if they ask they |do help". */
export const OPENS_LATER = 32;

const TURNING = wordSet("not n't never ever if");
const OPENING = wordSet('that whether');
/** Words that may stand before the verb of an imperative, besides adverbs. */
export const BEFORE_COMMAND: ReadonlySet<string> = wordSet(
  'please then so now just always never instead also simply first second third fourth next finally lastly rather otherwise ok okay well yes no',
);
/** Verbs of commands that are on no list of verbs that act. */
const PLAIN_COMMANDS = wordSet('be do take put let keep');

/** The bits of a word. `flags`: those of grammar.ts. */
export function loudOf(norm: string, classes: readonly WordClass[], flags: number): number {
  let loud = 0;
  if (TURNING.has(norm)) loud |= TURNS;
  if (norm === 'most' || classes.includes('superlative') || norm.endsWith('est')) loud |= MOST;
  if (PLAIN_COMMANDS.has(norm) || classes.includes('action-verb')) loud |= COMMANDS;
  if (OPENING.has(norm) || flags & (RELATIVE | QUESTION_WORD)) loud |= OPENS;
  if (flags & (SUBORDINATOR | SUBORDINATOR_OR_PREPOSITION)) loud |= OPENS_LATER;
  if (BEFORE_COMMAND.has(norm) || flags & COORDINATOR) loud |= LEADS;
  return loud;
}
