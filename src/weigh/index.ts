/** weigh: how strongly each claim is hedged or asserted, and what a fact-checker would tick off. */
import {
  bandOf,
  type Contribution,
  type Cue,
  essayWith,
  HOUSE,
  isJoint,
  isNamingHeading,
  KeptContribution,
  KeptStrength,
  type Mark,
  type Strength,
  type TaggedEssay,
  type TaggedSentence,
  type WeighedEssay,
  type WeighedSentence,
  weighedSentence,
} from '../model/index.js';
import { BASE, type Composed, type Part } from './compose.js';
import { type Host, inherited, opensList } from './fragments.js';
import { marksOf } from './marks.js';
import { questionStrength } from './questions.js';
import { reframed } from './reframings.js';
import { composedOf } from './strength.js';

const NO_MARKS: readonly Mark[] = [];

const isProse = ({ role }: TaggedSentence): boolean => role !== 'byline' && role !== 'boilerplate';

/** Weighs every sentence; bylines and boilerplate get neither strength nor marks. */
export function weigh(essay: TaggedEssay): WeighedEssay {
  let host: Host | null = null;
  const sentences: WeighedSentence[] = essay.sentences.map((sentence, i) => {
    const composed = compositionOf(sentence, essay.sentences[i - 1], essay.sentences[i + 1], host);
    if (composed !== null && sentence.role === 'body' && !(composed.parts[0]?.type === 'bias'))
      host = { sentence, composed, opensList: opensList(sentence) };
    const marks = isProse(sentence) ? marksOf(sentence) : NO_MARKS;
    return weighedSentence(sentence, composed && written(sentence, composed), marks);
  });
  return essayWith(essay, { sentences });
}

/** The strength of a sentence in its parts; null where nothing is claimed. */
function compositionOf(
  sentence: TaggedSentence,
  before: TaggedSentence | undefined,
  next: TaggedSentence | undefined,
  host: Host | null,
): Composed | null {
  if (!isProse(sentence)) return null;
  if (sentence.question) return questionStrength(sentence, next?.role === 'body' ? next : undefined);
  if (isJoint(sentence.tokens)) return null;
  // A heading without a verb claims nothing (docs/strength.md, "Questions, fragments, headings, quotations").
  if (isNamingHeading(sentence)) return null;
  const composed = composedOf(sentence, reframed(sentence, before));
  if (sentence.role !== 'body') return composed;
  return composed.parts.length === 0 ? (inherited(sentence, host) ?? composed) : composed;
}

function written(sentence: TaggedSentence, { value, parts }: Composed): Strength {
  const contributions = parts.map((part) => contribution(sentence, part, isHouses(sentence, part)));
  return new KeptStrength(value, bandOf(value), BASE, contributions);
}

/** Whether the words of a part, or their weight, are the house's own. */
function isHouses({ house }: TaggedSentence, { from, to }: Part): boolean {
  if (house === null) return false;
  const isIt = (cue: Cue) => cue.from === from && cue.to === to && cue.entry.source === HOUSE;
  return house.added.some(isIt) || house.weighing.some(isIt);
}

function contribution(
  { tokens }: TaggedSentence,
  { from, to, type, effect }: Part,
  houses: boolean,
): Contribution {
  if (from === -1) return { cue: type, type, effect };
  let cue = '';
  for (let i = from; i < to; i++)
    cue += i > from && tokens[i]!.spaced ? ` ${tokens[i]!.norm}` : tokens[i]!.norm;
  const plain = new KeptContribution(tokens[from]!.start, tokens[to - 1]!.end, cue, type, effect);
  return houses ? { ...plain, source: HOUSE } : plain;
}
