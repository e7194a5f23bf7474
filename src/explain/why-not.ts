/** Why a sentence does not make a move: which moves are asked about, and what was looked for. */
import { CLAIM_KINDS, isFallback, MOVE_TEXT, type MoveKind, makes, type Sentence } from '../model/index.js';
import { DETECTORS } from '../tag/index.js';
import type { Reason } from '../tag/why.js';
import type { WhyNot } from './explanation.js';

/** Moves that were nearly found are explained unasked, at most so many. */
const MOST_UNASKED = 2;
/** A move is nearly found from this share of its floor on. */
const NEARLY = 0.25;

/** Whether any of the sentence's own words speak for the move: without them, nothing can be said of how it was missed. */
const hasWords = ({ votes, words }: Reason): boolean =>
  votes.some(({ weight }) => weight > 0) || words.some(({ effect }) => effect > 0);

/** The moves to explain where nobody asks: assertion, where nothing is claimed, and those that were nearly found. */
export function unasked(sentence: Sentence, reasons: readonly Reason[]): MoveKind[] {
  if (namesOnly(sentence)) return ['assertion'];
  const claims = sentence.moves.some(({ kind }) => CLAIM_KINDS.includes(kind));
  const nearness = ({ probability, found }: Reason) => probability / found;
  const missed = reasons
    .filter((reason) => !makes(sentence, reason.move) && nearness(reason) >= NEARLY && hasWords(reason))
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, MOST_UNASKED)
    .map(({ move }) => move);
  return [...new Set<MoveKind>(claims ? missed : ['assertion', ...missed])];
}

/** A heading without a verb of its own: the program asks it for no move. */
const namesOnly = ({ role, moves, strength }: Sentence): boolean =>
  role !== 'body' && moves.length === 0 && strength === null;

/** `wordsOf`: the words of the sentence with an index. */
export function whyNot(
  sentence: Sentence,
  move: MoveKind,
  reasons: readonly Reason[],
  wordsOf: (index: number) => string,
): WhyNot {
  const known = namesOnly(sentence) ? undefined : reasons.find((reason) => reason.move === move);
  return {
    move,
    verdict: verdictOn(sentence, move, known),
    reason: known ? withoutMove(known) : null,
    opening: known === undefined || known.sentence === sentence.index ? null : wordsOf(known.sentence),
    lookedFor: {
      gloss: MOVE_TEXT[move].gloss,
      examples: DETECTORS.find(({ id }) => id === move)?.fires ?? [],
    },
  };
}

function verdictOn(sentence: Sentence, move: MoveKind, reason: Reason | undefined): WhyNot['verdict'] {
  if (makes(sentence, move)) return 'found';
  if (namesOnly(sentence)) return 'heading';
  if (!reason) return isFallback(move) ? 'fallback' : 'report';
  const likely = reason.probability >= reason.found;
  return likely && sentence.whose === 'attributed' ? 'attributed' : 'unlikely';
}

function withoutMove({ move: _, ...rest }: Reason): Omit<Reason, 'move'> {
  return rest;
}
