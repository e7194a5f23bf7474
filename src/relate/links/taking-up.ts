/** Whether a sentence without a word that turns is still set against the one before it: it takes that up, and differs. */
import { WordSet } from '../../model/index.js';
import { areOpposites } from '../antonyms.js';
import { denies } from '../denying.js';
import type { Unit } from '../units.js';

const COMPARING = new WordSet([
  'more',
  'less',
  'fewer',
  'better',
  'worse',
  'only',
  'just',
  'rather',
  'instead',
]);
const AUXILIARIES = new WordSet(['is', 'are', 'was', 'were', 'do', 'does', 'did', 'has', 'have', 'had']);

/**
 * "Granted, the ferry loses money. The road loses more." Either sign alone tells nothing: the next sentence of a paragraph often
 * has a word in common with the one before it, and as often a "not".
 */
export function takesUp(next: Unit, point: Unit): boolean {
  return (pointsBack(next) || shares(next, point)) && differs(next, point);
}

/** "It", "That", and "So does the road", which is both. */
const pointsBack = (next: Unit): boolean => next.backward || saysTheSameOf(next);

const shares = (next: Unit, point: Unit): boolean => next.topic.some((stem) => point.topic.includes(stem));

function differs(next: Unit, point: Unit): boolean {
  if (saysTheSameOf(next)) return true;
  if (denies(next.words)) return true;
  for (const { norm } of next.words) if (COMPARING.has(norm)) return true;
  return next.opposable.some((i) =>
    point.opposable.some((k) => areOpposites(next.sentence.tokens[i]!.norm, point.sentence.tokens[k]!.norm)),
  );
}

/** "So does the road." */
const saysTheSameOf = ({ words }: Unit): boolean =>
  words[0]!.norm === 'so' && AUXILIARIES.has(words[1]?.norm ?? '');

const SPEAKERS = new WordSet(['i', 'we']);
const DENIALS = new WordSet(['not', "n't"]);
const REMEDYING = new WordSet(
  [
    'meet',
    'address',
    'answer',
    'allay',
    'ease',
    'solve',
    'remedy',
    'prevent',
    'soften',
    'mend',
    'fix',
  ].flatMap((verb) => [verb, `${verb}s`, `${verb.replace(/e$/, '')}ing`]),
);
const TAKEN_UP = new WordSet(['it', 'this', 'that', 'them', 'these', 'those']);

/** Whether the next sentence answers the point without a word that turns: "I do not dispute the sum. I dispute the use.", "We take this worry seriously. A fund would meet it." */
export const answersPoint = (next: Unit, point: Unit): boolean =>
  setsVerbAgainst(next, point) || remedies(next);

/** What the point says that "I" do not, the next sentence says that "I" do. */
function setsVerbAgainst({ words, opening }: Unit, point: Unit): boolean {
  if (!SPEAKERS.has(words[opening]?.norm ?? '')) return false;
  const verb = words[opening + 1]?.norm;
  const denied = point.words.findIndex(({ norm }) => DENIALS.has(norm));
  return denied > 0 && denied < 4 && point.words[denied + 1]?.norm === verb;
}

const remedies = ({ words }: Unit): boolean =>
  words.some(({ norm }, i) => i > 0 && TAKEN_UP.has(norm) && REMEDYING.has(words[i - 1]!.norm));
