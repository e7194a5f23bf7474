/** Wording that speaks for a main claim: the author says that this is it, asks for something, or draws the sum. */
import { wordSet } from '../../model/index.js';
import { SIGN } from '../lexis.js';
import { makes, type Unit } from '../units.js';
import { givesReason, hasCue, holdsPair, leadIn, within, wordAt } from './words.js';

const SPEAKER = wordSet('i we');
const LEADING = wordSet('today tonight finally therefore again personally frankly then still');
const PROPOSING = wordSet(
  `argue ask call contend encourage hold insist introduce introducing maintain oppose opposition plead propose recommend
   reject submit suggest support urge`,
);
const THINKING = wordSet('believe convinced opinion persuaded say think');
const ASKED = wordSet('what which who whether how where when why');
const INQUIRING = wordSet('ask asked asking wonder consider');

/** "We must ask what kind of town we want", "You are asked whether it pays": leads to the question, and does not answer it. */
export const inquires = (unit: Unit): boolean => !unit.sentence.question && holdsPair(unit, INQUIRING, ASKED);

const POINTS = wordSet('answer argument case contention plea point proposal request view');

/** "I", "Today I", "At the yard, we": how many words stand before the author who speaks; null where the author does not. */
function speaker(unit: Unit): number | null {
  const after = leadIn(unit);
  if (SPEAKER.has(wordAt(unit, after))) return after;
  return LEADING.has(wordAt(unit, 0)) && SPEAKER.has(wordAt(unit, 1)) ? 1 : null;
}

/** Whether the author speaks, and one of the next words is in the list. */
export function says(unit: Unit, list: ReadonlySet<string>, words: number): boolean {
  const at = speaker(unit);
  return at !== null && within(unit, list, at + 1, at + 1 + words);
}

const TEXTS = wordSet(
  `paper essay article column post piece commentary letter editorial blog newspaper magazine speech brief report memo memorandum
   statement testimony`,
);
const ARGUING = wordSet('argues argued contends maintains proposes recommends urges calls');

/** "This essay argues that", "This policy brief recommends": the author does. */
export const speaksForAuthor = (unit: Unit): boolean =>
  wordAt(unit, 0) === 'this' &&
  unit.sentence.whose === 'author' &&
  (TEXTS.has(wordAt(unit, 1)) || TEXTS.has(wordAt(unit, 2))) &&
  within(unit, ARGUING, 2, 5);

/** "I argue that", "Today we urge the board", "My point is", "Let me say": the author says that this is it. */
export function proposes(unit: Unit): boolean {
  if (inquires(unit)) return false;
  const first = wordAt(unit, 0);
  if (speaksForAuthor(unit)) return true;
  if (first === 'my' || first === 'our') return within(unit, POINTS, 1, 3);
  if (first === 'let' && wordAt(unit, 1) === 'me')
    return within(unit, THINKING, 2, 4) || within(unit, PROPOSING, 2, 4);
  return says(unit, PROPOSING, 6);
}

/** "I think that", "We believe", "I am convinced that": the author's own view, in so many words. */
export const thinks = (unit: Unit): boolean => says(unit, THINKING, 5);

const CONCLUSIONS = new Set(['in-sum', 'therefore', 'it-follows', 'so']);

/** "In short", "Thus", "So", "That is why", "This means": drawn from what was said. */
export const concludes = (unit: Unit): boolean =>
  hasCue(unit, 'conclusion', CONCLUSIONS) || givesReason(unit);

const OWNERS = wordSet('the our my');
const MATTERS = wordSet(
  `answer challenge conclusion danger difference essence fact goal issue key lesson mistake moral objection point problem
   question reality reason remedy secret solution trouble truth upshot`,
);
const BE = wordSet("is 's are was lies");

/** "The real objection to it is", "The answer is", "What matters is": says what it comes down to. */
export function namesThePoint(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (first === 'what') return within(unit, BE, 2, 8);
  return OWNERS.has(first) && within(unit, MATTERS, 1, 4) && within(unit, BE, 2, 11);
}

const ASKING = new Set(['it-is-time', 'the-answer-is', 'only-way', 'is-needed', 'need-for']);
/** Words that oblige whoever is named before them. */
export const OBLIGING = wordSet('should must ought cannot need needs');

/** "what should be allowed", "whether we must": a word that asks stands just before. */
const isAsked = ({ words }: Unit, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ norm }) => ASKED.has(norm));

/** "The town should", "We must", "Let us", "It is time to": obliges someone, and does not only invite. */
export function obliges(unit: Unit): boolean {
  if (!makes(unit, 'prescription')) return false;
  return (
    unit.words.some(({ norm }, i) => OBLIGING.has(norm) && !isAsked(unit, i)) ||
    hasCue(unit, 'hortative') ||
    hasCue(unit, 'prescriptive', ASKING)
  );
}

const HORTATIVE = new Set(['let-us', 'join-us']);

/** "It is time to", "What is needed is", "Let us": words that calls to act are made of. */
export const callsToAct = (unit: Unit): boolean =>
  hasCue(unit, 'prescriptive', ASKING) || hasCue(unit, 'hortative', HORTATIVE);

const SUPPORT = new Set(['support-this']);

/** "Vote for it", "support this bill". */
export const asksSupport = (unit: Unit): boolean => hasCue(unit, 'prescriptive', SUPPORT);

/** "Instead of", "rather than": sets what should be against what is. */
export const setsAgainst = ({ words, signs }: Unit): boolean =>
  (signs & SIGN.sets) !== 0 &&
  words.some(({ norm }, i) => {
    const next = words[i + 1]?.norm;
    return (norm === 'instead' && next === 'of') || (norm === 'rather' && next === 'than');
  });

/** "We", "our": speaks for those who are to act. */
export const speaksForAll = ({ signs }: Unit): boolean => (signs & SIGN.together) !== 0;
