/** Promises about each sentence: place, role, voice, moves, strength, marks, figures, exposure. */
import {
  type AnalysisDocument,
  bandOf,
  type Exposure,
  type Figure,
  isClaim,
  type Move,
  ROLE_OF,
  type Sentence,
  type Strength,
} from '../model/index.js';
import { ascends, type Complaints, isInside, isOrdered } from './complaints.js';

/** Sums of a few decimal fractions are exact up to this. */
const ROUNDING = 1e-9;

export function checkSentences(document: AnalysisDocument, complaints: Complaints): void {
  const figures = new Figures(document);
  document.sentences.forEach((sentence, i) => {
    const where = `sentence ${i}`;
    const holds = (promise: string, condition: boolean) => complaints.unless(condition, promise, where);
    holds('a sentence names its own index', sentence.index === i);
    const block = document.blocks[sentence.block];
    holds('a sentence lies in its block', block !== undefined && isInside(sentence, block));
    holds('roles of block and sentence agree', block !== undefined && ROLE_OF[block.kind] === sentence.role);
    checkVoice(sentence, document, holds);
    checkMoves(sentence, holds);
    if (sentence.strength) checkStrength(sentence.strength, sentence, holds);
    holds(
      'marks lie in their sentence',
      sentence.marks.every((mark) => isInside(mark, sentence)),
    );
    for (const figure of sentence.figures) figures.check(figure, sentence, holds);
    if (sentence.exposure) checkExposure(sentence.exposure, sentence, document, holds);
  });
}

type Holds = (promise: string, condition: boolean) => void;

function checkVoice(sentence: Sentence, { text }: AnalysisDocument, holds: Holds): void {
  holds(
    'quotations lie in their sentence, in order',
    sentence.quotations.every((range) => isInside(range, sentence)) && isOrdered(sentence.quotations),
  );
  if (!sentence.holder) return;
  holds('only attributed sentences have a holder', sentence.whose === 'attributed');
  holds('a holder is named in the text', isInside(sentence.holder, { start: 0, end: text.length }));
}

function checkMoves(sentence: Sentence, holds: Holds): void {
  const { moves, possible, role, strength } = sentence;
  const all = [...moves, ...possible];
  holds('a sentence makes a move once', new Set(all.map((move) => move.kind)).size === all.length);
  for (const move of all) checkMove(move, sentence, holds);
  if (role === 'byline' || role === 'boilerplate')
    holds('bylines and boilerplate have no moves and no strength', all.length === 0 && strength === null);
}

function checkMove(move: Move, sentence: Sentence, holds: Holds): void {
  holds('no move without words', move.evidence.length > 0);
  holds(
    'evidence lies in its sentence',
    move.evidence.every((span) => isInside(span, sentence)),
  );
  holds('only evidence has a type of evidence', (move.kind === 'evidence') === (move.evidenceType !== null));
  holds('a confidence is from 0 to 1', move.confidence >= 0 && move.confidence <= 1);
}

function checkStrength(strength: Strength, sentence: Sentence, holds: Holds): void {
  const { value, band, base, contributions } = strength;
  const sum = contributions.reduce((total, { effect }) => total + effect, base);
  holds('base plus contributions is the strength', Math.abs(sum - value) < ROUNDING);
  holds('a strength is from -3 to +3', value >= -3 && value <= 3);
  holds('the band fits the strength', band === bandOf(value));
  for (const { start, end } of contributions) {
    holds('a contribution has both ends of a span or none', (start === undefined) === (end === undefined));
    if (start !== undefined && end !== undefined)
      holds('contributions lie in their sentence', isInside({ start, end }, sentence));
  }
}

/** A figure stands on each of its members. It is held against all of them once: a list of ten thousand items can be one figure. */
class Figures {
  readonly #sentences: readonly Sentence[];
  /** What each sentence lists, as text. */
  readonly #listed: readonly ReadonlySet<string>[];
  readonly #checked = new Set<string>();

  constructor({ sentences }: AnalysisDocument) {
    this.#sentences = sentences;
    this.#listed = sentences.map(({ figures }) => new Set(figures.map((figure) => JSON.stringify(figure))));
  }

  check(figure: Figure, sentence: Sentence, holds: Holds): void {
    const written = JSON.stringify(figure);
    const isListed = (index: number) => this.#listed[index]?.has(written) === true;
    holds('a figure is listed on its members', figure.sentences.includes(sentence.index));
    if (this.#checked.has(written)) return;
    this.#checked.add(written);
    const members = figure.sentences.flatMap((index) => this.#sentences[index] ?? []);
    holds('a figure lists its members in order', ascends(figure.sentences));
    holds('all members list the figure', figure.sentences.every(isListed));
    holds(
      'spans of a figure lie in its members',
      figure.spans.length > 0 &&
        figure.spans.every((span) => members.some((member) => isInside(span, member))),
    );
  }
}

function checkExposure(
  { value, reach, support, grounds }: Exposure,
  sentence: Sentence,
  { sentences }: AnalysisDocument,
  holds: Holds,
): void {
  const { role, strength } = sentence;
  holds("only the author's claims in body text are exposed", role === 'body' && isClaim(sentence));
  const expected = (strength?.value ?? 0) + reach - support;
  // Values are rounded to three decimals.
  holds('strength plus reach minus support is the exposure', Math.abs(expected - value) < 0.001);
  const sum = grounds.reduce((total, ground) => total + ground.weight, 0);
  holds('support is the sum of the grounds, 3 at most', Math.abs(Math.min(3, sum) - support) < 0.001);
  holds(
    'grounds name sentences',
    grounds.every((ground) => sentences[ground.sentence] !== undefined),
  );
}
