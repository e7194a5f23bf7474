/** Short sentences that grant or deny what was just said: "They do.", "All true.", "They have a point.", "They didn't." Read for concessions, rebuttals and views. */
import { wordSet } from '../model/index.js';
import { type Reading, WORD } from './reading.js';
import { once, type Site } from './site.js';

const SUBJECTS = wordSet('they it he she i we you this that some many');
const AUXILIARIES = wordSet("do does did is are was were have has had can could will would may might 's 're");
const BE = wordSet("is are was were 's 're");
const DEGREES = wordSet(
  'all quite perfectly very too also partly largely perhaps maybe probably certainly undoubtedly doubtless entirely absolutely of course not so far',
);
const TRUE = wordSet('true right correct fair');
const HAVING = wordSet("has have 've");
const POINT = wordSet('point case');
const POINT_BEFORE = wordSet('a some fair good strong real valid');
const DOUBTING = wordSet('doubt dispute deny question');
const GRANTING = wordSet('believe accept grant');
/** "I |share| |his| |reverence| for it." */
const SHARING = wordSet('share respect understand appreciate admire');
const HELD_BY = wordSet('his her their that this the');
const FELT = wordSet(
  `reverence respect admiration affection enthusiasm concern concerns worry worries fear fears anger frustration frustrations impatience
   instinct instincts impulse unease distaste caution desire hope hopes longing appeal attraction temptation sentiment impulses`,
);
const DOUBTED = wordSet('it that this them him her any');
/** "It is |a fair challenge|", "That is |a good question|, and". */
const FAIR = wordSet(
  'fair good serious real strong reasonable legitimate valid natural sensible powerful seductive tempting attractive',
);
const RAISED = wordSet(
  'point objection challenge question concern worry argument line criticism thought fear',
);
const EVEN = wordSet('even well also indeed all');
const NEGATIONS = wordSet("not n't never");
const PEOPLE = wordSet('they he she');
/** "They are right |to worry", "he is right|, and": the verdict may go on. */
const AFTER_RIGHT = wordSet('to , . and about that ; :');

const ends = (reading: Reading, at: number): boolean => {
  for (let k = at; k < reading.length; k++) if (reading.forms(k) & WORD) return false;
  return true;
};

function pastDegrees(reading: Reading, at: number): number {
  let k = at;
  while (DEGREES.has(reading.norm(k)) || reading.norm(k) === ',') k++;
  return k;
}

/** "All true.", "That may be so.", "They do.", "They are right to worry.", "It is a fair challenge.", "He has a point.", "I don't doubt it." */
function grants(reading: Reading, start: number): boolean {
  const first = reading.norm(start);
  // "So they are, for some."
  if (reading.norm(start - 1) === 'so' && SUBJECTS.has(first) && AUXILIARIES.has(reading.norm(start + 1)))
    return reading.norm(start + 2) === ',' || ends(reading, start + 2);
  const alone = pastDegrees(reading, start);
  if (
    alone > start &&
    (TRUE.has(reading.norm(alone)) || reading.norm(alone) === 'so') &&
    ends(reading, alone + 1)
  )
    return !NEGATIONS.has(reading.norm(alone - 1));
  // "Perhaps I am."
  if (alone === start + 1 && SUBJECTS.has(reading.norm(alone)))
    return AUXILIARIES.has(reading.norm(alone + 1)) && ends(reading, alone + 2);
  if (!SUBJECTS.has(first)) return false;
  const second = reading.norm(start + 1);
  if (AUXILIARIES.has(second) && ends(reading, start + 2)) return true;
  if (first === 'i') return doubtsNot(reading, start);
  if (HAVING.has(second)) {
    // "They've got me there."
    if (reading.norm(start + 2) === 'got' && reading.norm(start + 3) === 'me') return true;
    let noun = start + 2;
    while (POINT_BEFORE.has(reading.norm(noun))) noun++;
    return noun > start + 2 && POINT.has(reading.norm(noun)) && ends(reading, noun + 1);
  }
  // "They may |even |be right."
  let be = start + 1;
  if (AUXILIARIES.has(second)) {
    let next = start + 2;
    while (EVEN.has(reading.norm(next))) next++;
    if (reading.norm(next) === 'be') be = next;
  }
  if (!BE.has(reading.norm(be)) && reading.norm(be) !== 'be') return false;
  let at = be + 1;
  const denied = NEGATIONS.has(reading.norm(at));
  if (denied) at++;
  at = pastDegrees(reading, at);
  if (NEGATIONS.has(reading.norm(at - 1)) && !denied) return false;
  const word = reading.norm(at);
  if (denied) return word === 'wrong' && AFTER_RIGHT.has(reading.norm(at + 1));
  if (PEOPLE.has(first))
    return (word === 'right' || word === 'correct') && AFTER_RIGHT.has(reading.norm(at + 1));
  if (word === 'a' && FAIR.has(reading.norm(at + 1)) && RAISED.has(reading.norm(at + 2)))
    return reading.norm(at + 3) === ',' || ends(reading, at + 3);
  return (TRUE.has(word) || word === 'so') && ends(reading, at + 1);
}

/** "I don't doubt it.", "I do not dispute that.", "I share their concern." */
function doubtsNot(reading: Reading, start: number): boolean {
  let k = start + 1;
  let negated = false;
  while (k < start + 5 && (AUXILIARIES.has(reading.norm(k)) || NEGATIONS.has(reading.norm(k)))) {
    negated ||= NEGATIONS.has(reading.norm(k));
    k++;
  }
  // "I believe it.", "I accept that."
  if (!negated && GRANTING.has(reading.norm(k)))
    return DOUBTED.has(reading.norm(k + 1)) && ends(reading, k + 2);
  if (!negated && SHARING.has(reading.norm(k)))
    return HELD_BY.has(reading.norm(k + 1)) && FELT.has(reading.norm(k + 2));
  return negated && DOUBTING.has(reading.norm(k)) && DOUBTED.has(reading.norm(k + 1)) && ends(reading, k + 2);
}

/** How far back what is granted may stand: a speaker's words run on over sentences that name nobody. */
const REACH = 4;

const YES = wordSet('yes yeah yep sure okay ok right certainly absolutely indeed exactly you');
const isView = ({ reading: { frame } }: Site): boolean => frame === 'opponent' || frame === 'carried';
const isTheirs = (site: Site): boolean => site.reading.attributed || site.signalled('opposing_view');

/** Grants what somebody else was just said to hold. */
export const assents = once((site): boolean => {
  const { reading, outline } = site;
  if (reading.attributed || reading.question) return false;
  const whole = reading.cues.some(({ entry }) => entry.tag === 'whole-yes');
  if (!whole && !grants(reading, outline.start)) return false;
  const before = site.before(1);
  // What somebody asks is answered, not granted.
  if (before === null || before.reading.questionMark >= 0) return false;
  // "Yes." to what a person was quoted as saying only replies.
  if (whole && YES.has(reading.norm(outline.first)))
    return isView(before) || before.signalled('opposing_view');
  if (isTheirs(before)) return true;
  // "Surely, he says, a job is worth its price. There is dignity in it. He is right."
  if (!PEOPLE.has(reading.norm(outline.start))) return false;
  for (let distance = 2; distance <= REACH; distance++) {
    const earlier = site.before(distance);
    if (earlier === null) return false;
    if (isTheirs(earlier)) return earlier.block === before.block;
  }
  return false;
});

/** "They didn't.", "It is not.", "None of it happened.": all of the sentence. */
export const deniesShortly = once((site): boolean => {
  const { reading, outline } = site;
  if (reading.attributed || reading.question) return false;
  const { start } = outline;
  if (SUBJECTS.has(reading.norm(start)) && AUXILIARIES.has(reading.norm(start + 1)))
    return NEGATIONS.has(reading.norm(start + 2)) && ends(reading, start + 3);
  const none = reading.norm(start) === 'none' && reading.norm(start + 1) === 'of';
  return none && HAPPENED.has(reading.norm(start + 3)) && reading.length <= start + 6;
});
const HAPPENED = wordSet('happened came is was did proved');
