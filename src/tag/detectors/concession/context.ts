/** Rules of concession that read a sentence by its place: before a contrast, after a question or a view, in a run of concessions. */
import { type Finding, type Rule, type Scene, span, word } from '../../rules.js';
import { outlineOf } from '../../outline.js';

const AGREEING = new Set(['yes', 'sure', 'of', 'maybe', 'perhaps', 'certainly', 'absolutely', 'probably', 'true', 'you', 'no', 'undoubtedly', 'naturally', 'i', 'possibly', 'okay', 'fine']);
const SECOND_WORDS = new Set(['course', 'bet', 'doubt', 'agree', 'do', 'am', 'have', 'question', 'did', 'know']);

/** The first words of a sentence, as what a vote about its place can show. */
const head = ({ outline, tokens }: Scene) => span(outline.start, Math.min(outline.start + 3, tokens.length), 'concessive');

const contrasts = (scene: Scene) => scene.outline.opening === 'contrast' || scene.outline.aside >= 0;

/** The next sentence opens with one of these words. */
const nextOpens =
  (...norms: string[]) =>
  (scene: Scene): Finding => {
    const { nextOutline, next } = scene;
    if (nextOutline === null || nextOutline.opening !== 'contrast' || contrasts(scene)) return null;
    return norms.includes(next!.tokens[nextOutline.connective.from]!.norm) ? head(scene) : null;
  };

function secondNextOpens(scene: Scene): Finding {
  const after = scene.site.after(2);
  if (after === null || after.block !== scene.sentence.block || contrasts(scene) || scene.nextOutline?.opening === 'contrast') return null;
  return outlineOf(after).opening === 'contrast' ? head(scene) : null;
}

function answersYes({ previous, outline, tokens }: Scene): Finding {
  if (!previous?.sentence.question) return null;
  const first = tokens[outline.first]!.norm;
  if (!AGREEING.has(first)) return null;
  const second = tokens[outline.first + 1];
  if ((first === 'of' || first === 'you' || first === 'no' || first === 'i') && !SECOND_WORDS.has(second?.norm ?? '')) return null;
  return span(outline.first, outline.first + (second?.word ? 2 : 1), 'concessive');
}

/** After a sentence that grants, one that does not turn against it: the concession goes on. */
function runsOn(scene: Scene): Finding {
  const { previous, previousOutline, sameBlock } = scene;
  if (previous === null || !sameBlock || !previous.signalled('concession') || contrasts(scene)) return null;
  return previousOutline!.but > 0 || previousOutline!.opening === 'contrast' ? null : head(scene);
}

function runsOnAlike(scene: Scene): Finding {
  const { previous, previousOutline, tokens, outline } = scene;
  if (previous === null || !previous.signalled('concession')) return null;
  const mine = tokens[outline.start]!.norm;
  const theirs = previous.sentence.tokens[previousOutline!.start]!.norm;
  return mine === theirs && mine !== 'the' ? word(outline.start, 'concessive') : null;
}

function agreesAfterView(scene: Scene): Finding {
  const { previous, outline, sentence } = scene;
  if (previous === null || sentence.whose === 'attributed' || outline.opening === 'contrast') return null;
  return previous.signalled('opposing_view') && outline.negation < 0 ? head(scene) : null;
}

const ANSWER_NOUNS = new Set(['problem', 'trouble', 'reality', 'truth', 'fact', 'question', 'point', 'issue', 'rub', 'catch', 'challenge']);

function beforeTurn(scene: Scene): Finding {
  const { next, nextOutline } = scene;
  if (next === null || nextOutline === null || contrasts(scene)) return null;
  const at = nextOutline.start;
  return next.tokens[at]!.norm === 'the' && ANSWER_NOUNS.has(next.tokens[at + 1]?.norm ?? '') && next.tokens[at + 2]?.norm === 'is' ? head(scene) : null;
}

const short = (scene: Scene) => scene.outline.words <= 9;

export const CONTEXT: readonly Rule[] = [
  { name: 'before-but', weight: 0.8, find: nextOpens('but') },
  { name: 'before-yet', weight: 0.6, find: nextOpens('yet', 'and', 'still', 'nevertheless', 'nonetheless', 'even', 'that', 'all') },
  { name: 'before-however', weight: 0.6, find: nextOpens('however') },
  { name: 'before-aside', weight: 0.6, find: (scene) => (scene.nextOutline !== null && scene.nextOutline.aside >= 0 && !contrasts(scene) ? head(scene) : null) },
  { name: 'short-before-contrast', weight: 0.5, find: (scene) => (scene.nextOutline?.opening === 'contrast' && short(scene) && !contrasts(scene) ? head(scene) : null) },
  { name: 'before-turn', weight: 0.7, find: beforeTurn },
  { name: 'second-before-contrast', weight: 0.3, find: secondNextOpens },
  { name: 'answers-yes', weight: 2, find: answersYes },
  { name: 'runs-on', weight: 0.6, find: runsOn },
  { name: 'runs-on-to-contrast', weight: 1, find: (scene) => (scene.nextOutline?.opening === 'contrast' ? runsOn(scene) : null) },
  { name: 'runs-on-alike', weight: 0.8, find: runsOnAlike },
  { name: 'agrees-after-view', weight: 0.4, find: agreesAfterView },
  { name: 'but-inside', weight: 0.5, find: ({ outline, sentence }) => (outline.but > 0 && !sentence.question ? word(outline.but, 'contrast') : null) },
  { name: 'not-own-view', weight: -1, find: ({ sentence }) => (sentence.frame === 'opponent' || sentence.frame === 'quotation' || sentence.frame === 'carried' ? 'against' : null) },
  { name: 'question', weight: -0.7, find: ({ sentence, outline }) => (sentence.question && outline.but < 0 ? 'against' : null) },
  { name: 'contrast-itself', weight: -0.5, find: (scene) => (contrasts(scene) ? 'against' : null) },
];
