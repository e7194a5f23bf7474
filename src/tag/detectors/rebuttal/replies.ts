/** Rules of rebuttal that read a sentence against what stands before it: after a view, a question, a concession, another answer. */
import { type AttributedSentence, type Token, wordSet } from '../../../model/index.js';
import type { Neighbor } from '../../detector.js';
import { type Finding, once, type Rule, type Scene, span } from '../../rules.js';

const head = ({ outline, tokens }: Scene) =>
  span(outline.start, Math.min(outline.start + 3, tokens.length), 'rebuttal_frame');

const isView = (neighbor: Neighbor | null): boolean => neighbor?.signalled('opposing_view') ?? false;

/** How many sentences back the nearest view stands, at most three, with no answer's end between; 0 where there is none. */
const viewDistance = once(({ site, sentence, previous }: Scene): number => {
  if (sentence.whose === 'attributed') return 0;
  if (isView(previous)) return 1;
  for (let distance = 2; distance <= 3; distance++) if (isView(site.before(distance))) return distance;
  return 0;
});

const afterView =
  (distance: number, test: (scene: Scene) => boolean = () => true) =>
  (scene: Scene): Finding =>
    viewDistance(scene) === distance && test(scene) ? head(scene) : null;

const contrasts = ({ outline }: Scene) => outline.opening === 'contrast' || outline.aside >= 0;
const negated = ({ outline }: Scene) => outline.negation >= 0;
const DEMONSTRATIVES = wordSet('this that these those it such');
const points = ({ outline, tokens }: Scene) => DEMONSTRATIVES.has(tokens[outline.start]!.norm);
const ownVoice = ({ outline }: Scene) => outline.own.length > 0;
const asks = ({ sentence }: Scene) => sentence.question;
const same = ({ sameBlock }: Scene) => sameBlock;
const attributedBefore = ({ previous }: Scene) => previous?.sentence.whose === 'attributed';
const FACTS = wordSet('fact reality truth actually really simply');
const factual = ({ outline, tokens }: Scene) => outline.firstOf(FACTS, tokens.length) >= 0;
const WELL = wordSet('well no yes so now actually instead rather indeed');
const spoken = ({ outline, tokens }: Scene) => WELL.has(tokens[outline.first]!.norm);

const isContent = ({ pos, norm }: Token) =>
  (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'PROPN') && norm.length > 3;

/** Content words that the sentence takes up from another. */
function shared(mine: AttributedSentence, theirs: AttributedSentence): number {
  const words = new Set<string>();
  for (const token of theirs.tokens) if (isContent(token)) words.add(token.norm);
  let n = 0;
  for (const token of mine.tokens) if (isContent(token) && words.delete(token.norm)) n++;
  return n;
}

const overlaps = ({ sentence, previous }: Scene) =>
  previous !== null && shared(sentence, previous.sentence) >= 2;

/** How far back a view is still being answered, in sentences. */
const REACH = 8;

interface StandingView {
  readonly sentence: AttributedSentence;
  readonly distance: number;
}

/** The nearest sentence before that states a view under an opponent's frame. */
const standingView = once(({ site, sentence }: Scene): StandingView | null => {
  if (sentence.whose === 'attributed') return null;
  for (let distance = 1; distance <= REACH; distance++) {
    const before = site.before(distance);
    if (before === null) return null;
    if (before.sentence.frame === 'opponent' || before.sentence.frame === 'carried')
      return { sentence: before.sentence, distance };
  }
  return null;
});

const answersStanding =
  (nearest: number, farthest: number, test: (scene: Scene) => boolean = () => true) =>
  (scene: Scene): Finding => {
    if (!test(scene)) return null;
    const view = standingView(scene);
    return view !== null && view.distance >= nearest && view.distance <= farthest ? head(scene) : null;
  };

const sharesView = once((scene: Scene): boolean => {
  const view = standingView(scene);
  return view !== null && shared(scene.sentence, view.sentence) >= 2;
});

/** Words of the view are taken up again: two or more that carry content. */
const takesUp =
  (test: (scene: Scene) => boolean) =>
  (scene: Scene): Finding => {
    if (!test(scene)) return null;
    return sharesView(scene) ? head(scene) : null;
  };

/** What was just said in quotation marks is taken up in marks again. */
const afterReported = (scene: Scene): Finding =>
  attributedBefore(scene) && scene.sentence.whose === 'author' && contrasts(scene) ? head(scene) : null;

const afterReportedThis = (scene: Scene): Finding =>
  attributedBefore(scene) && scene.sentence.whose === 'author' && points(scene) ? head(scene) : null;

const afterReportedNot = (scene: Scene): Finding =>
  attributedBefore(scene) && scene.sentence.whose === 'author' && negated(scene) ? head(scene) : null;

const NO = wordSet('no no. not never nothing nobody hardly none neither wrong absolutely');

function answersNo({ previous, outline, tokens }: Scene): Finding {
  if (!previous?.sentence.question) return null;
  return NO.has(tokens[outline.start]!.norm)
    ? span(outline.start, outline.start + 1, 'rebuttal_frame')
    : null;
}

const answersQuestion = (scene: Scene): Finding =>
  scene.previous?.sentence.question && !asks(scene) && negated(scene) ? head(scene) : null;

/** After an answer, a sentence of the same paragraph that does not begin anew: the answer goes on. */
const runsOn = once((scene: Scene): Finding => {
  const { previous, sameBlock, sentence } = scene;
  if (previous === null || !sameBlock || sentence.whose === 'attributed') return null;
  return previous.signalled('rebuttal') && !previous.signalled('concession') ? head(scene) : null;
});

const runsOnWith =
  (test: (scene: Scene) => boolean) =>
  (scene: Scene): Finding =>
    test(scene) ? runsOn(scene) : null;

const turnsFromConcession = (scene: Scene): Finding =>
  scene.previous?.signalled('concession') && scene.outline.opening === 'contrast'
    ? span(scene.outline.connective.from, scene.outline.connective.to, 'contrast')
    : null;

const viewInside = (scene: Scene): Finding =>
  scene.site.signalled('opposing_view') && scene.sentence.whose === 'author' ? head(scene) : null;

const LISTED = wordSet(
  'first second third secondly thirdly moreover furthermore besides also instead again finally worse more',
);
const listed = ({ outline, tokens }: Scene) => LISTED.has(tokens[outline.first]!.norm);

export const REPLIES: readonly Rule[] = [
  { name: 'after-view', weight: 1, find: afterView(1) },
  { name: 'two-after-view', weight: 0.5, find: afterView(2) },
  { name: 'three-after-view', weight: 0.3, find: afterView(3) },
  { name: 'after-view-contrast', weight: 1.2, find: afterView(1, contrasts) },
  { name: 'after-view-not', weight: 0.7, find: afterView(1, negated) },
  { name: 'after-view-this', weight: 0.8, find: afterView(1, points) },
  { name: 'after-view-i', weight: 0.5, find: afterView(1, ownVoice) },
  { name: 'after-view-question', weight: 0.6, find: afterView(1, asks) },
  { name: 'after-view-fact', weight: 0.8, find: afterView(1, factual) },
  { name: 'after-view-overlap', weight: 0.6, find: afterView(1, overlaps) },
  { name: 'after-view-well', weight: 0.9, find: afterView(1, spoken) },
  { name: 'after-view-same-paragraph', weight: 0.3, find: afterView(1, same) },
  { name: 'two-after-view-contrast', weight: 0.6, find: afterView(2, contrasts) },
  { name: 'after-frame', weight: 0.8, find: answersStanding(1, 1) },
  { name: 'near-frame', weight: 0.6, find: answersStanding(2, 3) },
  { name: 'far-frame', weight: 0.3, find: answersStanding(4, REACH) },
  { name: 'after-frame-contrast', weight: 1, find: answersStanding(1, 1, contrasts) },
  { name: 'near-frame-contrast', weight: 0.7, find: answersStanding(2, REACH, contrasts) },
  { name: 'near-frame-not', weight: 0.5, find: answersStanding(2, REACH, negated) },
  { name: 'near-frame-this', weight: 0.4, find: answersStanding(2, REACH, points) },
  { name: 'takes-up', weight: 0.5, find: takesUp(() => true) },
  { name: 'takes-up-denied', weight: 0.6, find: takesUp(negated) },
  { name: 'after-reported-contrast', weight: 0.8, find: afterReported },
  { name: 'after-reported-this', weight: 0.5, find: afterReportedThis },
  { name: 'after-reported-not', weight: 0.5, find: afterReportedNot },
  { name: 'answers-no', weight: 1.5, find: answersNo },
  { name: 'answers-question', weight: 0.5, find: answersQuestion },
  { name: 'runs-on', weight: 0.5, find: runsOn },
  { name: 'runs-on-not', weight: 0.4, find: runsOnWith(negated) },
  { name: 'runs-on-listed', weight: 0.7, find: runsOnWith(listed) },
  { name: 'runs-on-this', weight: 0.4, find: runsOnWith(points) },
  { name: 'turns-from-concession', weight: 1, find: turnsFromConcession },
  { name: 'view-inside', weight: 0.3, find: viewInside },
  {
    name: 'not-own-view',
    weight: -1.2,
    find: ({ sentence }) => (sentence.whose === 'attributed' ? 'against' : null),
  },
];
