/** What a frame is, and where in its sentence it can govern. */
import { type Token, tokenAt, wordSet } from '../model/index.js';
import type { Subject } from './subjects.js';
import { type Complement, isClauseAt, isVerb } from './verbs.js';

export interface Frame {
  /** null: the author's own frame ("I believe"), which leaves the sentence with the author. */
  readonly kind: 'opponent' | 'neutral' | 'endorsed' | null;
  /** Its tokens, from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Who holds the view; null where nobody is named. */
  readonly subject: Subject | null;
}

const SUBORDINATORS = wordSet(
  `if when whenever because as while although though since which who what than how why where whether before after until unless whose whom
   lest for to whatever whichever whoever however`,
);
export const HEARD = wordSet(
  'hear hears heard hearing listen listened see saw seen watch watched think guess remember recall read know realize understand suppose',
);
const FIRST = wordSet('i we you');

/**
 * Whether the clause that begins at `from` is its sentence's main one: nothing is said before it, or only that someone heard it,
 * or when and where.
 */
export function isMain(tokens: readonly Token[], from: number): boolean {
  if (tokenAt(tokens, from - 1)?.norm === ',' && opensAside(tokens, from)) return true;
  let verbs = 0;
  let heard = false;
  let author = false;
  for (let i = afterPhrase(tokens, from); i < from; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    // "As the mayor wrote, “…”": the quoted words are the statement.
    if (token.norm === 'as' && i === from - 1 && tokens.some(({ quotation }) => quotation !== -1)) continue;
    if (FIRST.has(token.norm)) author = true;
    else if (HEARD.has(token.norm)) heard = true;
    else if (isVerb(token)) {
      if (!(token.pos === 'AUX' && author) && !(i === 0 && /(?:ing|ed)$/.test(token.norm))) verbs++;
    } else if (SUBORDINATORS.has(token.norm) && token.pos !== 'ADP') verbs++;
  }
  return verbs === 0 && (!heard || author);
}

const SETTING = wordSet(
  'when before after during while although though since as in at on for of with throughout using despite until over under from by',
);

const LEADING = wordSet('and but so yet or then now well indeed similarly likewise also still');

/** "During the hearing, |the mayor said", "And, in fact, when the dam was built, |they said". */
function opensAside(tokens: readonly Token[], from: number): boolean {
  let i = 0;
  while (i < from - 2 && (LEADING.has(tokens[i]!.norm) || tokens[i]!.text === ',')) i++;
  // "In fact," and "For example," are passed by.
  if (tokens[i + 2]?.text === ',' && i + 3 < from && tokens[i]!.pos === 'ADP') i += 3;
  return SETTING.has(tokens[i]!.norm) || (i > 0 && tokens[i]!.norm === 'if');
}

/** Past an opening phrase that states nothing: "To be sure, |some grumble", "No doubt |some will". */
function afterPhrase(tokens: readonly Token[], from: number): number {
  if (tokens[0]?.norm === 'no' && tokens[1]?.norm === 'doubt') return 2;
  if (tokens[0]?.norm !== 'to') return 0;
  for (let i = 1; i < Math.min(from, 8); i++) if (tokens[i]!.norm === ',') return i + 1;
  return 0;
}

export const isClause = (complement: Complement) =>
  complement === 'that' || complement === 'quote' || complement === 'clause';

const TURNING = wordSet('but yet');
const ADDING = wordSet('and so');
const MARKS = wordSet(', ; — – --');

/** Begin what the author sets against it; "Some say that it leaks, but the town can pay" may all be what some say. */
const AUTHORS = wordSet("i i'm we my our this that these those such their there in");
const SPEAKERS_OWN = wordSet('he she they it you one');
const PERFECT = wordSet('has have had');
const OPEN = wordSet("will would can could may might shall should must ought 'll 'd wo ca");

/**
 * Whether the sentence turns from what is reported to a clause of the author's: "Some say it leaks, but that is not so", "The firm said
 * it would hire two hundred; it has hired nineteen".
 */
export function turnsToAuthor(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text === ':') return false;
  // "They say that the aim is good, but the law is a mess" may all be what they say; without "that", the speech ends at the comma.
  const bare = tokens[from]?.norm !== 'that';
  for (let i = from + 2; i < tokens.length - 3; i++) {
    const { norm, text, quotation } = tokens[i]!;
    if (quotation !== -1) continue;
    if (text === ';' && isPerfect(tokens, i + 1)) return true;
    // "She asked me what it cost, and I had no answer"
    if (
      ADDING.has(norm) &&
      tokens[i + 1]!.norm === 'i' &&
      MARKS.has(tokens[i - 1]!.text) &&
      isVerb(tokens[i + 2])
    )
      return true;
    if (!TURNING.has(norm) || !MARKS.has(tokens[i - 1]!.text) || tokens[i - 1]!.quotation !== -1) continue;
    if (AUTHORS.has(tokens[i + 1]!.norm) || (bare && tellsFact(tokens, i + 1))) return true;
  }
  return false;
}

/** "it |has hired nineteen": how what was said came out. */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  isClauseAt(tokens, at) &&
  tokens.slice(at + 1, at + 4).some(({ norm }, k) => PERFECT.has(norm) && isVerb(tokens[at + 2 + k]));

/** "but |the pier closed on Monday": someone or something else, and no "can" or "would", which may still be what was said. */
function tellsFact(tokens: readonly Token[], at: number): boolean {
  if (SPEAKERS_OWN.has(tokens[at]!.norm) || !isClauseAt(tokens, at)) return false;
  const verb = tokens.findIndex((token, k) => k > at && isVerb(token));
  return !OPEN.has(tokens[verb]!.norm);
}
