/** What speaks for each move of a sentence, and the floors it is held against. */
import type { MoveKind } from '../model/index.js';
import type { Signal } from './detector.js';
import type { Context, MoveModel } from './model/model.js';

/** A move found where `confidence` reaches `found`, and possible where it reaches `possible` (all from 0 to 1). */
export interface Judged {
  readonly move: MoveKind;
  /** Index of the model's decision whose weights explain it. */
  readonly m: number;
  readonly confidence: number;
  readonly found: number;
  readonly possible: number;
}

/**
 * Every move of a sentence. `all`: also, where it stands in a whole text, those that are not even possible.
 */
export function judge(
  signals: readonly Signal[],
  probabilities: Float64Array,
  model: MoveModel,
  context: Context,
  all: boolean,
): Judged[] {
  if (context === 'short') return onItsOwn(signals, probabilities, model);
  const judged: Judged[] = [];
  for (const m of model.askedIn(context)) {
    const { move, found, possible } = model.decisions[m]!;
    const confidence = probabilities[m]!;
    if (all || confidence >= possible) judged.push({ move, m, confidence, found, possible });
  }
  return judged;
}

/** The rules alone find a move in a sentence on its own where its votes sum to more than 1.5, and think it possible from 1.1 on. */
const RULES = { votes: 1.5, found: 0.5, possible: 0.4 };
/** What the rules speak against, their votes summing to this or less, is not found in such a sentence, only possible. */
const AGAINST = -1.25;
const HELD = 0.99;
/** Of the floor of assertions: where no neighbor makes a fact of it that supports something, what a sentence states is claimed, if it is not granted. */
const STATED = 0.6;
/** Concessions that the same sentence turns: "The pay was poor, but nobody left" claims that nobody left. */
const TURNED_INSIDE = new Set(
  ['but-clause', 'for-all-its-own', 'quality-granted', 'although-initial', 'while-granting'].map(
    (rule) => `concession/${rule}`,
  ),
);
/** Where nothing is found, the likeliest move is told if its votes sum to more than this. */
const LEANING = 0;
/** So are these, which need no words of their own, if the rules do not lean against them. */
const PLAIN: ReadonlySet<MoveKind> = new Set(['assertion', 'evidence']);
const PLAIN_LEANING = -0.6;

/**
 * A sentence without an essay round it. The model's weights lean on that essay, so here a move can be found by the model, by
 * its weights for sentences on their own (where it has some), or by the rules alone; what comes nearest to its floor is told,
 * unless the rules speak against it. And such a sentence is there for what it states, not to prepare for another: where nothing
 * is found, its likeliest move is.
 */
function onItsOwn(signals: readonly Signal[], probabilities: Float64Array, model: MoveModel): Judged[] {
  const best = new Map<MoveKind, Judged>();
  const consider = (one: Judged) => {
    const rival = best.get(one.move);
    if (rival === undefined || nearness(one) > nearness(rival)) best.set(one.move, one);
  };
  const learned = new Set(
    model.decisions.filter(({ context }) => context === 'short').map(({ move }) => move),
  );
  const grants = votesFor(signals, 'concession') > 0 && !signals.some(({ rule }) => TURNED_INSIDE.has(rule));
  for (const m of model.askedIn('short')) {
    const { move, found, possible } = model.decisions[m]!;
    const votes = votesFor(signals, move);
    const against = votes <= AGAINST;
    // Held just below its floor where the rules speak against it.
    const share = move === 'assertion' && !grants ? STATED : 1;
    const most = against ? HELD * found * share : 1;
    const held = Math.min(probabilities[m]!, most);
    consider({ move, m, confidence: held, found: found * share, possible: possible * share });
    const confidence = 1 / (1 + Math.exp(RULES.votes - votes));
    consider({ move, m, confidence, found: RULES.found, possible: RULES.possible });
  }
  const judged = [...best.values()];
  const told = (move: MoveKind) =>
    !learned.has(move) && votesFor(signals, move) > (PLAIN.has(move) ? PLAIN_LEANING : LEANING);
  let likeliest: Judged | null = null;
  for (const one of judged) {
    if (nearness(one) >= 1 && !learned.has(one.move)) return judged;
    if (told(one.move) && (likeliest === null || nearness(one) > nearness(likeliest))) likeliest = one;
  }
  if (likeliest === null || likeliest.confidence < likeliest.possible) return judged;
  return judged.map((one) => (one === likeliest ? { ...one, found: one.confidence } : one));
}

const votesFor = (signals: readonly Signal[], move: MoveKind): number =>
  signals.reduce((sum, signal) => (signal.move === move ? sum + signal.weight : sum), 0);

const nearness = ({ confidence, found }: Judged): number => confidence / found;
