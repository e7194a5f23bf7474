import { type Figure, type Token, tokenAt, WordSet } from '../../model/index.js';
import { isFunctionWord, stemOf } from '../../model/words/topic-words.js';
import { areOpposites } from '../antonyms.js';
import { SIGN } from '../lexis.js';
import type { Unit } from '../units.js';
import { coarse, type FigureFinder, figureOf, rangeOf } from './figure-finder.js';

/** How far apart two opposites may stand in one sentence, in tokens. Nearer than NEAREST is a pair ("rich and poor"). */
const NEAREST = 4;
const FARTHEST = 14;
const LONGEST_HALF = 24;
const BE = new WordSet(['is', "'s", 'are', "'re", 'was', 'were', 'be']);
const DO = new WordSet(['do', 'does', 'did']);
const NOT = new WordSet(['not', "n't"]);
/** "not only", "isn't just": the first description stays true, so nothing is set against it. */
const ADDITIVE = new WordSet([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'even',
  'always',
  'yet',
  'all',
  'quite',
]);
const PRONOUNS = new WordSet(['it', 'that', 'this', 'they', 'these', 'those', 'he', 'she', 'we']);
const SETS_AGAINST = new WordSet(['and', 'but', 'while', 'not', 'over', ';', '—', '–', 'or', 'instead']);
/** A measurement, not a figure: "more for women than for men". */
const COMPARES = new WordSet(['than', 'as']);
/** A denial under one of these is not what the sentence says: "people who do not need it", "if it were not". */
const SUBORDINATE = new WordSet([
  'who',
  'that',
  'which',
  'whom',
  'if',
  'when',
  'because',
  'although',
  'while',
  'unless',
]);

/** The verb denied near the opening: "is" of "That is not", "come" of "Credibility does not come"; null where none is. */
function deniedVerb(words: readonly Token[], from: number): { verb: string; at: number } | null {
  const to = Math.min(words.length - 1, from + 7);
  if (SUBORDINATE.has(words[from]?.norm ?? '') && words[from]!.norm !== 'that') return null;
  for (let i = from + 1; i <= to; i++) {
    if (SUBORDINATE.has(words[i]!.norm)) return null;
    if (!NOT.has(words[i]!.norm)) continue;
    const next = words[i + 1]?.norm ?? '';
    if (ADDITIVE.has(next)) return null;
    const before = words[i - 1]!.norm;
    if (BE.has(before)) return { verb: 'be', at: i };
    if (DO.has(before) && next !== '') return { verb: stemOf(next), at: i };
    return null;
  }
  return null;
}

/** Whether the words from `from` affirm the verb of a pronoun or of the same subject: "It's Y", "It comes from Y". */
function affirms(words: readonly Token[], from: number, verb: string, subject: string): boolean {
  const head = words[from]?.norm;
  if (head === undefined || !(PRONOUNS.has(head) || head === subject)) return false;
  for (let i = from + 1; i <= Math.min(words.length - 2, from + 4); i++) {
    const { norm } = words[i]!;
    if (NOT.has(words[i + 1]!.norm)) return false;
    if (verb === 'be' ? i <= from + 2 && BE.has(norm) : stemOf(norm) === verb)
      return words[i - 1]!.pos !== 'AUX';
  }
  return false;
}

/** "That's not X. That's Y.", in two sentences. */
function acrossSentences(a: Unit, b: Unit): Figure | null {
  if (a.paragraph !== b.paragraph || a.words.length > LONGEST_HALF || b.words.length > LONGEST_HALF)
    return null;
  const denied = deniedVerb(a.words, a.opening);
  if (!denied || a.words.length - denied.at < 2) return null;
  const start = b.opening + (b.words[b.opening]?.norm === 'rather' ? 1 : 0);
  if (!affirms(b.words, start, denied.verb, a.words[a.opening]!.norm)) return null;
  return figureOf(
    'antithesis',
    [a.sentence.index, b.sentence.index],
    [
      rangeOf(a.words[denied.at]!, a.words[a.words.length - 1]!),
      rangeOf(b.words[start]!, b.words[b.words.length - 1]!),
    ],
  );
}

/** "That's not X; that's Y" and "not X but Y", in one sentence. */
function notButWithin(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  for (let i = 0; i < tokens.length - 3; i++) {
    if (!NOT.has(tokens[i]!.norm) || ADDITIVE.has(tokens[i + 1]!.norm)) continue;
    for (let k = i + 2; k < Math.min(tokens.length - 1, i + LONGEST_HALF / 2); k++) {
      const { norm, text } = tokens[k]!;
      if (norm === 'but' && corrects(tokens, i, k))
        return figureOf(
          'antithesis',
          [unit.sentence.index],
          [
            rangeOf(tokens[i]!, tokens[lastWord(tokens, k - 1)]!),
            rangeOf(tokens[k]!, tokens[endOfHalf(tokens, k)]!),
          ],
        );
      if ((text === ';' || text === '—' || text === '–' || text === ',') && restates(tokens, i, k + 1))
        return figureOf(
          'antithesis',
          [unit.sentence.index],
          [rangeOf(tokens[i]!, tokens[k - 1]!), rangeOf(tokens[k + 1]!, tokens[endOfHalf(tokens, k + 1)]!)],
        );
      if (text === '.' || text === ':' || text === ';') break;
    }
  }
  return null;
}

/** "not X but Y": X and Y are of one kind, and no clause with its own subject follows "but". */
function corrects(tokens: readonly Token[], not: number, but: number): boolean {
  const x = tokens[not + 1]!;
  const y = tokens[but + 1];
  if (!y?.word || y.pos === 'AUX' || coarse(x) !== coarse(y)) return false;
  if (x.norm === y.norm && coarse(x) !== 'noun') return true;
  const subject = coarse(y) === 'noun' || y.pos === 'DET' || y.pos === 'ADJ';
  return !subject || !hasVerb(tokens, but + 1, endOfHalf(tokens, but));
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (coarse(tokens[i]!) === 'verb') return true;
  return false;
}

/** After "it is not X": the same subject and the same form of be, affirmed. */
function restates(tokens: readonly Token[], not: number, from: number): boolean {
  const verb = tokenAt(tokens, not - 1);
  const subject = tokenAt(tokens, not - 2);
  const second = tokens[from];
  if (!verb || !subject || !second || !BE.has(verb.norm)) return false;
  if (!(PRONOUNS.has(second.norm) && (PRONOUNS.has(subject.norm) ? second.norm === subject.norm : true)))
    return false;
  const then = tokens[from + 1]?.norm ?? '';
  const rest = tokens[from + 2];
  return BE.has(then) && rest?.word === true && !NOT.has(rest.norm);
}

function lastWord(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && !tokens[i]!.word) i--;
  return i;
}

function endOfHalf(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i + 1 < tokens.length && !/^[,;:.!?—–]$/.test(tokens[i + 1]!.text)) i++;
  return i;
}

/** Opposites in the same slot of two halves: "little incentive for peace and every incentive for war". */
function oppositesWithin({ sentence, opposable }: Unit): Figure | null {
  const { tokens } = sentence;
  let nearest = 0;
  for (const b of opposable) {
    while (b - opposable[nearest]! > FARTHEST) nearest++;
    for (let i = nearest; b - opposable[i]! >= NEAREST; i++) {
      const a = opposable[i]!;
      if (areOpposites(tokens[a]!.norm, tokens[b]!.norm) && sameSlot(tokens, a, b))
        return figureOf('antithesis', [sentence.index], [slot(tokens, a), slot(tokens, b)]);
    }
  }
  return null;
}

/** Both are of one class, something sets the halves against each other, and the word after or before them is the same. */
function sameSlot(tokens: readonly Token[], a: number, b: number): boolean {
  if (coarse(tokens[a]!) !== coarse(tokens[b]!) && !(quantifies(tokens[a]!) && quantifies(tokens[b]!)))
    return false;
  let divided = false;
  for (let i = a + 1; i < b; i++) {
    if (COMPARES.has(tokens[i]!.norm)) return false;
    divided ||= SETS_AGAINST.has(tokens[i]!.norm);
  }
  if (!divided) return false;
  const before = tokenAt(tokens, a - 1);
  // The second half may begin with its opposite: "little help to tenants and EVERY help to landlords".
  const begins = SETS_AGAINST.has(tokens[b - 1]!.norm);
  if (sameWord(tokens[a + 1], tokens[b + 1]) && (begins || sameClass(before, tokenAt(tokens, b - 1))))
    return true;
  return sameWord(before, tokenAt(tokens, b - 1)) && !isFunctionWord(before!.norm);
}

/** "little" is tagged as an adjective and "every" as a determiner. */
const quantifies = ({ pos }: Token) => pos === 'DET' || pos === 'ADJ';
const sameWord = (a: Token | undefined, b: Token | undefined) => a?.word === true && a.norm === b?.norm;
const sameClass = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && coarse(a) === coarse(b);

function slot(tokens: readonly Token[], at: number) {
  return rangeOf(tokens[at]!, tokens[tokens[at + 1]?.word ? at + 1 : at]!);
}

/** Two sentences that differ by an opposite in the same slot: "Let's stop pretending. Let's start listening." */
function oppositesAcross(a: Unit, b: Unit): Figure | null {
  if (a.words[a.opening]!.norm !== b.words[b.opening]!.norm || a.words[a.opening]!.pos === 'DET') return null;
  const longer = Math.max(a.words.length, b.words.length);
  if (longer > LONGEST_HALF || longer > 2 * Math.min(a.words.length, b.words.length)) return null;
  const most = Math.min(a.words.length - a.opening, b.words.length - b.opening, 6);
  for (let i = 0; i < most; i++) {
    const mine = a.words[a.opening + i]!;
    const other = b.words[b.opening + i]!;
    if (mine.norm === other.norm) continue;
    return i > 0 && areOpposites(mine.norm, other.norm) && coarse(mine) === coarse(other)
      ? figureOf(
          'antithesis',
          [a.sentence.index, b.sentence.index],
          [rangeOf(a.words[a.opening]!, mine), rangeOf(b.words[b.opening]!, other)],
        )
      : null;
  }
  return null;
}

/** "posture over prudence, optics over strategy": the same pair twice. */
function preferences(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  for (let i = 1; i + 5 < tokens.length; i++) {
    if (tokens[i]!.norm !== 'over' || coarse(tokens[i - 1]!) !== 'noun' || !tokens[i + 1]!.word) continue;
    for (let k = i + 3; k <= Math.min(i + 6, tokens.length - 2); k++)
      if (tokens[k]!.norm === 'over' && coarse(tokens[k + 1]!) === 'noun' && !tokens[i + 2]!.word)
        return figureOf(
          'antithesis',
          [unit.sentence.index],
          [rangeOf(tokens[i - 1]!, tokens[i + 1]!), rangeOf(tokens[k - 1]!, tokens[k + 1]!)],
        );
  }
  return null;
}

/** Two members are set against each other in the same form. */
export const antithesis: FigureFinder = {
  id: 'antithesis',
  fires: [
    'This is not a budget. It is a hostage note.',
    'That is not thrift; that is neglect.',
    'The plan offers little help to tenants and every help to landlords.',
    'They chose speed over safety, noise over reason.',
    'The harbor needs not ribbons but dredgers.',
    'Let us stop pretending. Let us start counting.',
  ],
  silent: [
    'The mayor is not a resident. She owns a house in the hills.',
    'It is not only ugly. It is also full.',
    'Rich and poor alike use the library.',
    'The plan is not finished, but the council likes it.',
    'He did not come. He sent his regrets.',
    'The road runs over the hill and over the river.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      const denies = (unit.signs & SIGN.not) !== 0;
      const inside =
        (denies ? notButWithin(unit) : null) ??
        (unit.opposable.length >= 2 ? oppositesWithin(unit) : null) ??
        ((unit.signs & SIGN.over) !== 0 ? preferences(unit) : null);
      if (inside) figures.push(inside);
      const next = units[i + 1];
      if (!next) continue;
      const across = (denies ? acrossSentences(unit, next) : null) ?? oppositesAcross(unit, next);
      if (across) figures.push(across);
    }
    return figures;
  },
};
