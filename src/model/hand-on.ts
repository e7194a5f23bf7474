/**
 * How rooms hand on what they were given with what they found. A sentence and an essay get all their fields here, those of later rooms
 * too, empty: objects of one layout are read fast, while objects that are spread and then extended are kept in a slow form, and
 * every later room pays for it. What a room may read of them is told by its types (stages.ts).
 */
import type { AnnotatedEssay, AnnotatedSentence, JudgedEssay, JudgedSentence } from './stages.js';

/** The sentence with the fields that a room has filled in. */
export function sentenceWith<Given extends AnnotatedSentence, Found extends Partial<JudgedSentence>>(
  given: Given,
  found: Found,
): Given & Found {
  const known: Partial<JudgedSentence> = given;
  const { whose, holder, frame, frameSpan, moves, possible, strength, marks, topic, figures, exposure } =
    found as Partial<JudgedSentence>;
  const sentence: Laid<JudgedSentence> = {
    index: given.index,
    block: given.block,
    start: given.start,
    end: given.end,
    role: given.role,
    place: given.place,
    tokens: given.tokens,
    cues: given.cues,
    house: given.house,
    quotations: given.quotations,
    question: given.question,
    whose: whose ?? known.whose,
    holder: holder === undefined ? known.holder : holder,
    frame: frame === undefined ? known.frame : frame,
    frameSpan: frameSpan === undefined ? known.frameSpan : frameSpan,
    moves: moves ?? known.moves,
    possible: possible ?? known.possible,
    strength: strength === undefined ? known.strength : strength,
    marks: marks ?? known.marks,
    topic: topic ?? known.topic,
    figures: figures ?? known.figures,
    exposure: exposure === undefined ? known.exposure : exposure,
  };
  return sentence as unknown as Given & Found;
}

/** The essay with the fields that a room has filled in. */
export function essayWith<
  Given extends Omit<AnnotatedEssay, 'sentences'>,
  Found extends Partial<Record<keyof JudgedEssay, unknown>>,
>(given: Given, found: Found): Omit<Given, keyof Found> & Found {
  const known = given as Partial<JudgedEssay>;
  const { sentences, problems, links, thesis, findings } = found as Partial<JudgedEssay>;
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
    findings: findings ?? known.findings,
  };
  return essay as unknown as Omit<Given, keyof Found> & Found;
}

/** Every field is there; those of later rooms are undefined. */
type Laid<Of> = { readonly [Field in keyof Of]: Of[Field] | undefined };
