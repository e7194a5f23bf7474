/** Where finite verbs stand, and whether a subject with its verb follows: the two questions that clause boundaries hang on. */
import { type Token, tokenAt, wordSet } from '../model/index.js';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FORM_OF_BE,
  IRREGULAR_PAST,
  isAdverb,
  isNominal,
  MODAL,
  NEVER_SECOND,
  NOMINATIVE,
  NOUNLIKE,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
} from './grammar.js';
import { wordOf } from './words.js';

/** How far a subject may stand from its verb. */
const LONGEST_SUBJECT = 18;

/** The bits of each token of a sentence. */
export function readFlags(tokens: readonly Token[]): number[] {
  const flags = new Array<number>(tokens.length);
  for (let i = 0; i < tokens.length; i++) flags[i] = wordOf(tokens[i]!).flags;
  return flags;
}

/** The token before i that is no adverb; -1 where a mark or the start comes first. */
function beforeAdverbs(tokens: readonly Token[], flags: readonly number[], i: number): number {
  let k = i - 1;
  while (k >= 0 && tokens[k]!.word && isAdverb(tokens[k]!, flags[k]!) && !(flags[k]! & (PRONOUN | AUXILIARY)))
    k--;
  return k >= 0 && tokens[k]!.word ? k : -1;
}

function isClitic(tokens: readonly Token[], flags: readonly number[], i: number): boolean {
  if (tokens[i]!.norm !== "'s") return true;
  const before = tokenAt(tokens, i - 1);
  if (before === undefined || before.norm === 'let') return false;
  return (
    tokens[i]!.pos === 'AUX' ||
    tokens[i]!.pos === 'VERB' ||
    (flags[i - 1]! & (PRONOUN | RELATIVE)) !== 0 ||
    before.norm === 'here' ||
    before.norm === 'what'
  );
}

/** Participles that are no past tense: without a form of "have" or "be" they belong to the noun before them ("a jury |drawn from"). */
const PARTICIPLES = wordSet(
  `drawn known given taken seen written driven chosen spoken stolen broken shown grown thrown done gone worn torn born sworn frozen hidden eaten
   fallen forgotten forbidden forgiven risen blown flown shaken ridden woven mistaken withdrawn overthrown proven`,
);

/** Whether the first word of a finite verb group stands at token i. */
export function startsVerb(tokens: readonly Token[], flags: readonly number[], i: number): boolean {
  const token = tokens[i]!;
  const bits = flags[i]!;
  if (token.norm === "i'm") return true;
  if (bits & AUXILIARY) {
    if (!isClitic(tokens, flags, i)) return false;
    const before = tokenAt(tokens, i - 1);
    if (before === undefined) return true;
    if (bits & NOUNLIKE && (flags[i - 1]! & (DETERMINER | PREPOSITION)) !== 0 && !(flags[i - 1]! & PRONOUN))
      return false;
    const k = beforeAdverbs(tokens, flags, i);
    if (bits & (MODAL | NEVER_SECOND)) return k < 0 || tokens[k]!.norm !== 'to';
    return (
      k < 0 || (tokens[k]!.norm !== 'to' && !(flags[k]! & (MODAL | FORM_OF_BE)) && !(flags[k]! & AUXILIARY))
    );
  }
  if (bits & FORM_OF_BE || !token.word || PARTICIPLES.has(token.norm)) return false;
  const before = tokenAt(tokens, i - 1);
  if (before !== undefined && flags[i - 1]! & NOMINATIVE)
    return (
      !isAdverb(token, bits) &&
      token.pos !== 'DET' &&
      token.pos !== 'NUM' &&
      token.pos !== 'PROPN' &&
      !(bits & (PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR))
    );
  if (before === undefined || !before.word) return false;
  if (i === 1 && isThirdPerson(tokens, flags)) return true;
  if (token.pos !== 'VERB' || token.norm.endsWith('ing')) return false;
  const k = beforeAdverbs(tokens, flags, i);
  if (k < 0) return false;
  const prior = tokens[k]!;
  const priorBits = flags[k]!;
  if (prior.norm === 'to' || priorBits & (AUXILIARY | FORM_OF_BE | PREPOSITION | MODAL)) return false;
  if (prior.norm === 'having' || prior.norm === 'let' || prior.norm === "'s") return false;
  if (priorBits & DETERMINER && !(priorBits & PRONOUN)) return false;
  if (prior.pos === 'VERB') return token.norm.endsWith('s') && !prior.norm.endsWith('ing');
  if (prior.pos === 'ADJ') return token.norm.endsWith('s');
  if (token.norm.endsWith('ed') && !isNominal(prior, priorBits) && !(priorBits & COORDINATOR)) return false;
  return true;
}

/** "This drives us to ...": wink takes the verb after a demonstrative at the start for a noun. */
function isThirdPerson(tokens: readonly Token[], flags: readonly number[]): boolean {
  const { norm } = tokens[1]!;
  const next = tokens[2];
  return (
    (tokens[0]!.norm === 'this' || tokens[0]!.norm === 'that') &&
    norm.endsWith('s') &&
    !norm.endsWith('ss') &&
    next?.word === true &&
    !(flags[2]! & AUXILIARY)
  );
}

/** A participle that may just as well belong to the noun before it: "the bill |passed last year". */
export function isDoubtful(token: Token, flags: number): boolean {
  return (
    (token.norm.endsWith('ed') || (flags & IRREGULAR_PAST) !== 0 || token.norm.endsWith('en')) &&
    !(flags & AUXILIARY)
  );
}

/** A subject that is itself a verb: "|moving it costs money". Not after "and", where it goes on with what came before. */
function gerundFollows(tokens: readonly Token[], flags: readonly number[], i: number): boolean {
  for (let n = i + 1; n < Math.min(tokens.length, i + LONGEST_SUBJECT); n++) {
    if (!tokens[n]!.word && tokens[n]!.text !== '-') return false;
    if (startsVerb(tokens, flags, n) && !isDoubtful(tokens[n]!, flags[n]!)) return true;
  }
  return false;
}

/** Stand for a noun that a clause tells more of: "everything |we can do". */
const NAMELESS = wordSet('everything anything something nothing all least most best worst one else');

/** Whether a clause without a relative word may tell more of a word: of a noun, or of what stands for one. */
export const canBeTold = ({ pos, norm }: Token): boolean => pos === 'NOUN' || NAMELESS.has(norm);

/**
 * Whether a subject with a finite verb follows from token i, before the next mark: "|the dam leaks". `joined`: after "and", "but"
 * and the like.
 */
export function subjectFollows(
  tokens: readonly Token[],
  flags: readonly number[],
  i: number,
  joined = false,
): boolean {
  let k = i;
  while (
    k < tokens.length &&
    tokens[k]!.word &&
    isAdverb(tokens[k]!, flags[k]!) &&
    !(flags[k]! & (PRONOUN | DETERMINER)) &&
    tokens[k]!.norm !== 'how'
  )
    k++;
  const first = tokens[k];
  if (first === undefined) return false;
  if (first.norm === ',' && k > i) return subjectFollows(tokens, flags, k + 1, joined);
  const bits = flags[k]!;
  if (first.norm === "i'm") return true;
  if (!first.word && first.text !== '“' && first.text !== '"') return false;
  if (bits & (AUXILIARY | RELATIVE | COORDINATOR | QUESTION_WORD) || first.norm === 'to') return false;
  if (first.pos === 'VERB') return !joined && first.norm.endsWith('ing') && gerundFollows(tokens, flags, k);
  let nominal = false;
  for (let n = k; n < Math.min(tokens.length, k + LONGEST_SUBJECT); n++) {
    const token = tokens[n]!;
    if (!token.word) {
      if (token.text === '-' || token.text === '“' || token.text === '”' || token.text === '"') continue;
      return false;
    }
    if (nominal && startsVerb(tokens, flags, n)) return true;
    // "before lunch |we left": the noun is not the subject of the verb.
    if (nominal && n > k && flags[n]! & NOMINATIVE && canBeTold(tokens[n - 1]!)) return false;
    if (n > k && flags[n]! & (RELATIVE | SUBORDINATOR)) return nominal && (flags[n]! & RELATIVE) !== 0;
    if (n > k && token.norm === 'that') return nominal;
    if (isNominal(token, flags[n]!) || token.norm.endsWith('ing')) nominal = true;
  }
  return false;
}
