/** What a house's words do to some sentences, as data: which entries are found, at which words, and what strength is without them. */

import { type Changed, changedCues, type Occurrence, trialOf } from '../annotate/house/trial.js';
import { annotate, compileLexicon } from '../annotate/index.js';
import {
  type AnalysisDocument,
  type AnnotatedSentence,
  type Contribution,
  DEFAULT_SETTINGS,
  HOUSE_EFFECTS,
  type HouseEntry,
  isVotingType,
  type Move,
  NO_HOUSE_LEXICON,
  type Sentence,
  type Settings,
  type Source,
  type Strength,
  VOTING_TYPES,
} from '../model/index.js';
import { parse } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { plainWords } from '../report/quotation.js';

export interface TriedSentence {
  readonly text: string;
  /** With the house's words, and with the program's alone; null where nothing is claimed. */
  readonly strength: Strength | null;
  readonly without: Strength | null;
  readonly entries: readonly TriedEntry[];
  readonly changes: readonly TriedChange[];
}

export interface TriedEntry {
  readonly entry: HouseEntry;
  /** Empty where its words are not in the sentence. */
  readonly at: readonly TriedOccurrence[];
}

export interface TriedOccurrence {
  readonly words: string;
  /** `counts`; `outside` the main point, or quoted; `under-hedge`; `nothing-claimed`; `context` and `longer` keep it from being found. */
  readonly outcome:
    | 'counts'
    | 'shades'
    | 'outside'
    | 'under-hedge'
    | 'nothing-claimed'
    | 'context'
    | 'longer';
  /** What it adds to the strength; 0 where nothing. */
  readonly effect: number;
  readonly missing: readonly string[];
  readonly barring: readonly string[];
  readonly longer: string | null;
  /** The move that it speaks for, with the confidence with it and without; null for cues of strength. */
  readonly move: {
    readonly kind: Move['kind'];
    readonly with: number | null;
    readonly without: number | null;
  } | null;
}

/** A cue of the program that the house takes out, covers or weighs otherwise. */
export interface TriedChange {
  readonly words: string;
  readonly type: string;
  readonly change: Changed['change'];
  /** What it adds alone, before and now; 0 if it no longer adds anything, null for a shade. */
  readonly now: number | null;
}

/** @throws ProblemError where there is no prose, or the lexicon cannot be meant. */
export function tryLexicon(source: Source, { lexicon }: Pick<Settings, 'lexicon'>): readonly TriedSentence[] {
  const settings = { ...DEFAULT_SETTINGS, lexicon };
  const essay = annotate(parse(source), compileLexicon(lexicon));
  const document = analyzeSource(source, { settings });
  const plain = analyzeSource(source, { settings: { ...settings, lexicon: NO_HOUSE_LEXICON } });
  const trial = trialOf(lexicon);
  return essay.sentences.flatMap((sentence, i): TriedSentence[] => {
    if (sentence.role === 'byline' || sentence.role === 'boilerplate') return [];
    const following = essay.sentences.slice(i + 1, i + 3).map(({ tokens }) => tokens);
    const pair = { now: document.sentences[i]!, before: plain.sentences[i]! };
    const entries = trial({ tokens: sentence.tokens, following }).map(
      ({ entry, occurrences }): TriedEntry => ({
        entry,
        at: occurrences.map((one) => occurrenceOf(entry, one, sentence, document, pair)),
      }),
    );
    const changes = changedCues(sentence).map((changed): TriedChange => {
      const { words } = spanOf(sentence, changed, document);
      const { type, effect } = changed.entry;
      return {
        words,
        type,
        change: changed.change,
        now: changed.change === 'reweighted' ? stepsOf(effect) : 0,
      };
    });
    const text = plainWords(document, sentence);
    return [{ text, strength: pair.now.strength, without: pair.before.strength, entries, changes }];
  });
}

interface Pair {
  readonly now: Sentence;
  readonly before: Sentence;
}

function occurrenceOf(
  entry: HouseEntry,
  { missing, barring, longer, from, to }: Occurrence,
  sentence: AnnotatedSentence,
  document: AnalysisDocument,
  { now, before }: Pair,
): TriedOccurrence {
  const { words, start, end } = spanOf(sentence, { from, to }, document);
  const rest = { words, missing, barring, longer };
  const silent = missing.length + barring.length > 0 ? 'context' : longer !== null ? 'longer' : null;
  if (isVotingType(entry.type)) {
    const kind = VOTING_TYPES[entry.type];
    const move = { kind, with: confidenceIn(now, kind), without: confidenceIn(before, kind) };
    const quoted = sentence.tokens[from]!.quotation !== -1;
    return { ...rest, outcome: silent ?? (quoted ? 'outside' : 'counts'), effect: 0, move };
  }
  if (silent !== null) return { ...rest, outcome: silent, effect: 0, move: null };
  const part = now.strength?.contributions.find(
    (one) => one.source === 'house' && one.start === start && one.end === end,
  );
  return { ...rest, outcome: outcomeOf(entry, now.strength, part), effect: part?.effect ?? 0, move: null };
}

function outcomeOf(
  { effect = 0 }: HouseEntry,
  strength: Strength | null,
  part: Contribution | undefined,
): TriedOccurrence['outcome'] {
  if (strength === null) return 'nothing-claimed';
  if (part !== undefined && Math.abs(part.effect) >= LEAST) return 'counts';
  const hedged = strength.contributions.some((one) => one.start !== undefined && one.effect <= -1);
  if (effect > 0 && hedged) return 'under-hedge';
  return part === undefined ? 'outside' : 'shades';
}

/** Smaller effects only order claims that are otherwise alike. */
const LEAST = 1 / 16;

const confidenceIn = ({ moves, possible }: Sentence, kind: Move['kind']): number | null =>
  [...moves, ...possible].find((move) => move.kind === kind)?.confidence ?? null;

function stepsOf(effect: string): number | null {
  for (const [steps, name] of HOUSE_EFFECTS) if (name === effect) return steps;
  return null;
}

function spanOf(
  { tokens }: AnnotatedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  document: AnalysisDocument,
) {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { start, end, words: plainWords(document, { start, end }) };
}
