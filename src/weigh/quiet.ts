/**
 * Quiet sentences: nothing in them can move their strength, so that their clauses need not be cut. Asked of every sentence, and of its
 * words alone: it may call a sentence loud that is quiet, never the other way round.
 */
import type { AttributedSentence, Token } from '../model/index.js';
import { AUXILIARY, isAdverb, PREPOSITION } from './grammar.js';
import { COMMANDS, LEADS, MOST, OPENS, OPENS_LATER, TURNS } from './loud.js';
import { canMove } from './scope.js';
import { wordOf } from './words.js';

export function isQuiet({ tokens, cues, house }: AttributedSentence): boolean {
  if (house !== null || tokens[tokens.length - 1]!.text === '!') return false;
  for (const { entry } of cues) if (canMove(entry)) return false;
  /** Whether a command or a main clause may begin with the word: it stands first, after a mark, or after words that may lead. */
  let first = true;
  /** Whether such words stand right before, or a mark inside the sentence that is no comma. */
  let led = false;
  let after = '';
  for (const token of tokens) {
    if (!token.word) {
      first = true;
      led = after !== '' && token.text !== ',';
      continue;
    }
    const { flags, loud } = wordOf(token);
    if (loud & TURNS || (loud & MOST && after === 'the')) return false;
    if ((first && loud & (COMMANDS | OPENS)) || (led && loud & OPENS_LATER)) return false;
    after = token.norm;
    led = leads(token, flags, loud);
    first = led;
    // What leads is no noun; where it is tagged as one, a clause may hang on it.
    if (led && token.pos === 'NOUN') return false;
  }
  return true;
}

const leads = (token: Token, flags: number, loud: number): boolean =>
  (loud & LEADS) !== 0 || (!(flags & (AUXILIARY | PREPOSITION)) && isAdverb(token, flags));
