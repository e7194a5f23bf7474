/** New descriptions over two sentences: "This is not a shortage. |It is a theft." The second half is boosted (docs/strength.md, "Force without a cue"). */
import { isPeople, type TaggedSentence, type Token, WordSet, wordSet } from '../model/index.js';
import { type Clauses, isPoint, segment } from './clauses.js';
import type { Weight } from './compose.js';
import { ADDITIVE } from './constructions.js';
import { FORM_OF_BE, flagsOf, PREPOSITION } from './grammar.js';

/** Stand before the subject of the second sentence. */
const LEADS = wordSet('no and rather instead , in fact indeed');
/** Whom a pronoun can take up: itself, or a subject that is no pronoun. */
const TAKES_UP: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['it', wordSet('it this that')],
  ['this', wordSet('this that it')],
  ['that', wordSet('that this it')],
  ['they', wordSet('they these those')],
  ['these', wordSet('these those they')],
  ['those', wordSet('those these they')],
  ['he', wordSet('he')],
  ['she', wordSet('she')],
  ['we', wordSet('we')],
  ['you', wordSet('you')],
  ['i', wordSet('i')],
]);
const FOR_NOUNS = wordSet('it they he she');
const PRESENT = wordSet("is are am 's 're 'm");
const PLURAL = wordSet("are were 're");
const NOT = new WordSet(['not', "n't"]);
const ARTICLES = wordSet('a an');
const DEFINITE = wordSet('the this that these those my your his her its our their');
/** What both halves can begin with besides nouns: "not |about money ... |about trust". */
const ALIKE = wordSet('about because that for against to how what');
/** The tagger takes them for nouns. */
const PLACES = wordSet('here there home');
const LONGEST_SUBJECT = 6;

/** What a clause with a form of "be" says of its subject. */
interface Description {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly verb: number;
  /** First token of what it says. */
  readonly said: number;
}

/** The weight of the second half, at the verb that gives the new description; null where the two sentences give none. */
export function reframed(sentence: TaggedSentence, before: TaggedSentence | undefined): Weight | null {
  if (before === undefined || before.block !== sentence.block) return null;
  if (before.role !== 'body' || before.whose !== sentence.whose || before.question || sentence.question)
    return null;
  const given = givenIn(sentence.tokens);
  if (given === null) return null;
  const denied = deniedIn(before.tokens);
  if (denied === null || !isTakenUp(denied, given) || !isAlike(denied, given)) return null;
  const { tokens, verb } = given;
  // "It's": the verb by itself would be shown as "'s".
  return { from: tokens[verb]!.spaced ? verb : verb - 1, to: verb + 1, type: 'reframe', effect: 'b1' };
}

/** "|It is a theft": the description that a sentence opens with. */
function givenIn(tokens: readonly Token[]): Description | null {
  let from = 0;
  while (from < 3 && LEADS.has(tokens[from]?.norm ?? '')) from++;
  for (let verb = from + 1; verb < Math.min(tokens.length - 1, from + LONGEST_SUBJECT); verb++) {
    const token = tokens[verb]!;
    if (token.quotation !== -1 || !token.word) return null;
    if (!(flagsOf(token.norm) & FORM_OF_BE) || token.norm === 'be') continue;
    const said = pastAdverbs(tokens, verb + 1);
    return NOT.has(tokens[verb + 1]!.norm) || NOT.has(tokens[said]?.norm ?? '')
      ? null
      : { tokens, from, verb, said };
  }
  return null;
}

/** "|This is not a shortage": the last main clause of the sentence, where it denies a description. */
function deniedIn(tokens: readonly Token[]): Description | null {
  if (!tokens.some(({ norm, quotation }) => NOT.has(norm) && quotation === -1)) return null;
  const clauses = segment(tokens, false);
  for (let i = tokens.length - 2; i > 1; i--) {
    const { norm, quotation } = tokens[i]!;
    if (!NOT.has(norm) || quotation !== -1) continue;
    const verb = i - 1;
    if (!(flagsOf(tokens[verb]!.norm) & FORM_OF_BE) || ADDITIVE.has(tokens[i + 1]!.norm)) return null;
    const clause = clauses.at[i]!;
    if (!isPoint(clause) || clause.unit !== clauses.joins.length - 1 || isReplaced(tokens, clauses, i))
      return null;
    return { tokens, from: subjectStart(tokens, clause.from, verb), verb, said: pastAdverbs(tokens, i + 1) };
  }
  return null;
}

/** "not X |but Y" has its new description already. */
const isReplaced = (tokens: readonly Token[], { at }: Clauses, not: number): boolean =>
  tokens.some(({ norm }, i) => i > not && norm === 'but' && isPoint(at[i]!));

function subjectStart(tokens: readonly Token[], clause: number, verb: number): number {
  let from = clause;
  for (let i = clause; i < verb; i++)
    if (!tokens[i]!.word || /^(?:and|but|so|or|yet)$/.test(tokens[i]!.norm)) from = i + 1;
  return from;
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.pos === 'ADV' && !ALIKE.has(tokens[i]!.norm) && !PLACES.has(tokens[i]!.norm)) i++;
  return i;
}

/** Whether the second half speaks of what the first speaks of. */
function isTakenUp(denied: Description, given: Description): boolean {
  const be = denied.tokens[denied.verb]!.norm;
  const again = given.tokens[given.verb]!.norm;
  if (PRESENT.has(be) !== PRESENT.has(again)) return false;
  const words = denied.verb - denied.from;
  if (words < 1) return false;
  if (given.verb - given.from > 1) return isSame(denied, given, words);
  const pronoun = given.tokens[given.from]!.norm;
  const first = denied.tokens[denied.from]!.norm;
  if (words === 1 && TAKES_UP.has(first)) return TAKES_UP.get(pronoun)?.has(first) ?? false;
  if (PLURAL.has(be) !== PLURAL.has(again)) return false;
  if (words > LONGEST_SUBJECT || !FOR_NOUNS.has(pronoun)) return false;
  // "The mayor is not a resident. It is a long story."
  return pronoun !== 'it' || !isPeople(denied.tokens[denied.verb - 1]!);
}

function isSame(denied: Description, given: Description, words: number): boolean {
  if (given.verb - given.from !== words) return false;
  for (let k = 0; k < words; k++)
    if (denied.tokens[denied.from + k]!.norm !== given.tokens[given.from + k]!.norm) return false;
  return true;
}

/** Whether both halves say the same kind of thing: two nouns, two phrases with the same preposition, the same verb. */
function isAlike(denied: Description, given: Description): boolean {
  const a = denied.tokens[denied.said];
  const b = given.tokens[given.said];
  if (a === undefined || b === undefined) return false;
  if (ALIKE.has(a.norm) || ALIKE.has(b.norm)) return a.norm === b.norm;
  if (a.norm.endsWith('ing') && a.norm === b.norm) return true;
  const kind = kindOf(denied);
  return kind !== null && kind === kindOf(given);
}

/** How a noun phrase begins: with "a", with "the" and the like, or bare; null where none stands there. */
function kindOf({ tokens, said }: Description): 'a' | 'the' | 'bare' | null {
  const { norm } = tokens[said]!;
  if (PLACES.has(norm)) return null;
  if (ARTICLES.has(norm)) return 'a';
  if (DEFINITE.has(norm)) return 'the';
  for (let i = said; i < Math.min(tokens.length, said + 3); i++) {
    const { pos, norm: word } = tokens[i]!;
    if (flagsOf(word) & PREPOSITION) return null;
    if (pos === 'NOUN' || pos === 'PROPN') return 'bare';
    if (pos !== 'ADJ') return null;
  }
  return null;
}
