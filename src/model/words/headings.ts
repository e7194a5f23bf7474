/** Headings that name what comes and claim nothing: asked for by those who tag moves and those who weigh (docs/strength.md, "Questions, fragments, headings, quotations"). */
import type { AttributedSentence, Token } from '../stages.js';
import { NOUN_LIKE, OF_VERBS } from './commands.js';
import { tokenAt } from './token-at.js';
import { wordSet } from './word-set.js';

/** "How planning died", "What schools need": without a question mark they name a subject. "Why the canal must stay" gives its reason. */
const NAMING = wordSet('how what where when who which whose');
const RELATIVES = wordSet(
  'that who which whom whose where when while whenever as because if for since until',
);
/** After these a form of a verb is a noun: "the costs of |blame", "a |cut", "Teaching and |learning". */
const BEFORE_NOUNS = wordSet(
  'a an the of in on for with without from by through toward towards at into about to and or my our your his her its their this these no v. vs.',
);

/** Whether a finite verb could stand at i: "is", "will", "revives", but not "working", "born of", "to see". */
function mayBeFinite(tokens: readonly Token[], i: number): boolean {
  const { norm, pos } = tokens[i]!;
  const before = tokenAt(tokens, i - 1);
  if (pos === 'AUX') return before?.norm !== 'to';
  if (pos !== 'VERB' || norm.endsWith('ing') || before === undefined) return false;
  if (!before.word || BEFORE_NOUNS.has(before.norm) || before.pos === 'ADJ' || before.pos === 'DET')
    return false;
  // "Lesson |learned", "An agency |born of the web": a participle at the end, or before its complement.
  const next = tokenAt(tokens, i + 1);
  if (norm.endsWith('ed') || norm.endsWith('en') || norm.endsWith('rn'))
    return next?.word === true && next.pos !== 'ADP' && before.pos !== 'ADV';
  return next?.word === true || before.pos === 'PRON';
}

/** "Get |a baseline", "Trust |them", "Close |Harbor Road": a command has an object or a place, and a noun in its stead is no command. */
function opensCommand(tokens: readonly Token[], first: number): boolean {
  const { norm, pos, classes } = tokens[first]!;
  const next = tokenAt(tokens, first + 1);
  if (norm.endsWith('ing') || next === undefined) return false;
  if (norm === "let's" || norm === 'let' || norm === 'never') return true;
  // "Think |of the harbor", as against "End of the line".
  if (norm.endsWith('ed') || (next.norm === 'of' && !OF_VERBS.has(norm))) return false;
  const acts = classes.includes('action-verb');
  if (acts && (next.pos === 'DET' || next.pos === 'PRON')) return true;
  if (acts && next.word && next.pos !== 'ADP' && !NOUN_LIKE.has(norm)) return true;
  return pos === 'VERB' && (next.word || next.norm === ',');
}

/** Whether the words of a heading only name what comes: "The need for speed", "Making the connections", "Doors that pull", "How planning died". */
function namesOnly(tokens: readonly Token[]): boolean {
  let first = tokens.findIndex(({ word, pos }) => word && pos !== 'NUM');
  if (first === -1) return true;
  while (tokens[first + 1] && (tokens[first]!.norm === 'and' || tokens[first]!.norm === 'but')) first++;
  if (NAMING.has(tokens[first]!.norm)) return true;
  if (opensCommand(tokens, first)) return false;
  for (let i = first; i < tokens.length; i++) {
    const { norm, text } = tokens[i]!;
    // "Myth 1: |virtual machines solve it", "Instead, |stop the clocks": what follows may command.
    if ((text === ':' || text === ',') && tokens[i + 1] && opensCommand(tokens, i + 1)) return false;
    // "Signage |that leaves gaps": its verb only says which.
    if (RELATIVES.has(norm) && i > first && tokens[i - 1]!.pos !== 'VERB') return true;
    if (mayBeFinite(tokens, i)) return false;
  }
  return true;
}

/** Whether a sentence is a heading or title that only names what comes: it makes no move, and has no strength. */
export const isNamingHeading = ({
  role,
  question,
  tokens,
}: Pick<AttributedSentence, 'role' | 'question' | 'tokens'>): boolean =>
  role !== 'body' && !question && namesOnly(tokens);
