/** What there is to look up in a sentence, and what a fact-checker would look up first. */
import { type AnalysisDocument, type Mark, type MoveKind, makes, type Sentence } from '../model/index.js';

/** Moves that say how things are; a question, a demand or a story without one of them says nothing that is true or false. */
const STATEMENTS: readonly MoveKind[] = [
  'assertion',
  'evidence',
  'causal',
  'evaluation',
  'prediction',
  'concession',
  'opposing_view',
  'rebuttal',
  'reported_speech',
  'background',
];

/**
 * The marks of a sentence that can be looked up: none in a question; in a demand or a forecast only numbers, and none of what is
 * demanded; a word for causes where a cause is claimed; no times of day, and no numbers that are names.
 */
export function toCheck({ text }: Pick<AnalysisDocument, 'text'>, sentence: Sentence): readonly Mark[] {
  if (makes(sentence, 'rhetorical_question')) return [];
  if (!STATEMENTS.some((kind) => makes(sentence, kind))) return [];
  const ahead =
    (makes(sentence, 'prescription') || makes(sentence, 'prediction')) && !makes(sentence, 'evidence');
  return sentence.marks.filter((mark) => {
    const { kind } = mark;
    if (kind === 'date') return false;
    if (kind === 'causal') return makes(sentence, 'causal') && !ahead;
    const around = surroundings(text, sentence, mark);
    if (isDemanded(sentence, around)) return false;
    if (kind === 'number') return !isHour(around) && !isName(around);
    if (kind === 'universal' && (isDenial(around) || isInterval(around) || !makesAbsolute(sentence, mark)))
      return false;
    return !ahead;
  });
}

/** The words that a fact-checker would look up first: a measured figure before a small number, and numbers before "all" and "best". */
export const firstToCheck = (
  { text }: Pick<AnalysisDocument, 'text'>,
  marks: readonly Mark[],
): Mark | undefined => {
  const rank = ({ kind, start, end }: Mark): number => {
    if (kind !== 'number') return kind === 'superlative' ? 3 : 4;
    const words = text.slice(start, end);
    return MEASURED.test(words) ? 0 : /\d/.test(words) ? 1 : 2;
  };
  return [...marks].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
};

const MEASURED = /[$£€¥%]|per ?cent|thousand|illion|\d[\d.,]*\d/iu;

/** Whether a universal makes its claim absolute: "nobody paid", not "he wants nothing but his coffee". */
function makesAbsolute({ strength }: Sentence, { start, end }: Mark): boolean {
  if (strength === null) return false;
  return strength.contributions.some(
    (part) =>
      part.start !== undefined &&
      part.end !== undefined &&
      part.effect > 0 &&
      part.start < end &&
      start < part.end,
  );
}

interface Surroundings {
  /** The marked words, and what of the sentence stands shortly before and after them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Letters looked at before and after a mark: a sentence may have ten thousand words, and as many marks. */
const REACH = 300;

const surroundings = (text: string, sentence: Sentence, { start, end }: Mark): Surroundings => ({
  words: text.slice(start, end),
  before: text.slice(Math.max(sentence.start, start - REACH), start),
  after: text.slice(end, Math.min(sentence.end, end + REACH)),
});

/** Begin a clause of its own, in which a demand can state a fact. */
const CLAUSE = /[;:—–]|,\s|\b(?:after|although|because|given|if|since|though|when|which|while|who)\b/iu;
const OBLIGING = /\b(?:should|must|ought)\b(?! (?:have|not have)\b)/iu;
const ADVISED = /\b(?:should|ought)\b(?! (?:have|not have)\b)/iu;
/** "Set up a fund of $25 million" has none. */
const SUBJECT = /^\W*(?:an?|as|he|I|in|it|she|that|the|there|these|they|this|those|we|you)\b/iu;
const KNOWN = /(?:\b(?:the|its|their|his|her|our|your|my|this|these|those)|['’]s)\s+$/iu;

/**
 * "The fund should be $25 million": wanted, and so neither true nor false. "Spend the $4 million that the port was left" and "The fee must
 * go, because 42 percent cannot pay it" state facts as well.
 */
function isDemanded(sentence: Sentence, { before, after }: Surroundings): boolean {
  if (KNOWN.test(before)) return false;
  const demands = makes(sentence, 'prescription');
  if (!demands && sentence.whose !== 'author') return false;
  const clause = before.split(CLAUSE).at(-1)!;
  if (!demands) return ADVISED.test(clause);
  const isFirst = clause.length === before.length;
  return OBLIGING.test(clause) || (isFirst && !OBLIGING.test(after) && !SUBJECT.test(before));
}

const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/iu;
const BEFORE_HOUR = /\b(?:(?:quarter|half|ten|twenty|twenty-five) past|(?:quarter|twenty-five) to)\s+$/iu;
const AFTER_HOUR = /^\s*(?:(?:and|to|or|until|till)\s+\S+\s+)?(?:o['’]clock|[ap]\.?m\b)/iu;
/** "Five past six". */
const MINUTES = /^(?: minutes)? past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;
const AT = /\bat\s+$/iu;
const ENDS = /^(?:[,.;:!?)"'”’]|$|\s(?:and|or|on|in|because|when|while|after|before)\b)/u;

/** "A quarter to three", "six o'clock", "close at six.": when, and nothing that was counted. */
const isHour = ({ words, before, after }: Surroundings): boolean =>
  (HOUR.test(words) && (BEFORE_HOUR.test(before) || AFTER_HOUR.test(after))) ||
  MINUTES.test(after) ||
  (HOUR.test(words) && !/\d/.test(words) && AT.test(before) && ENDS.test(after));

const THE = /(?<!\b(?:of|all|than|among) )\bthe\s+$/iu;
const BARE = /^\d{1,3}[A-Z]?$/u;
const LINE =
  /^(?!\s(?:and|or) the \d)(?:[,.;:!?)"'”’]|$|\s(?:and|or|to|from|bus|buses|tram|trams|train|trains|line|route)\b)/u;

/** "Waiting for the 41.", "the 41 and the trolley": a line's name. "24/7" counts nothing either. */
const isName = ({ words, before, after }: Surroundings): boolean =>
  words === '24/7' || (BARE.test(words) && THE.test(before) && LINE.test(after));

/** "Window units are no answer", as against "There are no inspectors". */
const isDenial = ({ words, before }: Surroundings): boolean =>
  /^(?:is|are|was|were) no$/iu.test(words) && !/\bthere\s+$/iu.test(before);

/** "Every 12 minutes": how often, and not all of anything. */
const isInterval = ({ words, after }: Surroundings): boolean =>
  /^every$/iu.test(words) &&
  /^\s(?:\d|(?:other|few|second|two|three|four|five|six|ten|twelve)\b)/iu.test(after);
