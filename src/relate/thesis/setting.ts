/** The essay as a whole: what each of its sentences is held against. */
import type { Token, WeighedEssay } from '../../model/index.js';
import { denies } from '../denying.js';
import type { Discourse, Unit } from '../units.js';
import { OBLIGING } from './signs.js';

export interface Setting extends Discourse {
  /** Place of the last sentence of the introduction: of what stands before the first heading, else of the first paragraphs. */
  readonly introduction: number;
  /** Place of the first sentence of the conclusion: of the last paragraphs. */
  readonly conclusion: number;
  /** Stems of the conclusion, and of the introduction: each is held against the other. */
  readonly closing: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
  /** How telling a stem is in this essay, by its number: the rarer, the more; 0 where no sentence has it. */
  readonly telling: Float64Array;
  /** The stem that most sentences have, of equals the one met first; null where none has two. */
  readonly theme: number | null;
  /** How far what a sentence speaks of reaches through the essay, by its place: 0 to 1, in a short essay less. */
  readonly reach: Float64Array;
  /** How much of the title a sentence takes up, by its place: 0 to 1. */
  readonly titleShare: Float64Array;
  /** Whether the title denies something: "The cloud is not a virtue". */
  readonly titleDenies: boolean;
  /** Whether the title demands something: "Close Harbor Road". */
  readonly titleDemands: boolean;
  /** Places of sentences that stand in the essay twice, word for word: magazines set them large beside the text. */
  readonly repeated: ReadonlySet<number>;
}

export function settingOf(discourse: Discourse, essay: WeighedEssay): Setting {
  const { units } = discourse;
  const introduction = endOfIntroduction(units, essay);
  const conclusion = startOfConclusion(units);
  const telling = tellingOf(discourse);
  // Field by field: objects that are spread are kept in a slow form, and every part of every claim reads this one.
  return {
    units,
    topics: discourse.topics,
    frequency: discourse.frequency,
    headline: discourse.headline,
    headings: discourse.headings,
    introduction,
    conclusion,
    opening: stemsOf(units.slice(0, introduction + 1)),
    closing: stemsOf(units.slice(conclusion)),
    telling,
    theme: themeOf(discourse),
    reach: reachOf(units, telling),
    titleShare: titleShares(discourse, telling),
    titleDenies: denies(titleWords(essay)),
    titleDemands: titleDemands(essay),
    repeated: repeatedIn(units),
  };
}

/** Sentences before the first heading make an introduction if they are so many, and no more than half of the essay. */
const BEFORE_HEADING = { least: 2, most: 20 };
/** Without one, the first paragraphs do, until they have this share of the sentences, within these numbers. */
const FIRST_PARAGRAPHS = { share: 0.2, least: 3, most: 9 };

function endOfIntroduction(units: readonly Unit[], essay: WeighedEssay): number {
  const count = units.length;
  const { least, most } = BEFORE_HEADING;
  if (count > least) {
    const from = units[least - 1]!.sentence.index;
    const heading = essay.sentences.find(({ role, index }) => role === 'heading' && index > from);
    const before = heading ? units.filter(({ sentence }) => sentence.index < heading.index).length : 0;
    if (before >= least && before <= Math.min(most, count / 2)) return before - 1;
  }
  const enough = Math.min(
    FIRST_PARAGRAPHS.most,
    Math.max(FIRST_PARAGRAPHS.least, Math.round(count * FIRST_PARAGRAPHS.share)),
  );
  let end = Math.min(enough, count) - 1;
  while (
    end >= 0 &&
    end + 1 < Math.min(count, 2 * enough) &&
    units[end + 1]!.paragraph === units[end]!.paragraph
  )
    end++;
  return end;
}

/** A conclusion is made of whole paragraphs until it has so many sentences; at most twice as many, and half of the essay. */
const CONCLUSION = 4;

function startOfConclusion(units: readonly Unit[]): number {
  let start = units.length;
  while (start > 0 && units.length - start < CONCLUSION) {
    const { paragraph } = units[start - 1]!;
    while (start > 0 && units[start - 1]!.paragraph === paragraph) start--;
  }
  return Math.max(start, units.length - 2 * CONCLUSION, Math.ceil(units.length / 2));
}

function stemsOf(units: readonly Unit[]): Set<number> {
  const stems = new Set<number>();
  for (const { topic } of units) for (const stem of topic) stems.add(stem);
  return stems;
}

/** Kept from essay to essay, as `frequency` is: long as all stems, of which an essay has few. */
let telling = new Float64Array(0);
let shared = new Float64Array(0);

/** How telling each stem of the essay is: the fewer sentences have it, the more. Stems of its titles that no sentence has are not. */
function tellingOf({ units, frequency, headline, headings }: Discourse): Float64Array {
  if (telling.length < frequency.length) telling = new Float64Array(frequency.length);
  for (const title of [headline, headings]) for (const stem of title) telling[stem] = 0;
  for (const { topic } of units)
    for (const stem of topic) telling[stem] = Math.log(1 + units.length / frequency[stem]!);
  return telling;
}

function themeOf({ units, frequency }: Discourse): number | null {
  let theme: number | null = null;
  let most = 1;
  for (const { topic } of units)
    for (const stem of topic)
      if (frequency[stem]! > most) {
        most = frequency[stem]!;
        theme = stem;
      }
  return theme;
}

/** Sentences so near that they share words in any prose are not asked what they share. */
const NEAR = 3;
/** Less than this is what sums of fractions leave behind. */
const TRACE = 1e-6;
/** Keeps a short sentence from reaching far by one word. */
const PADDING = 8;

/**
 * The telling words that a sentence shares with each of the others but its neighbors, against how many words both have
 * (a cosine), added up; little in a short essay, where all are neighbors. What sentences share is summed word by word, so that the work grows with the essay and not with its square.
 */
function reachOf(units: readonly Unit[], telling: Float64Array): Float64Array {
  const near = Math.min(NEAR, Math.floor(units.length / 4));
  const norms = units.map(({ topic }) =>
    Math.sqrt(topic.reduce((sum, stem) => sum + telling[stem]!, PADDING)),
  );
  if (shared.length < telling.length) shared = new Float64Array(telling.length);
  for (const { topic } of units) for (const stem of topic) shared[stem] = 0;
  const count = (at: number, sign: number) => {
    const unit = units[at];
    if (unit) for (const stem of unit.topic) shared[stem]! += sign / norms[at]!;
  };
  for (let at = 0; at < units.length; at++) count(at, 1);
  for (let at = 0; at < near; at++) count(at, -1);
  const reach = new Float64Array(units.length);
  let top = 0;
  for (const { topic, place } of units) {
    count(place + near, -1);
    count(place - near - 1, 1);
    let sum = 0;
    for (const stem of topic) sum += telling[stem]! * shared[stem]!;
    // What is added and taken away again leaves a trace where nothing is shared.
    reach[place] = Math.max(0, sum / norms[place]!);
    top = Math.max(top, reach[place]!);
  }
  const scale = top > TRACE ? near / NEAR / top : 0;
  return reach.map((sum) => sum * scale);
}

/** Words of the title that the essay never uses again ask nothing of its sentences. */
function titleShares({ units, headline }: Discourse, telling: Float64Array): Float64Array {
  const shares = new Float64Array(units.length);
  let whole = 0;
  for (const stem of headline) whole += telling[stem] ?? 0;
  if (whole === 0) return shares;
  for (const { topic, place } of units) {
    let sum = 0;
    for (const stem of topic) if (headline.has(stem)) sum += telling[stem]!;
    shares[place] = sum / whole;
  }
  return shares;
}

/** The words of the title; of one that only the file declares, as they would be split in prose. */
function titleWords({ sentences, declared }: WeighedEssay): readonly Pick<Token, 'norm'>[] {
  const titles = sentences.filter(({ role }) => role === 'title');
  if (titles.length > 0) return titles.flatMap(({ tokens }) => tokens);
  const title = declared.title?.toLowerCase().replaceAll('’', "'") ?? '';
  return (title.match(/n't|\p{L}+?(?=n't)|\p{L}+/gu) ?? []).map((norm) => ({ norm }));
}

/** Moves are found in titles as in sentences; a title that only the file declares has words alone. */
const titleDemands = (essay: WeighedEssay): boolean =>
  essay.sentences.some(
    ({ role, moves }) => role === 'title' && moves.some(({ kind }) => kind === 'prescription'),
  ) || titleWords(essay).some(({ norm }) => OBLIGING.has(norm));

/** Sentences of fewer content words are said twice without meaning to. */
const WORDY = 5;

function repeatedIn(units: readonly Unit[]): Set<number> {
  /** The first sentence of each content, and those of another that came by the same key, by a key made of it. */
  const seen = new Map<number, Unit[]>();
  const repeated = new Set<number>();
  for (const unit of units) {
    const { topic, place } = unit;
    if (topic.length < WORDY) continue;
    const key = topic.reduce((hash, stem) => (Math.imul(hash, 31) + stem) | 0, 0);
    const alike = seen.get(key);
    const first = alike?.find((other) => sameStems(other.topic, topic));
    if (first !== undefined) repeated.add(first.place).add(place);
    else if (alike === undefined) seen.set(key, [unit]);
    else alike.push(unit);
  }
  return repeated;
}

const sameStems = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((stem, i) => stem === b[i]);
