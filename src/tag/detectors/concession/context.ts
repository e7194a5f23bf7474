/** Rules of concession that read a sentence by its place: before a turn, after a question or a view, in a run of concessions. */
import { wordSet } from '../../../model/index.js';
import { assents } from '../../assent.js';
import { NOUN, PROPN, QUOTED, WORD } from '../../reading.js';
import { answersCritic, wordsOf } from '../../retort.js';
import { type Finding, type Given, given, head as headOf, type Rule, span, word } from '../../rules.js';
import type { Site } from '../../site.js';
import { turnsNext } from './turns.js';

const head = (site: Site) => headOf(site, 'concessive');

type Test = (site: Site) => boolean;

const contrasts: Test = ({ outline }) => outline.contrasts;

/** Whether the sentence before is a question. */
const asksBefore: Test = (site) => site.before(1)?.reading.question ?? false;

/** Whether the sentence after stands in the same block. */
const goesOn: Test = (site) => site.after(1)?.continues ?? false;

function secondNextTurns(site: Site): Finding {
  const after = site.after(2);
  if (after === null || after.outline.opening !== 'contrast') return null;
  const but = after.reading.norm(after.outline.first) === 'but';
  if (!but || after.block !== site.block || contrasts(site)) return null;
  return site.after(1)!.outline.opening === 'contrast' ? null : head(site);
}

const AGREEING = wordSet(
  'yes sure maybe perhaps certainly absolutely probably true undoubtedly naturally possibly okay fine indeed',
);
const AGREEING_TWO = wordSet('of-course you-bet no-doubt no-question');
/** Agree only where nothing comes after: "I do.", "I am, and ..."; not "I have not followed it". */
const AGREEING_ALONE = wordSet('i-agree i-do i-am i-have i-know i-did that-is');

function answersYes({ outline: { first }, reading }: Site): Finding {
  const norm = reading.norm(first);
  if (AGREEING.has(norm) && !(reading.forms(first + 1) & WORD)) return word(first, 'concessive');
  const two = `${norm}-${reading.norm(first + 1)}`;
  const agrees = AGREEING_TWO.has(two) || (AGREEING_ALONE.has(two) && !(reading.forms(first + 2) & WORD));
  return agrees ? span(first, first + 2, 'concessive') : null;
}

const YES = wordSet('yes yeah yep sure okay ok fine right certainly absolutely');

/** Nothing but a word or two of agreement: "Yes.", "Okay.", "Yes, please." */
function isBareYes({ outline: { first }, reading }: Site): boolean {
  if (reading.length > 6) return false;
  if (reading.cues.some(({ entry }) => entry.tag === 'whole-yes')) return true;
  return YES.has(reading.norm(first)) && wordsOf(reading) < 3;
}

/** Whether the author asked in the same breath: "Are there risks? Of course." */
const askedByAuthor: Test = (site) => site.continues && asksBefore(site);

const turnsSoon: Test = (site) => turnsNext(site) || secondNextTurns(site) !== null;

/** "Yes.", "Okay.": a reply to what somebody else asked or said, and no turn comes. */
const repliesOnly = (site: Site): Finding =>
  isBareYes(site) && !askedByAuthor(site) && !turnsNext(site) && !assents(site) ? 'against' : null;

/** "Yes, the storm feeds on the sea.", to what an interviewer asked in a paragraph of its own, and no turn comes. */
const saysYes = (site: Site): Finding =>
  !site.continues && asksBefore(site) && site.outline.but < 0 && !turnsSoon(site) && opensWithYes(site)
    ? 'against'
    : null;

const opensWithYes: Test = ({ outline: { first }, reading }) => YES.has(reading.norm(first));

/** What a critic asks is answered, not granted: "\"Are you mad?\" they ask. Yes, we are." */
const defies = (site: Site): Finding =>
  answersCritic(site) && !turnsSoon(site) && site.outline.but < 0 ? 'against' : null;

const afterConcession: Test = (site) => site.before(1)?.signalled('concession') ?? false;

/** After a sentence that grants and is not yet taken back: the concession goes on. */
function runsOn(site: Site): Finding {
  if (!site.continues || contrasts(site) || site.reading.question) return null;
  const { outline } = site.before(1)!;
  return outline.but > 0 || outline.opening === 'contrast' ? null : head(site);
}

function runsOnAlike(site: Site): Finding {
  if (contrasts(site)) return null;
  const { start } = site.outline;
  const mine = site.reading.norm(start);
  const before = site.before(1)!;
  return mine === before.reading.norm(before.outline.start) && mine !== 'the'
    ? word(start, 'concessive')
    : null;
}

const agreesAfterView = (site: Site): Finding => {
  const { outline, reading } = site;
  if (reading.attributed || outline.opening === 'contrast' || reading.question) return null;
  return outline.negation < 0 && site.before(1)?.signalled('opposing_view') ? head(site) : null;
};

/** "Critics say that it is dear. They have a point.": granted outright, whether a turn comes or not. */
const assentsToView = (site: Site): Finding => (assents(site) ? head(site) : null);

/** "The chief told us that the pond feeds the hoses, |and he's right that| nobody said so": the verdict is the author's. */
const rightInside = ({ reading }: Site): boolean =>
  reading.cues.some(
    ({ entry, from }) =>
      entry.tag === 'outright' &&
      VERDICT_AFTER.has(reading.norm(from - 1)) &&
      PERSON_PRONOUNS.has(reading.norm(from)) &&
      !(reading.forms(from) & QUOTED),
  );
const VERDICT_AFTER = wordSet('and but');
const PERSON_PRONOUNS = wordSet('he she they');

const TURNING_NOUNS = wordSet('problem trouble reality truth fact question point issue rub catch challenge');

/** Before "The problem is". */
function beforeProblem(site: Site): Finding {
  const next = site.after(1);
  if (next === null) return null;
  const { start } = next.outline;
  const { reading } = next;
  if (reading.norm(start) !== 'the' || !TURNING_NOUNS.has(reading.norm(start + 1))) return null;
  return reading.norm(start + 2) === 'is' && !contrasts(site) ? head(site) : null;
}

const STARTS = wordSet(
  'i we you he she it they this that these those there the a an my our your his her its their',
);

/** Whether a clause of its own stands after the "but": ", but it is". */
const opensClause = ({ outline: { but }, reading }: Site): boolean =>
  STARTS.has(reading.norm(but + 1)) || (reading.forms(but + 1) & (NOUN | PROPN)) !== 0;

const butClause = (site: Site): Finding => (opensClause(site) ? word(site.outline.but, 'contrast') : null);

const butPhrase = (site: Site): Finding => {
  const { but } = site.outline;
  return but + 1 < site.reading.length && !opensClause(site) ? word(but, 'contrast') : null;
};

/** Words that grant, whatever is granted: "I concede that the roof |opened|". */
const GRANTING = new Set(
  [
    'quality-granted',
    'for-all-its-own',
    'i-concede',
    'granted',
    'admittedly',
    'outright',
    'to-be-sure',
    'true-comma',
    'yes-comma',
  ].map((rule) => `concession/${rule}`),
);
const grants: Test = ({ votes }) => votes.some(({ rule }) => GRANTING.has(rule));

/** Told in the past: a story's "but" grants nothing. */
const tellsPast = (site: Site): Finding =>
  site.outline.past && !site.reading.question && !grants(site) ? 'against' : null;

/** "While he slept, the city burned": two things at a time. */
const whileTemporal = (site: Site): Finding =>
  site.outline.past &&
  site.reading.norm(site.outline.first) === 'while' &&
  !site.votes.some(({ rule }) => rule === 'concession/while-granting')
    ? tellsPast(site)
    : null;

/** Votes that show where the point is taken back, or that it is granted outright. */
const TAKEN_BACK = new Set(
  `but-clause but-phrase before-turn before-turn-of-paragraph second-before-turn before-problem runs-on answers-yes
   although-initial though-initial quality-granted although-medial though-medial though-aside while-stative while-event while-granting whereas for-all-its for-all-its-own as-adj-as
   granted outright listed-limits assents-to-view admittedly true-comma yes-comma sure-start whole-yes i-concede admit-inside no-one-denies has-a-point`
    .split(/\s+/)
    .map((rule) => `concession/${rule}`),
);

/** "It makes sense.", "Of course it works.", and nothing in sight takes it back: a point in passing is seldom granted against the author's own. */
function unturned({ votes }: Site): Finding {
  let spoken = false;
  for (const { move, rule, weight } of votes) {
    if (move !== 'concession' || weight <= 0) continue;
    if (TAKEN_BACK.has(rule)) return null;
    spoken = true;
  }
  return spoken ? 'against' : null;
}

const LIMITS = wordSet(
  'caveat caveats drawback drawbacks downside downsides limitation limitations reservation reservations qualifications concessions',
);
const ORDINALS = wordSet(
  'first firstly second secondly third thirdly fourth fifth finally lastly one another',
);
/** So many sentences behind "Three caveats are in order." its items stand. */
const LONGEST_LIST = 8;

/** "Two caveats are in order. First, the pier is old.": one of the limits that the author has announced. */
function listedLimits(site: Site): Finding {
  const { reading, outline } = site;
  if (!ORDINALS.has(reading.norm(outline.first)) || contrasts(site)) return null;
  for (let distance = 1; distance <= LONGEST_LIST; distance++) {
    const before = site.before(distance);
    if (before === null || before.block !== site.block) return null;
    if (before.reading.attributed) return null;
    const lists = before.outline.firstOf(LIMITS, before.reading.length) >= 0;
    if (lists && !ORDINALS.has(before.reading.norm(before.outline.first)))
      return word(outline.first, 'concessive');
  }
  return null;
}

const ALL = wordSet('everyone everybody all');
const AGREE = wordSet(
  'agree agrees agreed convinced see sees accept accepts like likes welcome welcomes share shares think thinks',
);

/** "Of course, not everyone agrees.": leads to what others hold, and grants none of it. */
function leadsToViews({ reading, outline: { start } }: Site): Finding {
  for (let i = start; i < Math.min(reading.length, start + 4); i++) {
    if (reading.norm(i) !== 'not' || !ALL.has(reading.norm(i + 1))) continue;
    for (let k = i + 2; k < i + 6; k++) if (AGREE.has(reading.norm(k))) return 'against';
  }
  return null;
}

export const CONTEXT: readonly (Rule | Given)[] = [
  given(turnsNext, [
    { name: 'before-turn', weight: 0.9, find: (site) => (goesOn(site) ? head(site) : null) },
    { name: 'before-turn-of-paragraph', weight: 0.5, find: (site) => (goesOn(site) ? null : head(site)) },
  ]),
  { name: 'before-problem', weight: 0.9, find: beforeProblem },
  { name: 'second-before-turn', weight: 0.4, find: secondNextTurns },
  given(asksBefore, [{ name: 'answers-yes', weight: 1.6, find: answersYes }]),
  { name: 'replies-only', weight: -4, find: repliesOnly },
  { name: 'says-yes', weight: -2, find: saysYes },
  { name: 'defies', weight: -3, find: defies },
  given(afterConcession, [
    { name: 'runs-on', weight: 0.7, find: runsOn },
    { name: 'runs-on-to-turn', weight: 0.8, find: (site) => (turnsNext(site) ? runsOn(site) : null) },
    { name: 'runs-on-alike', weight: 0.8, find: runsOnAlike },
  ]),
  { name: 'agrees-after-view', weight: 0.4, find: agreesAfterView },
  { name: 'assents-to-view', weight: 2.8, find: assentsToView },
  given(
    ({ outline, reading }) => outline.but > 0 && !reading.question,
    [
      { name: 'but-clause', weight: 1.1, find: butClause },
      { name: 'but-phrase', weight: 0.5, find: butPhrase },
    ],
  ),
  {
    name: 'turns-from-report',
    weight: -1.5,
    find: ({ reading }) => (!reading.attributed && reading.frame !== null ? 'against' : null),
  },
  { name: 'while-temporal', weight: -1, find: whileTemporal },
  { name: 'tells-past', weight: -0.5, find: tellsPast },
  { name: 'figures', weight: -0.3, find: ({ outline }) => (outline.figure < 0 ? null : 'against') },
  {
    name: 'not-own-view',
    weight: -3,
    find: (site) => (site.reading.attributed && !rightInside(site) ? 'against' : null),
  },
  {
    name: 'question',
    weight: -1,
    find: ({ reading, outline }) => (reading.question && outline.but < 0 ? 'against' : null),
  },
  { name: 'contrast-itself', weight: -0.8, find: (site) => (contrasts(site) ? 'against' : null) },
  { name: 'listed-limits', weight: 3.5, find: listedLimits },
  { name: 'leads-to-views', weight: -4, find: leadsToViews },
  { name: 'unturned', weight: -1, find: unturned },
];
