/** Rules of rebuttal that read a sentence against what stands before it: after a view, a question, a concession, another answer. */
import { wordSet } from '../../../model/index.js';
import { assents, deniesShortly } from '../../assent.js';
import { isLabelledAnswer, isLabelledView } from '../../labels.js';
import { POINTING } from '../../reading.js';
import { reductio } from '../../reductio.js';
import { answersCritic } from '../../retort.js';
import { type Finding, type Given, given, head as headOf, type Rule, span } from '../../rules.js';
import { once, type Site } from '../../site.js';

const head = (site: Site) => headOf(site, 'rebuttal_frame');

type Test = (site: Site) => boolean;

const contrasts: Test = ({ outline }) => outline.contrasts;
const negated: Test = ({ outline }) => outline.negation >= 0;
const DEMONSTRATIVES = wordSet('this that these those it such');
const points: Test = ({ outline, reading }) => DEMONSTRATIVES.has(reading.norm(outline.start));
const ownVoice: Test = ({ outline }) => outline.own.length > 0;
const asks: Test = ({ reading }) => reading.question;
const FACTS = wordSet('fact reality truth actually really simply');
const factual: Test = ({ outline, reading }) => outline.firstOf(FACTS, reading.length) >= 0;
const WELL = wordSet('well no yes so now actually instead rather indeed');
const spoken: Test = ({ outline, reading }) => WELL.has(reading.norm(outline.first));
const LISTED = wordSet(
  'first second third secondly thirdly moreover furthermore besides also instead again finally worse more',
);
const listed: Test = ({ outline, reading }) => LISTED.has(reading.norm(outline.first));

/** A rule that fires wherever it is asked, on the sentence's first words. */
const here = (site: Site): Finding => head(site);

/** A rule that fires where the test holds. */
const where =
  (test: Test) =>
  (site: Site): Finding =>
    test(site) ? head(site) : null;

const isView = (site: Site | null): boolean => site?.signalled('opposing_view') ?? false;

/** How many sentences back the nearest view stands, at most three; 0 where there is none. */
const viewDistance = once((site): number => {
  if (site.reading.attributed) return 0;
  for (let distance = 1; distance <= 3; distance++) if (isView(site.before(distance))) return distance;
  return 0;
});

const viewAt =
  (distance: number): Test =>
  (site) =>
    viewDistance(site) === distance;

/** How far back a view is still being answered, in sentences. */
const REACH = 8;

/** How far back the nearest sentence stands that states a view under an opponent's frame; 0 where there is none. */
const frameDistance = once((site): number => {
  if (site.reading.attributed) return 0;
  for (let distance = 1; distance <= REACH; distance++) {
    const frame = site.before(distance)?.reading.frame;
    if (frame === undefined) return 0;
    if (frame === 'opponent' || frame === 'carried') return distance;
  }
  return 0;
});

const frameWithin =
  (nearest: number, farthest: number, test: Test = () => true) =>
  (site: Site): Finding => {
    const distance = frameDistance(site);
    return distance >= nearest && distance <= farthest && test(site) ? head(site) : null;
  };

/** What someone else said is answered in the author's own voice. */
const afterReported: Test = (site) =>
  !site.reading.attributed && (site.before(1)?.reading.attributed ?? false);

/**
 * How clearly a view stands higher up in the sentence's paragraph: 2 where its rules sum to more than two, 1 where they only speak
 * for it. What follows on a view at once, the rules above tell.
 */
const viewAbove = once((site): number => {
  if (site.reading.attributed || !site.continues) return 0;
  for (let distance = 2; distance <= REACH; distance++) {
    const before = site.before(distance);
    if (before?.block !== site.block) return 0;
    if (isView(before)) return before.sumFor('opposing_view') > CLEAR ? 2 : 1;
  }
  return 0;
});
const CLEAR = 2;

/** Nothing in the sentence turns, denies, asks or points back. */
const isPlain: Test = (site) =>
  !contrasts(site) &&
  !negated(site) &&
  !asks(site) &&
  !points(site) &&
  !(site.reading.landmarks(site.outline.start) & POINTING);

/** After a view: "On Tuesday the council met." goes on with a story. */
const tellsOn = (site: Site): Finding => (site.outline.past && isPlain(site) ? 'against' : null);

const NO = wordSet('no no. not never nothing nobody hardly none neither wrong absolutely');

function answersNo({ outline: { start }, reading }: Site): Finding {
  return NO.has(reading.norm(start)) ? span(start, start + 1, 'rebuttal_frame') : null;
}

/** In an interview somebody else asks, of "you", in a paragraph of its own: a "no" to that denies no view. */
const interviewed = (site: Site): Finding => {
  const before = site.before(1);
  if (before === null || site.continues || site.after(1)?.block !== site.block || isView(before)) return null;
  return before.reading.tokens.some(({ norm }) => ASKED.has(norm)) ? 'against' : null;
};
const ASKED = wordSet('you your yours');

/** "Myth: trams are slow. Fact: they beat the bus." */
function labelled(site: Site): Finding {
  const { first } = site.outline;
  return isLabelledAnswer(site) ? span(first, first + 1, 'rebuttal_frame') : null;
}

/** "Myth: trams do not pay." brings the view up; nothing is answered yet. */
const labelledView = (site: Site): Finding => (isLabelledView(site) ? 'against' : null);

const retorts = (site: Site): Finding => (answersCritic(site) ? head(site) : null);

/** "They have a point.": what grants a view does not answer it. */
const grantsView = (site: Site): Finding => (assents(site) ? 'against' : null);

/** Words that grant, whatever comes after. */
const GRANTING = new Set([
  'outright',
  'granted',
  'admittedly',
  'has-a-point',
  'it-is-true',
  'that-is-true',
  'seems-at-first',
]);

/** "The objection has some force.", "It sounds like common sense.": grants, and goes no further. */
function grantsPoint({ reading, outline }: Site): Finding {
  if (outline.contrasts || outline.but >= 0) return null;
  const grants = reading.cues.some(
    ({ entry }) => entry.type === 'concessive' && GRANTING.has(entry.tag ?? ''),
  );
  return grants ? 'against' : null;
}

/** "The owners swore that rents would soar. They didn't." */
const denies = (site: Site): Finding =>
  deniesShortly(site) && (site.before(1)?.reading.attributed ?? false) ? head(site) : null;

const answersQuestion = (site: Site): Finding => (!asks(site) && negated(site) ? head(site) : null);

/** After an answer, a sentence of the same paragraph that does not begin anew: the answer goes on. */
const runsOn: Test = (site) => {
  const before = site.before(1);
  if (before === null || !before.signalled('rebuttal') || before.signalled('concession')) return false;
  return site.continues && !site.reading.attributed;
};

const turnsFromConcession = ({ outline }: Site): Finding =>
  outline.opening === 'contrast' ? span(outline.first, outline.connectiveEnd, 'contrast') : null;

const viewInside = (site: Site): Finding =>
  !site.reading.attributed && site.signalled('opposing_view') ? head(site) : null;

/** "The board swears that it is safe, yet its own engineer refuses to live below it." */
const turnsFromReport: (site: Site) => Finding = ({ reading, outline: { but } }) =>
  !reading.attributed && reading.frame !== null && but > 0 ? span(but, but + 1, 'contrast') : null;

export const REPLIES: readonly (Rule | Given)[] = [
  given(viewAt(1), [{ name: 'after-view', weight: 0.9, find: here }]),
  given(viewAt(2), [{ name: 'two-after-view', weight: 0.7, find: here }]),
  given(viewAt(3), [{ name: 'three-after-view', weight: 0.3, find: here }]),
  given(viewAt(1), [
    { name: 'after-view-contrast', weight: 0.8, find: where(contrasts) },
    { name: 'after-view-not', weight: 0.3, find: where(negated) },
    { name: 'after-view-this', weight: 0.5, find: where(points) },
    { name: 'after-view-i', weight: 0.2, find: where(ownVoice) },
    { name: 'after-view-question', weight: 0.6, find: where(asks) },
    { name: 'after-view-fact', weight: 0.7, find: where(factual) },
    { name: 'after-view-well', weight: 0.8, find: where(spoken) },
  ]),
  given(viewAt(2), [{ name: 'two-after-view-contrast', weight: 0.6, find: where(contrasts) }]),
  given(
    (site) => frameDistance(site) > 0,
    [
      { name: 'after-frame', weight: 0.9, find: frameWithin(1, 1) },
      { name: 'near-frame', weight: 0.7, find: frameWithin(2, 3) },
      { name: 'after-frame-contrast', weight: 1.1, find: frameWithin(1, 1, contrasts) },
      { name: 'near-frame-contrast', weight: 0.6, find: frameWithin(2, REACH, contrasts) },
      { name: 'near-frame-this', weight: 0.3, find: frameWithin(2, REACH, points) },
    ],
  ),
  given(
    (site) => viewDistance(site) > 0,
    [
      { name: 'labelled', weight: 2, find: labelled },
      { name: 'tells-on', weight: -1.2, find: tellsOn },
      { name: 'grants-point', weight: -2, find: grantsPoint },
    ],
  ),
  // What a paragraph brings up as another's view, its later sentences answer.
  given(
    (site) => viewAbove(site) > 0,
    [
      { name: 'under-view', weight: 0.5, find: here },
      { name: 'under-clear-view', weight: 0.4, find: where((site) => viewAbove(site) === 2) },
    ],
  ),
  given(afterReported, [
    { name: 'after-reported-contrast', weight: 0.8, find: where(contrasts) },
    { name: 'after-reported-this', weight: 0.3, find: where(points) },
    { name: 'after-reported-not', weight: 0.6, find: where(negated) },
  ]),
  given(
    (site) => site.before(1)?.reading.question ?? false,
    [
      { name: 'answers-no', weight: 1.6, find: answersNo },
      { name: 'answers-question', weight: 0.6, find: answersQuestion },
      { name: 'interviewed', weight: -1.5, find: interviewed },
    ],
  ),
  { name: 'turns-from-report', weight: 2.6, find: turnsFromReport },
  { name: 'retorts', weight: 3.5, find: retorts },
  { name: 'reductio', weight: 1.6, find: reductio },
  { name: 'grants-view', weight: -3, find: grantsView },
  { name: 'denies-shortly', weight: 2, find: denies },
  { name: 'labelled-view', weight: -2, find: labelledView },
  given(runsOn, [
    { name: 'runs-on', weight: 0.6, find: here },
    { name: 'runs-on-listed', weight: 0.7, find: where(listed) },
    { name: 'runs-on-this', weight: 0.2, find: where(points) },
  ]),
  given(
    (site) => site.before(1)?.signalled('concession') ?? false,
    [{ name: 'turns-from-concession', weight: 1, find: turnsFromConcession }],
  ),
  { name: 'view-inside', weight: 0.4, find: viewInside },
  {
    name: 'not-own-view',
    weight: -0.3,
    find: ({ reading }) => (reading.attributed ? 'against' : null),
  },
];
