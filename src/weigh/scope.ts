/** Which cues of a sentence bear on its main point, and on which of its main clauses (docs/strength.md, "Which cues count"). */
import {
  type AttributedSentence,
  type Cue,
  type CueEntry,
  type CueType,
  type Effect,
  WEIGHING_TYPES,
  WordSet,
} from '../model/index.js';
import { type Clause, type Clauses, isPoint } from './clauses.js';
import type { Weight } from './compose.js';
import { FORM_OF_BE, flagsOf } from './grammar.js';
import { BEFORE_COMMAND } from './loud.js';

/** A cue that counts, with the main clause it counts in. */
export interface Placed {
  readonly cue: Cue;
  readonly unit: number;
}

export interface Scope {
  /** Cues in the main point. */
  readonly counted: readonly Placed[];
  /** Cues elsewhere, which do not count and only shade. */
  readonly outside: Weight[];
}

const WEIGHING: ReadonlySet<CueType> = new Set<CueType>(WEIGHING_TYPES);

/** Types that speak for insistence whatever their words: an answer, a new description. They shade. */
const INSISTING: ReadonlySet<CueType> = new Set<CueType>(['rebuttal_frame', 'reframe']);

/** Whether a cue of an entry can count or shade, wherever it stands. */
export const canMove = ({ type, effect }: CueEntry): boolean =>
  INSISTING.has(type) || (effect !== 'none' && WEIGHING.has(type));

/** Subjects that stand for the author or for anyone: their frame is a hedge ("one could argue that"). */
const ANYONE = new WordSet(['i', 'we', 'you', 'one', 'it', 'there']);

/** Sorts a sentence's cues by where they stand. What is quoted, or frames another's words, does not count at all. */
export function placeCues(sentence: AttributedSentence, clauses: Clauses): Scope {
  const counted: Placed[] = [];
  const outside: Weight[] = [];
  const frame = frameOf(sentence);
  for (const cue of weighingCues(sentence)) {
    const { effect, tag } = cue.entry;
    if (effect === 'none') continue;
    if (frame !== null && cue.from >= frame.from && cue.to <= frame.to && !isSentenceAdverb(cue)) continue;
    const clause = hostOf(cue, clauses);
    if (clause.kind === 'quoted' || clause.kind === 'frame') continue;
    const main =
      (isPoint(clause) && !isDenied(sentence, clause)) || (tag === 'frame' && identifies(sentence, clause));
    const late = tag === 'subject' && cue.from > verbOf(sentence, clause);
    if (!main || late || effect.startsWith('shade')) outside.push(weightOf(cue, effect));
    else counted.push({ cue, unit: clause.unit });
  }
  for (const cue of sentence.cues)
    if (INSISTING.has(cue.entry.type) && isPoint(clauses.at[cue.from]!))
      outside.push(weightOf(cue, 'shade-up'));
  return { counted, outside };
}

/** A cue as a weight, with its own effect or a smaller one. */
export function weightOf({ entry, from, to }: Cue, effect: Effect): Weight {
  return { from, to, type: entry.type, effect };
}

/** The words that say whose the view is, where it is someone else's: "Critics |may say that ..." hedges nothing. */
function frameOf({ frameSpan, tokens, whose }: AttributedSentence): AttributedSentence['frameSpan'] {
  if (frameSpan === null) return null;
  const { norm } = tokens[frameSpan.from]!;
  // "You might say that" brings up what a reader may hold.
  if (norm === 'you' && whose === 'attributed') return frameSpan;
  return ANYONE.has(norm) ? null : frameSpan;
}

/** "Maybe critics say ...", "by all accounts": such words are the author's even inside a frame. */
const isSentenceAdverb = ({ entry }: Cue): boolean =>
  entry.type === 'evidential' || (entry.type === 'hedge_adverb' && entry.tag !== 'subject');

/**
 * The clause a cue speaks of: that of its first word, or what stands round it where the cue itself opens a clause
 * ("as far as I know"). A need is that of its own clause: "the tools |we need".
 */
function hostOf(cue: Cue, clauses: Clauses): Clause {
  const clause = clauses.at[cue.from]!;
  const opens = clause.from === cue.from && clause.parent !== null && clause.kind !== 'participial';
  return opens && cue.entry.type !== 'modal_deontic' ? clause.parent : clause;
}

/** The verb of a clause; where it has no finite one, that of a command: "|Count each boat". The end of the sentence where it has none. */
function verbOf({ tokens }: AttributedSentence, { from, verb }: Clause): number {
  if (verb !== -1) return verb;
  const { norm } = tokens[from]!;
  const first = BEFORE_COMMAND.has(norm) ? from + 1 : from;
  return tokens[first]?.pos === 'VERB' && !norm.endsWith('ing') ? first : tokens.length;
}

/** Whether a clause is what its host denies: "It does not mean |that every boat leaks". */
function isDenied({ tokens }: AttributedSentence, { kind, from, parent }: Clause): boolean {
  if (kind !== 'point' || parent === null || parent.verb === -1) return false;
  for (let i = parent.verb; i < from; i++)
    if (tokens[i]!.norm === 'not' || tokens[i]!.norm === "n't") return tokens[i + 1]?.norm !== 'only';
  return false;
}

/** Whether a clause says what its host clause identifies: "This is why |I think ...", "It is one |that I think ...". */
function identifies({ tokens }: AttributedSentence, { kind, parent }: Clause): boolean {
  if ((kind !== 'complement' && kind !== 'relative') || parent === null || !isPoint(parent)) return false;
  return parent.verb !== -1 && (flagsOf(tokens[parent.verb]!.norm) & FORM_OF_BE) !== 0;
}

/** The cues that move strength: the program's, and beside them those of the house. */
function weighingCues({ cues, house }: AttributedSentence): readonly Cue[] {
  if (house === null) return uncovered(cues);
  return [...uncovered(house.weighing), ...house.added].sort((a, b) => a.from - b.from);
}

/** The cues that have their words to themselves. Where two overlap the longer one has them: "no doubt" is no doubt. */
function uncovered(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  let last: Cue | null = null;
  for (const cue of cues) {
    if (!WEIGHING.has(cue.entry.type)) continue;
    // Cues come in order of their first word; one that touches the last kept takes its place where it is longer.
    if (last === null || cue.from >= last.to) kept.push(cue);
    else if (cue.to - cue.from > last.to - last.from) kept[kept.length - 1] = cue;
    else continue;
    last = cue;
  }
  return kept;
}
