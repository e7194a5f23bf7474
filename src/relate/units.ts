/** The body sentences of an essay in order, prepared once for all linkers, figures and the thesis. */
import {
  confidenceIn,
  Few,
  isCounted,
  type MoveKind,
  isClaim as sentenceClaims,
  makes as sentenceMakes,
  type Token,
  type WeighedEssay,
  type WeighedSentence,
  WordSet,
} from '../model/index.js';
import { knownWords, type Lexis, SIGN, stemIn } from './lexis.js';
import { isDivider, type Segment, segmentsOf } from './segments.js';

/** A sentence of body text with what is compared in it. A class, as all that is made of each sentence (model/kept.ts). */
export class Unit {
  readonly sentence: WeighedSentence;
  /** 0-based place among the body sentences that hold a word. */
  readonly place: number;
  /** 0-based number of its paragraph among the body blocks. */
  readonly paragraph: number;
  /** Its words, without punctuation; none in a line of asterisks, of which no unit is kept. */
  readonly words: readonly Token[];
  /** Where the sentence proper begins in `words`: after And, But, So, Yet, Or, For, or an address ("Mr. Speaker,"). */
  readonly opening: number;
  /** The stem of each word; below zero for function words. Same length as `words`. */
  readonly stems: readonly number[];
  /** Stems of its content words, each once. */
  readonly topic: readonly number[];
  /** How many of its content words repeat one before them. */
  readonly repeats: number;
  /** Which of the sentence's tokens stand among the pairs of opposites. */
  readonly opposable: readonly number[];
  /** The bits of SIGN that any of its words has; other bits mean nothing. */
  readonly signs: number;
  /** Stretches between marks of punctuation; empty where the sentence has no mark inside. */
  readonly segments: readonly Segment[];
  /** Opens by turning against what came before: But, Yet, However, On the contrary. */
  readonly turn: boolean;
  /** Opens by pointing back: This argument, That, Such fears, They. */
  readonly backward: boolean;

  constructor(sentence: WeighedSentence, place: number, paragraph: number, lexis: Lexis) {
    const { tokens } = sentence;
    words.clear();
    stems.clear();
    topic.clear();
    opposable.clear();
    let divided = false;
    let signs = 0;
    let repeats = 0;
    round++;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!token.word) {
        divided ||= words.length > 0 && isDivider(token);
        continue;
      }
      const word = lexis.ofToken(token);
      const stem = stemIn(word);
      words.add(token);
      stems.add(stem);
      signs |= word;
      if (word & SIGN.opposable) opposable.add(i);
      if (stem < 0) continue;
      if (metIn[stem] === round) {
        repeats++;
        continue;
      }
      metIn[stem] = round;
      topic.add(stem);
    }
    this.sentence = sentence;
    this.place = place;
    this.paragraph = paragraph;
    this.words = words.kept();
    this.opening = openingOf(tokens, this.words);
    this.stems = stems.kept();
    this.topic = topic.kept();
    this.repeats = repeats;
    this.opposable = opposable.kept();
    this.signs = signs;
    this.segments = divided ? segmentsOf(tokens) : NO_SEGMENTS;
    this.turn = opensWithTurn(this.words);
    this.backward = BACKWARD.has(this.words[this.opening]?.norm ?? '');
  }
}

/** What the sentence at hand holds. */
const words = new Few<Token>();
const stems = new Few<number>();
const topic = new Few<number>();
const opposable = new Few<number>();
/** By stem, the sentence that met it last: a sentence may have ten thousand words, and is gone through once. */
const metIn: number[] = [];
let round = 0;
const NO_SEGMENTS: readonly Segment[] = [];

export interface Discourse {
  readonly units: readonly Unit[];
  /** Stems of the content words of titles and body text, by sentence index; empty for other sentences. */
  readonly topics: readonly (readonly number[])[];
  /** How many sentences a stem of the essay occurs in, by its number. Of the discourse made last; other stems have any number. */
  readonly frequency: Uint32Array;
  /** Stems of the title, numbered as those of the units; empty where there is none. */
  readonly headline: ReadonlySet<number>;
  /** Stems of the headings inside the essay, numbered likewise. */
  readonly headings: ReadonlySet<number>;
}

const CONJUNCTIONS = new WordSet(['and', 'but', 'so', 'yet', 'or', 'for', 'nor']);
const ADDRESSES = new WordSet(['mr', 'mr.', 'mrs.', 'ms.', 'madam', 'sir']);
const TURNS = new WordSet([
  'but',
  'yet',
  'however',
  'still',
  'nevertheless',
  'nonetheless',
  'instead',
  'though',
  'wrong',
  'nonsense',
  'hardly',
  'rubbish',
  'actually',
]);
const BACKWARD = new WordSet(['this', 'that', 'these', 'those', 'such', 'it', 'they', 'he', 'she']);
const CONTRARY = new WordSet(['contrary', 'so', 'true', 'quite', 'exactly']);

/** Whether the sentence opens with a turn against what stands before. */
function opensWithTurn(words: readonly Token[]): boolean {
  const first = words[0]?.norm ?? '';
  const second = words[1]?.norm ?? '';
  if (TURNS.has(first)) return first !== 'yet' || second !== 'another';
  if (first === 'on' && second === 'the') return words[2]?.norm === 'contrary';
  if (first === 'even' && second === 'so') return true;
  if (first === 'and' && (second === 'yet' || second === 'still')) return true;
  if (first === 'that' && second === 'said') return true;
  return first === 'not' && CONTRARY.has(second) && words.length <= 4;
}

function openingOf(tokens: readonly Token[], words: readonly Token[]): number {
  const conjunction = words.length > 1 && CONJUNCTIONS.has(words[0]!.norm) ? 1 : 0;
  const first = words[conjunction];
  if (!first || !ADDRESSES.has(first.norm)) return conjunction;
  const comma = tokens.findIndex((token) => token.text === ',' && token.start > first.start);
  if (comma === -1) return conjunction;
  const after = words.findIndex((word) => word.start > tokens[comma]!.start);
  return after > conjunction && after <= conjunction + 4 ? after : conjunction;
}

export function discourseOf(essay: WeighedEssay): Discourse {
  const lexis = knownWords();
  const units: Unit[] = [];
  const headline = new Set<number>();
  const headings = new Set<number>();
  const topics = essay.sentences.map(() => NONE);
  let paragraph = -1;
  let block = -1;
  for (const sentence of essay.sentences) {
    if (sentence.role === 'title') {
      const topic = topicOf(sentence.tokens, lexis);
      topics[sentence.index] = topic;
      for (const stem of topic) headline.add(stem);
    }
    if (sentence.role === 'heading') for (const stem of topicOf(sentence.tokens, lexis)) headings.add(stem);
    if (!isCounted(sentence, essay.blocks)) continue;
    if (sentence.block !== block) {
      block = sentence.block;
      paragraph++;
    }
    const unit = new Unit(sentence, units.length, paragraph, lexis);
    if (unit.words.length === 0) continue;
    units.push(unit);
    topics[sentence.index] = unit.topic;
  }
  if (headline.size === 0 && essay.declared.title !== null)
    for (const word of essay.declared.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      const stem = stemIn(lexis.of(word));
      if (stem >= 0) headline.add(stem);
    }
  return { units, topics, frequency: frequencyOf(units, lexis, [headline, headings]), headline, headings };
}

/** Kept from essay to essay: as long as there are stems, of which an essay has few. */
let frequency = new Uint32Array(1024);

/** How many sentences each stem of the essay, or of its title and headings, occurs in; of other stems it says nothing. */
function frequencyOf(
  units: readonly Unit[],
  { stems }: Lexis,
  titles: readonly ReadonlySet<number>[],
): Uint32Array {
  if (frequency.length < stems) frequency = new Uint32Array(stems * 2);
  for (const { topic } of units) for (const stem of topic) frequency[stem] = 0;
  for (const title of titles) for (const stem of title) frequency[stem] = 0;
  for (const { topic } of units) for (const stem of topic) frequency[stem]!++;
  return frequency;
}

const NONE: readonly number[] = [];
function topicOf(tokens: readonly Token[], lexis: Lexis): readonly number[] {
  const topic: number[] = [];
  for (const token of tokens) {
    if (!token.word) continue;
    const stem = stemIn(lexis.ofToken(token));
    if (stem >= 0 && !topic.includes(stem)) topic.push(stem);
  }
  return topic;
}

/** How sure the sentence is to make the move: its confidence, also where it is only possible; 0 where nothing speaks for it. */
export const likelihood = ({ sentence: { moves, possible } }: Unit, kind: MoveKind): number =>
  confidenceIn({ moves }, kind) || confidenceIn({ moves: possible }, kind);

/** Whether the move was found in the sentence. */
export const makes = ({ sentence }: Unit, kind: MoveKind): boolean => sentenceMakes(sentence, kind);

/** Share of the smaller topic that both sentences speak of, 0 to 1. */
export function overlap(a: Unit, b: Unit): number {
  const smaller = Math.min(a.topic.length, b.topic.length);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const stem of a.topic) if (b.topic.includes(stem)) shared++;
  return shared / smaller;
}

/** Whether the author claims something here. */
export const isClaim = ({ sentence }: Unit): boolean => sentenceClaims(sentence);
