/**
 * Speech that runs on unmarked up to a verdict on it: "Tariffs, they say, are a tool. Raise them, and the other side gives in. It is a
 * clever argument." And what goes on in the mood of a claim: "It would rot, they claim. It would feed the soil."
 */
import { type AnnotatedSentence, type Token, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import type { Subject } from './subjects.js';

/** Sentences between a frame and its verdict. */
const LONGEST_RUN = 3;
const SPEAKERS = wordSet('he she they');
const IT = wordSet('it that this');
const BE = wordSet("is was 's are were 're");
const HAVING = wordSet("has have 've had");
const RIGHT = wordSet('right correct');
const ARGUMENTS = wordSet('argument point case objection theory complaint worry position');
const ARTICLES = wordSet('a an the');
const OWN = wordSet('i we our my us me');
const TURNING = wordSet(
  'but yet however still except alas nonsense wrong no none not actually instead nevertheless in of fact today last this that these those such',
);
const DENYING = wordSet("not n't no never nobody nothing");

/** The sentences that are somebody's speech up to a verdict, each with who speaks. */
export function speechUpToVerdicts(
  sentences: readonly AnnotatedSentence[],
  frames: readonly (Frame | null)[],
): ReadonlyMap<number, { readonly sentence: number; readonly subject: Subject | null }> {
  const found = new Map<number, { sentence: number; subject: Subject | null }>();
  sentences.forEach((sentence, i) => {
    const frame = frames[i] ?? null;
    if (frame === null || !speaks(sentence, frame)) return;
    for (let k = i + 1; k <= i + LONGEST_RUN + 1 && sentences[k]?.role === 'body'; k++) {
      const goesOn = sentences[k]!.block === sentence.block;
      if (k > i + 1 && grantsSpeech(sentences[k]!.tokens, goesOn)) {
        for (let at = i + 1; at < k; at++) found.set(at, { sentence: i, subject: frame.subject });
        return;
      }
      if (!goesOn || frames[k] !== null || !canBeSpeech(sentences[k]!)) return;
    }
  });
  return found;
}

/** "they say", "critics claim", "he says": not a source that is relied on, and not in quotation marks. */
function speaks({ role, quotations, question }: AnnotatedSentence, { kind, subject }: Frame): boolean {
  if (role !== 'body' || quotations.length > 0 || question) return false;
  return kind === 'opponent' || (kind === 'neutral' && subject?.speaker === 'pronoun');
}

/** Nothing in it turns, denies, is the author's own, or tells of dates and numbers. */
function canBeSpeech({ tokens, question, quotations }: AnnotatedSentence): boolean {
  if (question || quotations.length > 0 || TURNING.has(tokens[0]!.norm)) return false;
  return tokens.every(({ norm, pos }) => !OWN.has(norm) && (pos !== 'NUM' || norm === 'one'));
}

/** "It's a clever argument", "He is right", "They have a point": grants that the speech was one. */
function grantsSpeech(tokens: readonly Token[], sameBlock: boolean): boolean {
  const first = tokens[0]!.norm;
  const verb = tokens[1]?.norm ?? '';
  if (SPEAKERS.has(first)) {
    if (BE.has(verb)) return RIGHT.has(tokens[tokens[2]?.pos === 'ADV' ? 3 : 2]?.norm ?? '');
    return HAVING.has(verb) && tokens[2]?.norm === 'a' && ARGUMENTS.has(tokens[3]?.norm ?? '');
  }
  if (!sameBlock || !IT.has(first) || !BE.has(verb) || !ARTICLES.has(tokens[2]?.norm ?? '')) return false;
  return tokens.slice(3, 6).some(({ norm }) => ARGUMENTS.has(norm));
}

/** Words of a claim that goes on in the mood of the last. */
const LONGEST_ECHO = 9;
const ADDING = wordSet('also actually really simply only merely even surely probably better cost');

/** "It would rot, they claim. |It would feed the soil.": short, and in the same mood, with nothing that adds or denies. */
export function echoes({ tokens, question }: AnnotatedSentence, before: AnnotatedSentence): boolean {
  // "So it would.": grants it.
  if (tokens[0]!.norm === 'so') return false;
  if (question || tokens.length > LONGEST_ECHO + 1 || TURNING.has(tokens[0]!.norm)) return false;
  if (!before.tokens.some(({ norm }) => norm === 'would' || norm === "'d")) return false;
  const would = tokens.findIndex(({ norm }) => norm === 'would');
  if (would < 1 || would > 3) return false;
  return tokens.every(({ norm }) => !OWN.has(norm) && !DENYING.has(norm) && !ADDING.has(norm));
}

const VIEWS = wordSet(
  'objection objections argument arguments complaint complaints excuse excuses fear fears worries reasons case',
);

/** "And the objections? |That parking would be hard.": what is asked for follows in clauses. */
export function listsViews({ tokens }: AnnotatedSentence, before: AnnotatedSentence): boolean {
  const at = tokens[0]!.norm === 'and' || tokens[0]!.norm === 'or' ? 1 : 0;
  if (tokens[at]?.norm !== 'that' || !before.question || before.tokens.length > 9) return false;
  if (!before.tokens.some(({ norm }) => VIEWS.has(norm))) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.norm.endsWith('s') ||
      next.norm.endsWith('ing') ||
      PLURALS.has(next.norm))
  );
}
const PLURALS = wordSet('children people men women police');

/** The next clause of such a list. */
export const listsOn = ({ tokens }: AnnotatedSentence): boolean =>
  tokens[tokens[0]!.norm === 'and' || tokens[0]!.norm === 'or' ? 1 : 0]?.norm === 'that';
