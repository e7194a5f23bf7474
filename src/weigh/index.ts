/** weigh: how strongly each claim is hedged or asserted. */
import { bandOf, type Contribution, type Strength, type TaggedEssay, type TaggedSentence, type WeighedEssay } from '../model/index.js';
import { BASE, type Part } from './compose.js';
import { composedOf } from './strength.js';

export function weigh(essay: TaggedEssay): WeighedEssay {
  return {
    ...essay,
    sentences: essay.sentences.map((sentence) => ({ ...sentence, strength: strengthOf(sentence), marks: [] })),
  };
}

function strengthOf(sentence: TaggedSentence): Strength | null {
  if (sentence.role === 'byline' || sentence.role === 'boilerplate') return null;
  if (sentence.question) return written(sentence, 1, []);
  const { value, parts } = composedOf(sentence);
  return written(sentence, value, parts);
}

function written(sentence: TaggedSentence, value: number, parts: readonly Part[]): Strength {
  return { value, band: bandOf(value), base: BASE, contributions: parts.map((part) => contribution(sentence, part)) };
}

function contribution({ tokens }: TaggedSentence, { from, to, type, effect }: Part): Contribution {
  if (from === -1) return { cue: type, type, effect };
  let cue = '';
  for (let i = from; i < to; i++) cue += i > from && tokens[i]!.spaced ? ` ${tokens[i]!.norm}` : tokens[i]!.norm;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, cue, type, effect };
}
