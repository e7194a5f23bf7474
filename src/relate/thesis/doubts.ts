/** Wording that speaks against a main claim: the sentence is of something else, or does not stand by itself. */
import { wordSet } from '../../model/index.js';
import { makes, type Unit } from '../units.js';
import { proposes, says, speaksForAuthor, thinks } from './signs.js';
import { givesReason, holds, holdsPair, leadIn, within, wordAt } from './words.js';

const BEFORE = wordSet('they it them their its those these this that such');
const PERSONS = wordSet('they he she');
const THINGS = wordSet('they it them');
const NAMED = new Set(['NOUN', 'PROPN', 'ADJ']);
const EMPTY_IT = wordSet("is 's was has would will may seems");
const LEADS_ON = wordSet('to that for');
const DENYING = wordSet("not n't");

/** So many words after a colon make a sentence of their own. */
const STANDING = 5;

/**
 * How far the sentence needs the one before to be understood, 0 to 1: in full where "they", "it" or "this" alone is spoken
 * of, half where a noun says what ("this bill"), less where it is explained after a colon; not at all for "It is time to".
 */
export function pointsBack(unit: Unit): number {
  return pointing(unit) * (explains(unit) ? 0.3 : 1);
}

/** "They are wrong: without it, every shop will close": what follows the colon stands by itself. */
function explains({ sentence: { tokens } }: Unit): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon !== -1 && tokens.slice(colon).filter(({ word }) => word).length >= STANDING;
}

function pointing(unit: Unit): number {
  const first = wordAt(unit, 0);
  if (givesReason(unit) || speaksForAuthor(unit)) return 0;
  if (!BEFORE.has(first)) return PERSONS.has(wordAt(unit, leadIn(unit))) ? 1 : 0;
  if (first === 'it' && EMPTY_IT.has(wordAt(unit, 1))) return within(unit, LEADS_ON, 2, 7) ? 0 : 1;
  if (THINGS.has(first)) return 1;
  return NAMED.has(unit.words[unit.opening + 1]?.pos ?? '') ? 0.5 : 1;
}

const STANDING_IN = wordSet('this these those it they them such its their here');
/** "It is only right that we": so many words stand before what "it" announces. */
const ANNOUNCED = 6;

/** How many words stand for something named elsewhere, as far as form tells; not the "it" of "It is time to". */
export function pronounsIn({ words }: Unit): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const { norm } = words[i]!;
    if (!STANDING_IN.has(norm)) continue;
    const announces =
      norm === 'it' &&
      EMPTY_IT.has(words[i + 1]?.norm ?? '') &&
      words.slice(i + 2, i + 2 + ANNOUNCED).some((word) => LEADS_ON.has(word.norm));
    if (!announces) count++;
  }
  return count;
}

const WHETHER = wordSet('whether');

/** "What we debate is whether to leave": names the choice, and does not make it. */
export const leavesOpen = (unit: Unit): boolean => holds(unit, WHETHER);

/** "We say that it is not, and mean it.", "A cure that kills is not.": what is denied stands in a sentence before. */
export const isElliptic = ({ sentence: { tokens } }: Unit): boolean =>
  tokens.some(
    ({ norm, quotation }, i) =>
      i > 1 &&
      quotation === -1 &&
      DENYING.has(norm) &&
      tokens[i - 1]!.pos === 'AUX' &&
      !(tokens[i + 1]?.word ?? false),
  );

const OTHERS = wordSet('he she his her him');
const OWN = wordSet("i i'm my me mine myself");

const SELF = wordSet('me myself');

/** "He thinks", "I cannot tell you", "My aunt", "I think it troubles me": of one person, and not what the author holds. */
export function isOfOnePerson(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (OTHERS.has(first)) return true;
  return OWN.has(first) && !proposes(unit) && (!thinks(unit) || holds(unit, SELF));
}

const ANYBODY = wordSet('i we you one');
const MEETING = wordSet('see saw hear heard read meet met notice noticed encounter find found');

/** "I often see", "You hear it said": leads up to what is said of it. */
export const comesAcross = (unit: Unit): boolean =>
  ANYBODY.has(wordAt(unit, 0)) && (MEETING.has(wordAt(unit, 1)) || MEETING.has(wordAt(unit, 2)));

const WAS = wordSet("has had was 's");

/** "It has been made clear that", "It was announced that": somebody said so. */
export const relates = (unit: Unit): boolean =>
  wordAt(unit, 0) === 'it' &&
  WAS.has(wordAt(unit, 1)) &&
  within(unit, RELATED, 2, 5) &&
  within(unit, THAT, 3, 6);

const RELATED = wordSet('announced clarified decided reported revealed said shown stated told');
const THAT = wordSet('that');

const PRESENT = wordSet(
  "is are am 's 're 'm has have do does did can should must may might ca cannot need needs ought will would could 'll 've",
);
const PAST = wordSet(
  `was were had 'd became began bought broke brought built came chose cost did drew drove fell felt fought found gave got
   grew heard held kept knew lay led left lost made met paid ran rose said sang sat saw sent slept sold spent spoke stood
   swam taught thought threw told took went woke won wore wrote`,
);

/** Told in the past tense from beginning to end. */
export function narrates({ words }: Unit): boolean {
  let past = false;
  for (const { norm, pos } of words) {
    if (PRESENT.has(norm)) return false;
    past ||= PAST.has(norm) || (pos === 'VERB' && norm.endsWith('ed'));
  }
  return past;
}

const TURNING = wordSet('but yet however although though while despite nevertheless nonetheless still');

/** Grants a point, and does not go on to its own: "The plan is clever", not "The plan is clever, but it will fail". */
export const onlyGrants = (unit: Unit): boolean => makes(unit, 'concession') && !holds(unit, TURNING);

const OWNED = wordSet('the my our');
const FINITE = new Set(['VERB', 'AUX']);
/** A label is so many tokens at most. */
const LABEL = 4;

/** "Price: a ferry costs less than a bridge": an item of a list that is told in sentences. Not "My point: sell the ferry". */
export function isLabelled({ sentence: { tokens } }: Unit): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LABEL || OWNED.has(tokens[0]!.norm)) return false;
  if (tokens.slice(0, colon).some(({ pos }) => FINITE.has(pos))) return false;
  return tokens.slice(colon).filter(({ word }) => word).length >= STANDING;
}

const SETTING = wordSet('it this that');
const MEANT = wordSet('that to');

/** "It's not that I mind it", "This is not to say": what follows is not meant, whatever comes after. */
export const setsAside = (unit: Unit): boolean =>
  SETTING.has(wordAt(unit, 0)) && DENYING.has(wordAt(unit, 2)) && MEANT.has(wordAt(unit, 3));

const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday tonight ago recently',
);
const GONE = wordSet('last past earlier previous next this other');
const SPANS = wordSet(
  'week weekend month months year years night morning summer winter fall spring weeks days hours',
);
const YEAR = /^(1[89]|20)\d\d$/;

/** "On Thursday", "last week", "the other day", "in 2014": tells of one day or one year. */
export const isDated = (unit: Unit): boolean =>
  holdsPair(unit, GONE, SPANS) ||
  unit.words.some(({ norm }) => DAYS.has(norm) || (norm.length === 4 && YEAR.test(norm)));

const POINTING = wordSet('this these my our last previous earlier following next first original');
const PIECES = wordSet(
  'post article essay blog piece column paper papers series book page pages hearing speech letter remarks chapter',
);

/** "In my last paper", "This post", "In this article": of the piece, not of its matter; "This post argues that" leads to the matter. */
export const isOfThePiece = (unit: Unit): boolean =>
  holdsPair(unit, POINTING, PIECES) && !speaksForAuthor(unit);

const READER = wordSet("you your you're");

/** "You may have seen", "If you run a site": to the reader. */
export const isToReader = (unit: Unit): boolean =>
  READER.has(wordAt(unit, 0)) || (wordAt(unit, 0) === 'if' && READER.has(wordAt(unit, 1)));

const PAGE = wordSet('us me this our');
/** Verbs of such requests that are tagged as nouns where they open a sentence. */
const REQUESTS = wordSet('print share comment contact email follow visit mail');

/** "Please write to us", "Come and see me", "Print this post": asks something of the reader of the page, not of the world. */
export function beckons(unit: Unit): boolean {
  const first = unit.words[unit.opening];
  if (first === undefined) return false;
  if (first.norm === 'please') return true;
  const asks = (first.pos === 'VERB' && first.norm !== 'let') || REQUESTS.has(first.norm);
  return asks && within(unit, PAGE, 1, 4);
}

const TALKING = wordSet('talk talks speak write come listen');
const TO_ME = wordSet('me us');
const TO = wordSet('to');

/** "Then come back and talk to me", "Bring your kids", "Come on down": asks the reader to turn up, or to write. */
export function invites(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  const next = wordAt(unit, 1);
  if (first === 'bring') return next === 'your' || next === 'a' || next === 'an';
  if (first === 'come' && next !== 'back') return true;
  const { tokens } = unit.sentence;
  if (tokens.some(({ norm }, i) => norm === 'come' && i > 0 && tokens[i - 1]!.text === ',')) return true;
  return holdsPair(unit, TALKING, TO) && holdsPair(unit, TO, TO_ME);
}

const YOU = wordSet('you');
const INSISTING = wordSet('must like insist');

/** "Keep the toll, if you must": lets others have what the author would not. */
export const indulges = (unit: Unit): boolean =>
  holdsPair(unit, SUPPOSED, YOU) && holdsPair(unit, YOU, INSISTING);
const SUPPOSED = wordSet('if');

const GREETING = wordSet('thank thanks compliment commend congratulate yield welcome');
const GLAD = wordSet('hope delighted excited glad grateful happy honored pleased proud thrilled');

/** "I thank the gentleman", "Let me congratulate the chairs", "We are glad to", "We hope you enjoy it". */
export const thanks = (unit: Unit): boolean => within(unit, GREETING, 0, 6) || says(unit, GLAD, 4);

const SUPPOSING = wordSet('consider imagine suppose take remember recall');
const FOR = wordSet('for');
const CASES = wordSet('example instance');
const SOME = wordSet('some many most');
const SOME_CASES = wordSet('cases instances');

/** "For example", "Imagine that", "In some cases": one case among many. */
export const isInstance = (unit: Unit): boolean =>
  SUPPOSING.has(wordAt(unit, 0)) || holdsPair(unit, FOR, CASES) || holdsPair(unit, SOME, SOME_CASES);

const NEXT = wordSet(
  `first second third fourth fifth finally lastly also moreover furthermore likewise similarly additionally besides next
   firstly secondly another`,
);

/** "Second, ...", "Moreover", "Nor is it": one of several. */
export const isOneOfSeveral = (unit: Unit): boolean =>
  NEXT.has(wordAt(unit, 0)) || unit.words[0]?.norm === 'nor';

const ENDS = /[.!?…”"’')\]]$/;

/** Leads to a list or a quotation below it, or is a line that no mark ends: a caption, an item. */
export function isOpenEnded({ sentence: { tokens } }: Unit): boolean {
  return !ENDS.test(tokens[tokens.length - 1]?.text ?? '');
}

const CLOCK = /^\d\d?:\d\d/;

/** "[11:31 AM] ann: hi", "ann (09:12)": a line of a chat tells the time that it was sent. */
export const isChat = ({ sentence: { tokens } }: Unit): boolean =>
  tokens.some(
    ({ text }, i) =>
      CLOCK.test(text) && (i === 0 || tokens[i - 1]!.text === '[' || tokens[i - 1]!.text === '('),
  );

/** Without a verb: a caption, an item of a list, an exclamation. */
export const isVerbless = ({ words }: Unit): boolean =>
  !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** Said by the way. */
export const isBracketed = ({ sentence: { tokens } }: Unit): boolean =>
  tokens[0]?.text === '(' || tokens[0]?.text === '[';

/** Holds quoted speech. */
export const quotes = ({ sentence: { quotations } }: Unit): boolean =>
  quotations.some(({ speech }) => speech);

const THERE_IS = wordSet("is are was were 's have has");

/** "There are a few ways to": says that something is there. */
export const tellsOfThere = (unit: Unit): boolean =>
  wordAt(unit, 0) === 'there' && THERE_IS.has(wordAt(unit, 1));
