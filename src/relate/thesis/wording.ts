/** How a sentence is worded: what speaks for its being the main claim, and what against. */
import { makes, type Unit } from '../units.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const NEGATORS = words("not n't no never nothing none nobody cannot without neither nor");

export const denies = (tokens: readonly { readonly norm: string }[]): boolean =>
  tokens.some(({ norm }) => NEGATORS.has(norm));

/** The word at a place of the sentence proper, past And, But, "Mr. Speaker,". */
const wordAt = ({ words, opening }: Unit, at: number): string => words[opening + at]?.norm ?? '';

/** Whether one of the first words of the sentence proper is in the list. */
function among(unit: Unit, list: ReadonlySet<string>, first: number, from = 0): boolean {
  for (let at = from; at < first; at++) if (list.has(wordAt(unit, at))) return true;
  return false;
}

/** Whether the sentence has a cue of the type and one of the tags; within its first words where `within` is given. */
function hasCue(unit: Unit, type: string, tags: ReadonlySet<string> | null, within = Number.POSITIVE_INFINITY) {
  return unit.sentence.cues.some(
    ({ entry, from }) =>
      entry.type === type && from <= within && (tags === null || (entry.tag !== undefined && tags.has(entry.tag))),
  );
}

const SPEAKER = words('i we');
const LEADING = words('today tonight finally therefore again personally frankly then still');
const PROPOSING = words('argue contend hold maintain submit propose recommend suggest urge insist plead ask call oppose support introduce introducing opposition reject encourage');
const THINKING = words('believe think say hope');
const POINTS = words('argument case plea point proposal request view answer contention');

/** "I argue that ...", "We urge the board", "My point is": the author says that this is it. */
export function proposes(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (first === 'my' || first === 'our') return among(unit, POINTS, 3, 1);
  if (first === 'let' && wordAt(unit, 1) === 'me') return among(unit, THINKING, 4, 2) || among(unit, PROPOSING, 4, 2);
  return speaks(unit) && among(unit, PROPOSING, 7, 1);
}

/** "I", "Today I", "So, finally, we": the author speaks, perhaps after a word or two of time or order. */
const speaks = (unit: Unit): boolean =>
  SPEAKER.has(wordAt(unit, 0)) || (LEADING.has(wordAt(unit, 0)) && among(unit, SPEAKER, 3, 1));

/** "I think that ...", "We believe": the author's own view, in so many words. */
export const thinks = (unit: Unit): boolean => speaks(unit) && among(unit, THINKING, 6, 1);

const CONCLUSIONS = new Set(['in-sum', 'therefore', 'it-follows', 'so']);

/** "In short", "Thus", "So", "That is why", "This means": drawn from what was said. */
export function concludes(unit: Unit): boolean {
  return hasCue(unit, 'conclusion', CONCLUSIONS, unit.opening + 3) || givesReason(unit);
}

/** "That is why ...", "This means that ...": what points back here carries a sentence of its own. */
export function givesReason(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (first !== 'that' && first !== 'this') return false;
  const second = wordAt(unit, 1);
  return second === 'means' || ((second === 'is' || second === "'s") && wordAt(unit, 2) === 'why');
}

const MATTERS = words(
  'truth reality fact point problem question lesson answer solution key trouble objection moral reason issue challenge goal difference conclusion essence secret mistake danger remedy upshot',
);
const BE = words("is 's are was lies");

/** "The real objection to it is", "The answer is", "What matters is": the sentence says what it comes down to. */
export function namesThePoint(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (first === 'what') return among(unit, BE, 8, 2);
  return (first === 'the' || first === 'our' || first === 'my') && among(unit, MATTERS, 4, 1) && among(unit, BE, 11, 2);
}

const ASKING = new Set(['it-is-time', 'the-answer-is', 'only-way', 'is-needed', 'need-for']);
const OBLIGING = words('should must ought cannot need needs');

/** "The town should", "We must", "Let us", "It is time to": obliges someone, and does not only invite. */
export function obliges(unit: Unit): boolean {
  if (!makes(unit, 'prescription')) return false;
  return (
    unit.words.some(({ norm }, i) => OBLIGING.has(norm) && !isAsked(unit, i)) ||
    hasCue(unit, 'hortative', null) ||
    hasCue(unit, 'prescriptive', ASKING)
  );
}

const ASKED = words('what which who whether how where when why');

/** "what should be allowed", "whether we must": a word that asks stands just before. */
const isAsked = ({ words }: Unit, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ norm }) => ASKED.has(norm));

/** "It is time to", "What is needed is", "The only way": words that calls to act are made of. */
export const callsToAct = (unit: Unit): boolean =>
  hasCue(unit, 'prescriptive', ASKING) || hasCue(unit, 'hortative', new Set(['let-us', 'join-us']));

/** "Not X but Y", "instead of", "rather than": sets what should be against what is. */
export function setsAgainst({ words }: Unit): boolean {
  return words.some(({ norm }, i) => {
    const next = words[i + 1]?.norm;
    return (norm === 'instead' && next === 'of') || (norm === 'rather' && next === 'than');
  });
}

const THINGS_BEFORE = words('they it them their its those these this that such');
const WITH_NOUN = words('this these those such that');
const EMPTY_IT = words('is was has would will may seems');

/**
 * How far the sentence needs the one before to be understood: in full where "they", "it" or "this" alone is spoken of,
 * half where a noun says what ("this bill"); not at all for "It is time to", "It is right that".
 */
export function pointsBack(unit: Unit): number {
  const first = wordAt(unit, 0);
  if (!THINGS_BEFORE.has(first) || givesReason(unit)) return 0;
  const next = unit.words[unit.opening + 1];
  if (first === 'it' && next !== undefined && EMPTY_IT.has(next.norm)) return leadsOn(unit) ? 0 : 1;
  if (first === "they" || first === 'them' || first === 'it') return 1;
  return WITH_NOUN.has(first) && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ') ? 0.5 : 1;
}

const TO = words('to that for');

/** "It is time to", "It is wrong that", "It would be a mistake to". */
const leadsOn = (unit: Unit): boolean => among(unit, TO, 7, 2);

const SHE = words('he she his her him');
const ME = words("i i'm my me mine myself");

/** "He thinks", "I cannot tell you", "My aunt": of one person, and not what the author holds. */
export const isOfOnePerson = (unit: Unit): boolean =>
  SHE.has(wordAt(unit, 0)) || (ME.has(wordAt(unit, 0)) && !proposes(unit) && !thinks(unit));

const PRESENT = words("is are am 's 're 'm has have do does will can should must may might ca cannot need needs ought would could 've 'll");
const PAST = words("was were had did 'd went came saw said told took gave found began wrote knew thought kept became left spent brought");

/** Told in the past tense from beginning to end. */
export function narrates({ words }: Unit): boolean {
  let past = false;
  for (const { norm, pos } of words) {
    if (PRESENT.has(norm)) return false;
    past ||= PAST.has(norm) || (pos === 'VERB' && norm.endsWith('ed'));
  }
  return past;
}

const PIECES = words('post article essay blog piece column paper papers series book page pages hearing speech letter remarks chapter');
const POINTING = words('this these my our last previous earlier following next first original');

/** "In my last paper", "This post", "In this article": of the piece, not of its matter. */
export const isOfThePiece = ({ words }: Unit): boolean =>
  words.some(({ norm }, i) => PIECES.has(norm) && POINTING.has(words[i - 1]?.norm ?? ''));

const BECKONING = words('us me this our');

/** "Please write to us", "Come and see me", "Print this post": asks something of the reader of the page, not of the world. */
export function beckons(unit: Unit): boolean {
  const first = unit.words[unit.opening];
  if (first === undefined) return false;
  if (first.norm === 'please') return true;
  return first.pos === 'VERB' && first.norm !== 'let' && among(unit, BECKONING, 4, 1);
}

const GREETING = words('thank thanks compliment commend congratulate yield welcome');

/** "I thank the gentleman", "Let me congratulate the chairs". */
export const thanks = (unit: Unit): boolean => among(unit, GREETING, 6);

const ADDRESS = words("you your you're if");

/** "You may have seen", "If you run a site": to the reader. */
export const isToReader = (unit: Unit): boolean =>
  ADDRESS.has(wordAt(unit, 0)) && (wordAt(unit, 0) !== 'if' || ADDRESS.has(wordAt(unit, 1)));

const INSTANCES = words('consider imagine suppose take remember recall');

/** "For example", "Imagine that", "Suppose": one case among many. */
export function isInstance(unit: Unit): boolean {
  if (INSTANCES.has(wordAt(unit, 0))) return true;
  return unit.words.some(
    ({ norm }, i) => (norm === 'example' || norm === 'instance') && unit.words[i - 1]?.norm === 'for',
  );
}

const NEXT = words('first second third fourth fifth finally lastly also moreover furthermore likewise similarly additionally besides next firstly secondly another');

/** "Second, ...", "Moreover": one of several. */
export const isOneOfSeveral = (unit: Unit): boolean => NEXT.has(wordAt(unit, 0));

/** Leads to a list or a quotation below it, or is a line that no mark ends: a chat, a caption, an item. */
export function isOpenEnded({ sentence: { tokens } }: Unit): boolean {
  const last = tokens[tokens.length - 1]?.text ?? '';
  return last === ':' || !/[.!?…”"’')\]]/.test(last);
}

const EXISTING = words("is are was were 's have has");

/** "There are a few ways to": says that something is there. */
export const tellsOfThere = (unit: Unit): boolean => wordAt(unit, 0) === 'there' && EXISTING.has(wordAt(unit, 1));

/** Said by the way. */
export const isBracketed = ({ sentence: { tokens } }: Unit): boolean => tokens[0]?.text === '(' || tokens[0]?.text === '[';

/** Holds quoted speech. */
export const quotes = ({ sentence: { quotations } }: Unit): boolean => quotations.some(({ speech }) => speech);
