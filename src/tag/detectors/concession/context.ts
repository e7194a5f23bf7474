/** Rules of concession that read a sentence by its place: before a turn, after a question or a view, in a run of concessions. */
import { wordSet } from '../../../model/index.js';
import { outlineOf } from '../../outline.js';
import { type Finding, type Rule, type Scene, span, word } from '../../rules.js';
import { turnsNext } from './turns.js';

/** The first words of a sentence: what a vote about its place can show. */
const head = ({ outline, tokens }: Scene) =>
  span(outline.start, Math.min(outline.start + 3, tokens.length), 'concessive');

const contrasts = ({ outline }: Scene) => outline.opening === 'contrast' || outline.aside >= 0;

const sameParagraph = ({ next, sentence }: Scene) => next !== null && next.block === sentence.block;

function secondNextTurns(scene: Scene): Finding {
  const after = scene.site.after(2);
  if (
    after === null ||
    after.block !== scene.sentence.block ||
    contrasts(scene) ||
    scene.nextOutline?.opening === 'contrast'
  )
    return null;
  const outline = outlineOf(after);
  return outline.opening === 'contrast' && after.tokens[outline.connective.from]!.norm === 'but'
    ? head(scene)
    : null;
}

const AGREEING = wordSet(
  'yes sure maybe perhaps certainly absolutely probably true undoubtedly naturally possibly okay fine indeed',
);
const AGREEING_TWO = wordSet(
  'of-course you-bet no-doubt i-agree no-question i-do i-am i-have i-know i-did that-is',
);

function answersYes({ previous, outline, tokens }: Scene): Finding {
  if (!previous?.sentence.question) return null;
  const { first } = outline;
  const { norm } = tokens[first]!;
  const second = tokens[first + 1];
  if (AGREEING.has(norm) && !second?.word) return word(first, 'concessive');
  return AGREEING_TWO.has(`${norm}-${second?.norm}`) ? span(first, first + 2, 'concessive') : null;
}

/** After a sentence that grants and is not yet taken back: the concession goes on. */
function runsOn(scene: Scene): Finding {
  const { previous, previousOutline, sameBlock, sentence } = scene;
  if (previous === null || previousOutline === null || !sameBlock || contrasts(scene) || sentence.question)
    return null;
  if (previousOutline.but > 0 || previousOutline.opening === 'contrast') return null;
  return previous.signalled('concession') ? head(scene) : null;
}

function runsOnAlike(scene: Scene): Finding {
  const { previous, previousOutline, tokens, outline } = scene;
  if (previous === null || previousOutline === null || !previous.signalled('concession') || contrasts(scene))
    return null;
  const mine = tokens[outline.start]!.norm;
  return mine === previous.sentence.tokens[previousOutline.start]!.norm && mine !== 'the'
    ? word(outline.start, 'concessive')
    : null;
}

function agreesAfterView(scene: Scene): Finding {
  const { previous, outline, sentence } = scene;
  if (
    previous === null ||
    sentence.whose === 'attributed' ||
    outline.opening === 'contrast' ||
    sentence.question
  )
    return null;
  return previous.signalled('opposing_view') && outline.negation < 0 ? head(scene) : null;
}

const TURNING_NOUNS = wordSet('problem trouble reality truth fact question point issue rub catch challenge');

function beforeProblem(scene: Scene): Finding {
  const { next, nextOutline } = scene;
  if (next === null || nextOutline === null || contrasts(scene)) return null;
  const at = nextOutline.start;
  const noun = next.tokens[at + 1]?.norm ?? '';
  return next.tokens[at]!.norm === 'the' && TURNING_NOUNS.has(noun) && next.tokens[at + 2]?.norm === 'is'
    ? head(scene)
    : null;
}

const STARTS = wordSet(
  'i we you he she it they this that these those there the a an my our your his her its their',
);

/** ", but it is": a clause of its own after the "but". */
function butClause({ outline, tokens, sentence }: Scene): Finding {
  if (outline.but <= 0 || sentence.question) return null;
  const next = tokens[outline.but + 1];
  return next !== undefined && (STARTS.has(next.norm) || next.pos === 'NOUN' || next.pos === 'PROPN')
    ? word(outline.but, 'contrast')
    : null;
}

function butPhrase({ outline, tokens, sentence }: Scene): Finding {
  if (outline.but <= 0 || sentence.question) return null;
  const next = tokens[outline.but + 1];
  return next !== undefined && !STARTS.has(next.norm) && next.pos !== 'NOUN' && next.pos !== 'PROPN'
    ? word(outline.but, 'contrast')
    : null;
}

/** Told in the past: a story's "but" grants nothing. */
const tellsPast = ({ outline, sentence }: Scene): Finding =>
  outline.past && !sentence.question ? 'against' : null;

/** "While he slept, the city burned": two things at a time. */
const whileTemporal = (scene: Scene): Finding =>
  scene.tokens[scene.outline.first]!.norm === 'while' ? tellsPast(scene) : null;

export const CONTEXT: readonly Rule[] = [
  {
    name: 'before-turn',
    weight: 0.9,
    find: (scene) => (turnsNext(scene) && sameParagraph(scene) ? head(scene) : null),
  },
  {
    name: 'before-turn-of-paragraph',
    weight: 0.5,
    find: (scene) => (turnsNext(scene) && !sameParagraph(scene) ? head(scene) : null),
  },
  { name: 'before-problem', weight: 0.9, find: beforeProblem },
  { name: 'second-before-turn', weight: 0.4, find: secondNextTurns },
  { name: 'answers-yes', weight: 1.6, find: answersYes },
  { name: 'runs-on', weight: 0.7, find: runsOn },
  { name: 'runs-on-to-turn', weight: 0.8, find: (scene) => (turnsNext(scene) ? runsOn(scene) : null) },
  { name: 'runs-on-alike', weight: 0.8, find: runsOnAlike },
  { name: 'agrees-after-view', weight: 0.4, find: agreesAfterView },
  { name: 'but-clause', weight: 1.1, find: butClause },
  { name: 'but-phrase', weight: 0.5, find: butPhrase },
  { name: 'while-temporal', weight: -1, find: whileTemporal },
  { name: 'tells-past', weight: -0.5, find: tellsPast },
  { name: 'figures', weight: -0.3, find: ({ outline }) => (outline.figure < 0 ? null : 'against') },
  {
    name: 'not-own-view',
    weight: -3,
    find: ({ sentence }) => (sentence.whose === 'attributed' ? 'against' : null),
  },
  {
    name: 'question',
    weight: -1,
    find: ({ sentence, outline }) => (sentence.question && outline.but < 0 ? 'against' : null),
  },
  { name: 'contrast-itself', weight: -0.8, find: (scene) => (contrasts(scene) ? 'against' : null) },
];
