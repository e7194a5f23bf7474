import { isJoint, type Link } from '../../model/index.js';
import { type Discourse, isClaim, makes, type Unit } from '../units.js';
import { type Linker, linkOf } from './linker.js';
import { answersPoint, takesUp } from './taking-up.js';
import { opensGrantedClause, turns, turnsWithin } from './turns.js';

/** How far beyond the last granted point of a run the own line may be taken up, in body sentences. */
const REACH = 4;
/** How far a whole paragraph of granted points may run before the next one turns. */
const PARAGRAPH_REACH = 8;
const INTERNAL = 0.85;
const TURN = 0.8;
/** The turn stands after other sentences that the run does not grant. */
const LATER_TURN = 0.6;
/** "Even though everybody knows it." is set against the sentence before. */
const FRAGMENT = 0.6;
/** "Granted, the ferry loses money. The road loses more." takes up the point without a word that turns. */
const UNMARKED = 0.6;

/** Words that insist or reply as often as they grant: "Of course, ...", "Sure.". */
const INSISTING = new Set(['of-course', 'of-course-but', 'surely-but', 'whole-yes', 'no-one-denies']);

/** "Granted, ...", "To be sure, ...", "The case for it deserves a fair hearing": words that grant open the sentence, or are all it says. */
const opensByGranting = ({ sentence }: Unit): boolean =>
  sentence.cues.some(
    ({ entry, from }) =>
      entry.type === 'concessive' &&
      (entry.tag === 'outright' || (from === 0 && !INSISTING.has(entry.tag ?? ''))),
  );

interface Target {
  readonly to: Unit;
  readonly confidence: number;
}

/**
 * The sentence that turns after a point; where none does, one of its paragraph that answers a view of others. `ahead`: what was
 * found for the points after it, by their places.
 */
function turnAfter(
  units: readonly Unit[],
  { place, paragraph }: Unit,
  ahead: ReadonlyMap<number, Target | null>,
): Target | null {
  let answer: Target | null = null;
  // "To be sure, ..." at the head of a paragraph grants what the paragraph says.
  const heads = units[place - 1]?.paragraph !== paragraph && opensByGranting(units[place]!);
  const reach = heads ? PARAGRAPH_REACH : REACH;
  for (let i = place + 1; i < units.length && i <= place + reach; i++) {
    const next = units[i]!;
    // A new paragraph may open with the turn; what it says later is about something else.
    if (next.paragraph > paragraph && i > place + 1 && units[i - 1]!.paragraph !== paragraph) break;
    const grants = makes(next, 'concession');
    const meets = i === place + 1 && next.paragraph === paragraph && answersPoint(next, units[place]!);
    if (meets || turns(next) || (grants && turnsWithin(next)))
      return { to: beyondJoint(units, i), confidence: i === place + 1 ? TURN : LATER_TURN };
    // A run of granted points is set against one turn.
    if (grants) return ahead.get(i) ?? answer;
    if (!makes(next, 'rebuttal')) continue;
    if (i === place + 1) return { to: next, confidence: TURN };
    if (next.paragraph === paragraph) answer ??= { to: next, confidence: LATER_TURN };
  }
  return answer;
}

/** Words of a question that only leads over: "What of it?" */
const SHORT_QUESTION = 3;

/** "And yet.", "What of it?" lead over to what the point is set against. */
function beyondJoint(units: readonly Unit[], i: number): Unit {
  const { sentence, words } = units[i]!;
  const leads = isJoint(sentence.tokens) || (sentence.question && words.length <= SHORT_QUESTION);
  return (leads ? units[i + 1] : undefined) ?? units[i]!;
}

/** What the point is set against: the sentence that turns after the run of granted points it stands in, or one beside it. */
function targetOf(units: readonly Unit[], point: Unit, turn: Target | null): Target | null {
  if (turnsWithin(point)) return { to: point, confidence: INTERNAL };
  if (turn !== null) return turn;
  const next = units[point.place + 1];
  if (
    next?.paragraph === point.paragraph &&
    opensByGranting(point) &&
    isClaim(next) &&
    !makes(next, 'concession') &&
    takesUp(next, point)
  )
    return { to: next, confidence: UNMARKED };
  const before = units[point.place - 1];
  if (before && opensGrantedClause(point) && isClaim(before)) return { to: before, confidence: FRAGMENT };
  return null;
}

/** From a granted point to the claim it is set against; to itself where one sentence holds both. */
export const concedes: Linker = {
  id: 'concedes',
  find({ units }: Discourse) {
    const links: Link[] = [];
    const ahead = new Map<number, Target | null>();
    // From the end, so that of a long run each point asks only the next.
    for (let i = units.length - 1; i >= 0; i--) {
      const point = units[i]!;
      if (!makes(point, 'concession')) continue;
      const turn = turnAfter(units, point, ahead);
      ahead.set(i, turn);
      const target = targetOf(units, point, turn);
      if (target) links.push(linkOf('concedes', point, target.to, target.confidence));
    }
    return links.reverse();
  },
};
