/** Points of other people, listed after they are announced: "Supporters give three reasons. First, … Second, …", "The arguments against it are familiar. …" */
import { type AnnotatedSentence, type Token, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { type Speaker, type Subject, subjectOf } from './subjects.js';
import { isVerb } from './verbs.js';

/** What a sentence announces. */
interface Announced {
  /** Who makes the points; null where they are nobody's in particular. */
  readonly subject: Subject | null;
  /** Each point is numbered, and no other sentence is one; else all sentences up to the author's turn are. */
  readonly numbered: boolean;
}

const GIVING = wordSet(
  'make makes made offer offers offered give gives gave cite cites cited raise raises raised have advance',
);
const COUNTED = wordSet('two three four five several many some various');
const POINTS = wordSet(
  'points reasons arguments objections claims complaints criticisms concerns worries answers excuses',
);
const THEIRS: ReadonlySet<Speaker> = new Set<Speaker>(['opponent', 'generic']);

const VIEWS = wordSet('arguments objections complaints criticisms worries fears excuses talking');
const TOWARD = wordSet('against to about for of');
const WORN = wordSet('familiar well-known well-worn predictable tired old worn stale known');
const BE = wordSet('are were');

/** The sentences that are points of others, each with who is said to make them. */
export function pointsOf(
  sentences: readonly AnnotatedSentence[],
  frames: readonly (Frame | null)[],
): ReadonlyMap<number, { readonly sentence: number; readonly subject: Subject | null }> {
  const found = new Map<number, { sentence: number; subject: Subject | null }>();
  sentences.forEach((sentence, i) => {
    // What ends its paragraph announces nothing.
    if (sentence.role !== 'body' || sentences[i + 1]?.block !== sentence.block || found.has(i)) return;
    const announced = announces(sentence.tokens, frames[i]!);
    if (announced === null) return;
    const points: number[] = [];
    let numbered = false;
    for (let k = i + 1; sentences[k]?.block === sentence.block && k <= i + LONGEST_RUN; k++) {
      const { tokens } = sentences[k]!;
      if (isTurn(tokens)) break;
      if (ORDINALS.has(tokens[0]!.norm) || ORDINALS.has(tokens[1]?.norm ?? '')) numbered = true;
      else if (announced.numbered) break;
      points.push(k);
    }
    if (announced.numbered && !numbered) return;
    for (const k of points) found.set(k, { sentence: i, subject: announced.subject });
  });
  return found;
}
/** Sentences of a paragraph that can be points of one announcement. */
const LONGEST_RUN = 6;

const ORDINALS = wordSet(
  'first firstly second secondly third thirdly fourth fourthly finally last lastly one another',
);

const TURNING = wordSet(
  'but yet however still except alas nonsense wrong no none not all these this those that actually',
);
const OWN = wordSet('i we our my us me');

/** Where the author takes the floor again. */
const isTurn = (tokens: readonly Token[]): boolean =>
  TURNING.has(tokens[0]!.norm) ||
  // "It is a poor argument."
  (tokens[0]!.norm === 'it' && tokens.some(({ classes }) => classes.includes('view-noun'))) ||
  tokens.some(({ norm, quotation }) => quotation === -1 && OWN.has(norm));

const TOLD_AT_LENGTH = wordSet('like as');

function announces(tokens: readonly Token[], frame: Frame | null): Announced | null {
  // "The thinking goes like this:" and "The argument goes like this." are told at length.
  if (
    frame?.kind === 'opponent' &&
    frame.subject === null &&
    TOLD_AT_LENGTH.has(tokens[frame.to]?.norm ?? '')
  )
    return { subject: null, numbered: false };
  return givenPoints(tokens) ?? wornViews(tokens);
}

/** "Supporters of the bridge make three points." */
function givenPoints(tokens: readonly Token[]): Announced | null {
  for (let i = 1; i < tokens.length - 2; i++) {
    if (!GIVING.has(tokens[i]!.norm) || !isVerb(tokens[i]) || tokens[i]!.quotation !== -1) continue;
    if (!COUNTED.has(tokens[i + 1]!.norm)) continue;
    if (!tokens.slice(i + 2, i + 5).some(({ norm }) => POINTS.has(norm))) continue;
    const subject = subjectOf(tokens, i);
    return subject !== null && subject.from <= 1 && THEIRS.has(subject.speaker)
      ? { subject, numbered: true }
      : null;
  }
  return null;
}

/** "The arguments against the bridge are familiar." */
function wornViews(tokens: readonly Token[]): Announced | null {
  if (tokens[0]?.norm !== 'the' || tokens.length > 16) return null;
  const at = tokens.findIndex(({ norm }, i) => VIEWS.has(norm) && TOWARD.has(tokens[i + 1]?.norm ?? ''));
  if (at < 1 || at > 2) return null;
  const be = tokens.findIndex(({ norm }, i) => i > at && BE.has(norm));
  return be > 0 && tokens.slice(be + 1).some(({ norm }) => WORN.has(norm)) && tokens.at(-1)!.text === '.'
    ? { subject: null, numbered: false }
    : null;
}
