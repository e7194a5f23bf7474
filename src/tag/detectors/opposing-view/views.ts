/** Rules of opposing_view: whose view the sentence states, who speaks inside it, and whether it is answered. */
import { type AttributedSentence, wordSet } from '../../../model/index.js';
import { outlineOf } from '../../outline.js';
import { type Finding, once, type Rule, type Scene, span, word } from '../../rules.js';
import { type Speaking, speakingIn } from './speakers.js';

const frame = ({ sentence, outline, tokens }: Scene) =>
  sentence.frameSpan === null
    ? span(outline.start, Math.min(outline.start + 3, tokens.length), 'opponent_frame')
    : span(sentence.frameSpan.from, sentence.frameSpan.to, 'opponent_frame');

const framed =
  (kind: AttributedSentence['frame'], holder: 'named' | 'generic' | 'none' | 'any') =>
  (scene: Scene): Finding => {
    const { sentence } = scene;
    if (sentence.frame !== kind) return null;
    const is = sentence.holder?.kind ?? 'none';
    return holder === 'any' || holder === is ? frame(scene) : null;
  };

/** Who speaks in the sentence. */
const speakersOf = once(({ tokens }: Scene): readonly Speaking[] => speakingIn(tokens));

const speaks =
  (who: Speaking['who'], ...how: readonly Speaking['how'][]) =>
  (scene: Scene): Finding => {
    const found = speakersOf(scene).find((speaking) => speaking.who === who && how.includes(speaking.how));
    return found ? span(found.from, found.to, 'opponent_frame') : null;
  };

const MIGHT = wordSet('might may');
const OBJECTING = wordSet(
  'say think ask argue object wonder assume claim suggest counter protest complain imagine expect believe',
);

/** "You might ask", "some may argue". */
function mightSay(scene: Scene): Finding {
  const found = speakersOf(scene).find(
    ({ who, from, to }) =>
      (who === 'people' || who === 'reader') &&
      OBJECTING.has(scene.tokens[to - 1]!.norm) &&
      scene.tokens.slice(from + 1, to).some(({ norm }) => MIGHT.has(norm)),
  );
  return found ? span(found.from, found.to, 'opponent_frame') : null;
}

const opponentNoun = ({ outline }: Scene): Finding =>
  outline.opponent < 0 ? null : word(outline.opponent, 'opponent_frame');

const opponentFirst = ({ outline }: Scene): Finding =>
  outline.opponent >= 0 && outline.opponent < outline.start + 3
    ? word(outline.opponent, 'opponent_frame')
    : null;

const UNNAMED = wordSet('some others many most');
const CROWD = wordSet(
  'of in on people folks may might will would have even do say argue believe think claim see want feel',
);

/** "Some want", "Many in the majority", "Others will": people without a name begin the sentence. */
const unnamedFirst = ({ tokens, outline }: Scene): Finding => {
  const next = tokens[outline.start + 1];
  if (!UNNAMED.has(tokens[outline.start]!.norm) || next === undefined) return null;
  const crowd =
    CROWD.has(next.norm) || next.pos === 'VERB' || next.pos === 'AUX' || next.classes.includes('person');
  return crowd && !next.classes.includes('expert')
    ? span(outline.start, outline.start + 2, 'opponent_frame')
    : null;
};

/** "There is an idea that", "there are those who". */
const thereIsView = ({ tokens, outline }: Scene): Finding => {
  if (tokens[outline.start]!.norm !== 'there') return null;
  for (let i = outline.start + 2; i < Math.min(tokens.length, outline.start + 7); i++) {
    const { norm, classes } = tokens[i]!;
    const goesOn = tokens[i + 1]?.norm;
    if (classes.includes('view-noun') && (goesOn === 'that' || goesOn === 'about' || goesOn === 'among'))
      return span(outline.start, i + 1, 'opponent_frame');
    if (
      (norm === 'those' || norm === 'some' || norm === 'people') &&
      (goesOn === 'who' || goesOn === 'that' || goesOn === 'in')
    )
      return span(outline.start, i + 2, 'opponent_frame');
  }
  return null;
};

const DENYING_TAGS = new Set([
  'whole-no',
  'no-comma',
  'on-the-contrary',
  'not-true',
  'this-does-not-mean',
  'reality-is',
  'do-not-be-fooled',
]);
const WRONG = wordSet(
  'wrong false mistaken untrue incorrect misguided misleading nonsense absurd ridiculous flawed facile dishonest backward irrelevant simplistic superficial myth',
);
const REFUSE = wordSet('disagree reject dispute refuse');
const NOT_BELIEVE = wordSet('agree buy accept believe');
const POINTERS = wordSet('this that these those such it they');

/** Whether a sentence answers the one before it: "No.", "That is wrong.", "The truth is", "This argument ...". */
function answers(sentence: AttributedSentence): boolean {
  const outline = outlineOf(sentence);
  const { tokens } = sentence;
  for (const { entry, from } of sentence.cues) {
    if (entry.type === 'rebuttal_frame' && from <= outline.start + 2 && DENYING_TAGS.has(entry.tag ?? ''))
      return true;
  }
  if (outline.own.some(({ verb, negated }) => (negated ? NOT_BELIEVE : REFUSE).has(tokens[verb]!.norm)))
    return true;
  const first = tokens[outline.start]!.norm;
  if (!POINTERS.has(first)) return false;
  if (tokens[outline.start + 1]?.classes.includes('view-noun')) return true;
  return outline.predicates.some(
    ({ word: at, negated }) => WRONG.has(tokens[at]!.norm) || (negated && at < 6),
  );
}

const nextAnswers = once(({ next }: Scene): boolean => next !== null && answers(next));

function answeredNext(scene: Scene): Finding {
  const { outline, tokens, sentence } = scene;
  if (sentence.question || outline.opening === 'contrast' || !nextAnswers(scene)) return null;
  return span(outline.start, Math.min(outline.start + 3, tokens.length), 'opponent_frame');
}

const turnsAgainst = ({ nextOutline }: Scene) =>
  nextOutline !== null && (nextOutline.opening === 'contrast' || nextOutline.aside >= 0);

const reportedThenTurned = (scene: Scene): Finding => {
  const { sentence } = scene;
  if (sentence.whose !== 'attributed' || sentence.frame === 'opponent') return null;
  return turnsAgainst(scene) ? frame(scene) : null;
};

const reportedThenAnswered = (scene: Scene): Finding =>
  scene.sentence.whose === 'attributed' && nextAnswers(scene) ? frame(scene) : null;

function goesOn(scene: Scene): Finding {
  const { previous, outline, sentence, tokens, sameBlock } = scene;
  if (
    previous === null ||
    !sameBlock ||
    !previous.signalled('opposing_view') ||
    outline.opening === 'contrast'
  )
    return null;
  if (outline.aside >= 0 || outline.own.length > 0 || answers(sentence)) return null;
  return span(outline.start, Math.min(outline.start + 3, tokens.length), 'opponent_frame');
}

const inRun = (scene: Scene): Finding =>
  scene.sentence.whose === 'attributed' &&
  scene.previous !== null &&
  scene.previous.signalled('opposing_view')
    ? frame(scene)
    : null;

const claimNounSubject = ({ outline }: Scene): Finding =>
  outline.view >= 0 && outline.view < outline.start + 5 ? word(outline.view, 'opponent_frame') : null;

const quotedInside = ({ sentence, tokens }: Scene): Finding => {
  if (sentence.whose === 'attributed') return null;
  const at = tokens.findIndex(({ quotation }) => quotation !== -1);
  if (at < 0) return null;
  let to = at;
  while (to < tokens.length && tokens[to]!.quotation !== -1) to++;
  return span(at, to, 'opponent_frame');
};

export const VIEWS: readonly Rule[] = [
  { name: 'frame-generic', weight: 3, find: framed('opponent', 'generic') },
  { name: 'frame-named-loaded', weight: 2.2, find: framed('opponent', 'named') },
  { name: 'frame-unnamed', weight: 2.2, find: framed('opponent', 'none') },
  { name: 'frame-neutral', weight: 0.5, find: framed('neutral', 'any') },
  {
    name: 'frame-endorsed',
    weight: -0.7,
    find: (scene) => (scene.sentence.frame === 'endorsed' ? 'against' : null),
  },
  { name: 'quotation', weight: 0.8, find: framed('quotation', 'any') },
  { name: 'carried', weight: 2.5, find: framed('carried', 'any') },
  { name: 'opponent-says', weight: 2, find: speaks('opponent', 'neutral', 'distancing', 'stance') },
  { name: 'people-say', weight: 1.6, find: speaks('people', 'neutral') },
  { name: 'people-claim', weight: 2, find: speaks('people', 'distancing') },
  { name: 'people-think', weight: 0.9, find: speaks('people', 'stance') },
  { name: 'they-say', weight: 0.7, find: speaks('they', 'neutral') },
  { name: 'they-claim', weight: 1.6, find: speaks('they', 'distancing') },
  { name: 'they-think', weight: 0.5, find: speaks('they', 'stance') },
  { name: 'person-claims', weight: 1.1, find: speaks('person', 'distancing') },
  { name: 'might-say', weight: 1.8, find: mightSay },
  { name: 'opponent-noun', weight: 0.5, find: opponentNoun },
  { name: 'answered-next', weight: 1, find: answeredNext },
  { name: 'reported-then-turned', weight: 0.9, find: reportedThenTurned },
  { name: 'reported-then-answered', weight: 1.3, find: reportedThenAnswered },
  { name: 'goes-on', weight: 0.6, find: goesOn },
  { name: 'in-run', weight: 0.8, find: inRun },
  { name: 'claim-noun-subject', weight: 0.5, find: claimNounSubject },
  { name: 'quoted-inside', weight: 0.3, find: quotedInside },
  { name: 'opponent-first', weight: 0.8, find: opponentFirst },
  { name: 'unnamed-first', weight: 0.8, find: unnamedFirst },
  { name: 'there-is-view', weight: 1.2, find: thereIsView },
];
