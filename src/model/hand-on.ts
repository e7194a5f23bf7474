/**
 * How rooms hand on what they were given, with what they found. A sentence and an essay get all their fields here, those of later rooms
 * still undefined. V8 reads objects of one layout fast, and objects that were spread and then extended slowly, which every later room
 * would pay for. The types in stages.ts say which fields a room may read.
 */
import type {
  AnnotatedEssay,
  AnnotatedSentence,
  AttributedSentence,
  JudgedEssay,
  JudgedSentence,
  RelatedSentence,
  TaggedSentence,
  WeighedSentence,
} from './stages.js';

/** Every field is there; those of later rooms are undefined. */
type Laid<Of> = { -readonly [Field in keyof Of]: Of[Field] | undefined };

/** A sentence whose cues annotate has yet to find. */
export type SentenceDraft = { -readonly [Field in keyof AnnotatedSentence]: AnnotatedSentence[Field] };

/** A sentence on its way: what it was handed on with, for a room to fill in its own fields. */
class Handed implements Laid<JudgedSentence> {
  index: number;
  block: number;
  start: number;
  end: number;
  role: JudgedSentence['role'];
  place: JudgedSentence['place'];
  tokens: JudgedSentence['tokens'];
  cues: JudgedSentence['cues'];
  house: JudgedSentence['house'];
  quotations: JudgedSentence['quotations'];
  question: boolean;
  whose: JudgedSentence['whose'] | undefined;
  holder: JudgedSentence['holder'] | undefined;
  frame: JudgedSentence['frame'] | undefined;
  frameSpan: JudgedSentence['frameSpan'] | undefined;
  moves: JudgedSentence['moves'] | undefined;
  possible: JudgedSentence['possible'] | undefined;
  strength: JudgedSentence['strength'] | undefined;
  marks: JudgedSentence['marks'] | undefined;
  topic: JudgedSentence['topic'] | undefined;
  figures: JudgedSentence['figures'] | undefined;
  exposure: JudgedSentence['exposure'] | undefined;

  constructor(given: AnnotatedSentence & Partial<JudgedSentence>) {
    this.index = given.index;
    this.block = given.block;
    this.start = given.start;
    this.end = given.end;
    this.role = given.role;
    this.place = given.place;
    this.tokens = given.tokens;
    this.cues = given.cues;
    this.house = given.house;
    this.quotations = given.quotations;
    this.question = given.question;
    this.whose = given.whose;
    this.holder = given.holder;
    this.frame = given.frame;
    this.frameSpan = given.frameSpan;
    this.moves = given.moves;
    this.possible = given.possible;
    this.strength = given.strength;
    this.marks = given.marks;
    this.topic = given.topic;
    this.figures = given.figures;
    this.exposure = given.exposure;
  }
}

/** The sentence as annotate reads it off the block; its cues are found once all sentences are there. */
export const annotatedSentence = (read: AnnotatedSentence): SentenceDraft => new Handed(read);

/** The sentence with what attribute found. */
export function attributedSentence(
  given: AnnotatedSentence,
  { whose, holder, frame, frameSpan }: Pick<AttributedSentence, 'whose' | 'holder' | 'frame' | 'frameSpan'>,
): AttributedSentence {
  const sentence = new Handed(given);
  sentence.whose = whose;
  sentence.holder = holder;
  sentence.frame = frame;
  sentence.frameSpan = frameSpan;
  return sentence as AttributedSentence;
}

/** The sentence with the moves that tag found. */
export function taggedSentence(
  given: AttributedSentence,
  moves: TaggedSentence['moves'],
  possible: TaggedSentence['possible'],
): TaggedSentence {
  const sentence = new Handed(given);
  sentence.moves = moves;
  sentence.possible = possible;
  return sentence as TaggedSentence;
}

/** The sentence with what weigh found. */
export function weighedSentence(
  given: TaggedSentence,
  strength: WeighedSentence['strength'],
  marks: WeighedSentence['marks'],
): WeighedSentence {
  const sentence = new Handed(given);
  sentence.strength = strength;
  sentence.marks = marks;
  return sentence as WeighedSentence;
}

/** The sentence with what relate found. */
export function relatedSentence(
  given: WeighedSentence,
  topic: RelatedSentence['topic'],
  figures: RelatedSentence['figures'],
): RelatedSentence {
  const sentence = new Handed(given);
  sentence.topic = topic;
  sentence.figures = figures;
  return sentence as RelatedSentence;
}

/** The sentence with how exposed judge found it. */
export function judgedSentence(given: RelatedSentence, exposure: JudgedSentence['exposure']): JudgedSentence {
  const sentence = new Handed(given);
  sentence.exposure = exposure;
  return sentence as JudgedSentence;
}

/** The essay with the fields that a room has filled in. */
export function essayWith<
  Given extends Omit<AnnotatedEssay, 'sentences'>,
  Found extends Partial<Record<keyof JudgedEssay, unknown>>,
>(given: Given, found: Found): Omit<Given, keyof Found> & Found {
  const known = given as Partial<JudgedEssay>;
  const { sentences, problems, links, thesis, otherThesis, findings } = found as Partial<JudgedEssay>;
  const essay: Laid<JudgedEssay> = {
    source: given.source,
    declared: given.declared,
    text: given.text,
    markup: given.markup,
    directives: given.directives,
    blocks: given.blocks,
    placeOf: given.placeOf,
    words: given.words,
    language: given.language,
    sentences: sentences ?? known.sentences,
    problems: problems ?? known.problems,
    links: links ?? known.links,
    thesis: thesis === undefined ? known.thesis : thesis,
    otherThesis: otherThesis === undefined ? known.otherThesis : otherThesis,
    findings: findings ?? known.findings,
  };
  return essay as unknown as Omit<Given, keyof Found> & Found;
}
