/** Words that an essay sets apart as someone else's: verse, and a paragraph with its speaker's name beneath. */
import type { AnnotatedEssay, AnnotatedSentence, Holder } from '../model/index.js';

/** Verse: this many lines in a row, each a block of its own. */
const LEAST_LINES = 4;
/** Words of a line of verse. */
const LONGEST_LINE = 11;
const STOP = /[.?!:]["”’)]*$/;
/** Marks at the end of a line. */
const END = /[.?!:,;—–…-]["”’]*$/;
const SMALL = /^\p{Ll}/u;

/** Blocks of someone else's words, each with who is named for them. */
export function setApart(essay: AnnotatedEssay): ReadonlyMap<number, Holder | null> {
  const found = new Map<number, Holder | null>();
  const { sentences } = essay;
  let run: AnnotatedSentence[] = [];
  const close = () => {
    if (isVerse(run)) for (const { block } of run) found.set(block, null);
    run = [];
  };
  sentences.forEach((sentence, i) => {
    if (!isLine(sentences, i)) close();
    else run.push(sentence);
    const before = sentences[i - 1];
    const signed = sentences[i + 1]?.block === sentence.block ? null : signature(sentence);
    if (signed !== null) found.set(sentence.block, signed);
    if (isName(sentence) && before?.role === 'body' && sentences[i + 1]?.role === 'body')
      found.set(before.block, holderIn(sentence));
  });
  close();
  for (const [block, writer] of lettersIn(sentences)) found.set(block, writer);
  return found;
}

const CLOSINGS = /^(?:sincerely|yours|regards|love|respectfully|cheers|best|warmly|faithfully|gratefully)$/;
/** Sentences of a letter that an essay shows. */
const LONGEST_LETTER = 60;

/** "Dear Editor," to "Sincerely,": a letter inside the essay. One that begins or ends the essay is the essay. */
function lettersIn(sentences: readonly AnnotatedSentence[]): Map<number, Holder | null> {
  const found = new Map<number, Holder | null>();
  const first = sentences.findIndex(({ role }) => role === 'body');
  const last = sentences.findLastIndex(({ role, tokens }) => role === 'body' && tokens.length > 4);
  sentences.forEach((_, i) => {
    if (i === first || !isSalutation(sentences, i)) return;
    for (let k = i + 1; k < Math.min(sentences.length, i + LONGEST_LETTER); k++) {
      if (!isClosing(sentences, k)) continue;
      if (last <= k) return;
      // The name below the closing is a line of its own.
      const under = sentences[k + 1]!;
      const writer = under.role === 'heading' || under.role === 'byline' ? holderIn(under) : null;
      for (let n = i; n <= k; n++) found.set(sentences[n]!.block, writer);
      return;
    }
  });
  return found;
}

/** "Dear Ann," opens its block. */
const isSalutation = (sentences: readonly AnnotatedSentence[], i: number): boolean => {
  const { tokens, block } = sentences[i]!;
  if (tokens[0]!.norm !== 'dear' || sentences[i - 1]?.block === block) return false;
  return tokens.slice(2, 7).some(({ text }) => text === ',' || text === ':');
};

/** "Yours truly," by itself. */
const isClosing = (sentences: readonly AnnotatedSentence[], k: number): boolean => {
  const { tokens, block } = sentences[k]!;
  if (sentences[k - 1]!.block === block || tokens.length > 8) return false;
  return CLOSINGS.test(tokens[0]!.norm) && tokens.slice(1, 4).some(({ text }) => text === ',');
};

/** "… — Jane Doe (@jane) April 15, 2019": a post of someone's, shown with its signature; null where there is none. */
function signature({ role, tokens }: AnnotatedSentence): Holder | null {
  if (role !== 'body') return null;
  for (let i = tokens.length - 3; i >= 0 && i >= tokens.length - LONGEST_SIGNATURE; i--) {
    if (!DASH.test(tokens[i]!.text) || !/^\p{Lu}/u.test(tokens[i + 1]!.text)) continue;
    let to = i + 2;
    while (tokens[to]?.word && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
    const handle = tokens.slice(to, to + 9).some(({ text }) => text.startsWith('@'));
    if (handle && tokens[to]?.text === '(')
      return { start: tokens[i + 1]!.start, end: tokens[to - 1]!.end, kind: 'named' };
  }
  return null;
}
const LONGEST_SIGNATURE = 22;

const DASH = /^[—–‒-]/;

/** A line that names someone: a byline where the essay has begun, or a heading behind a dash. */
const isName = ({ role, tokens }: AnnotatedSentence): boolean =>
  role === 'byline' || (role === 'heading' && DASH.test(tokens[0]?.text ?? ''));

/** Whether the sentence is a short paragraph by itself. */
function isLine(sentences: readonly AnnotatedSentence[], i: number): boolean {
  const { role, block, tokens } = sentences[i]!;
  if (role !== 'body' || sentences[i - 1]?.block === block || sentences[i + 1]?.block === block) return false;
  let words = 0;
  for (const { word } of tokens) if (word) words++;
  // A short sentence that is whole is no line.
  const whole = !SMALL.test(tokens[0]!.text) && STOP.test(tokens[tokens.length - 1]!.text);
  return words > 0 && words <= LONGEST_LINE && !whole;
}

/**
 * Lines that run on without full stops, some of them with a small letter and some with a mark at their end: the items of a list
 * each begin anew, and those of a slide end bare.
 */
function isVerse(lines: readonly AnnotatedSentence[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  let open = 0;
  let small = 0;
  let marked = 0;
  for (const { tokens } of lines) {
    if (END.test(tokens[tokens.length - 1]!.text)) marked++;
    if (!STOP.test(tokens[tokens.length - 1]!.text)) open++;
    if (SMALL.test(tokens[0]!.text)) small++;
  }
  return (
    open * 2 >= lines.length &&
    small * 4 >= lines.length &&
    small < lines.length &&
    marked * 4 >= lines.length
  );
}

/** The name under the words: what stands before the first comma. */
function holderIn({ tokens }: AnnotatedSentence): Holder | null {
  const first = tokens.findIndex(({ word }) => word);
  if (first === -1) return null;
  let last = first;
  while (tokens[last + 1]?.word) last++;
  return { start: tokens[first]!.start, end: tokens[last]!.end, kind: 'named' };
}
