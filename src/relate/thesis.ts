/** Which sentence states the essay's main claim. */
import { WordSet } from '../model/index.js';
import { type Discourse, isClaim, makes, type Unit } from './units.js';

/** What a thesis gains over the second best in a score of 0 to about 6; below SCORE none stands out. */
const SCORE = 1.8;
/** A thesis is one of the first or last sentences in most op-eds. */
const EARLY = 8;
const LATE = 5;

/** How much of the essay a sentence speaks of: mean number of sentences its content words occur in, against the most. */
function centrality(unit: Unit, { units, frequency }: Discourse): number {
  if (unit.topic.length < 2) return 0;
  let sum = 0;
  for (const stem of unit.topic) sum += Math.min(frequency[stem]! - 1, 10);
  const mean = sum / (unit.topic.length + 2);
  return Math.min(1, mean / Math.min(6, Math.max(1, units.length / 8)));
}

function headlineShare(unit: Unit, headline: ReadonlySet<number>): number {
  if (headline.size === 0) return 0;
  let shared = 0;
  for (const stem of headline) if (unit.topic.includes(stem)) shared++;
  return shared / Math.min(headline.size, 5);
}

function position(unit: Unit, count: number): number {
  const { place } = unit;
  if (place < EARLY) return 1 - place / (2 * EARLY);
  const fromEnd = count - 1 - place;
  return fromEnd < LATE ? 0.65 - fromEnd / (2 * LATE) : 0;
}

const OBLIGING = new WordSet(['should', 'must', 'ought', 'cannot']);
const obliges = (unit: Unit): boolean => unit.words.some(({ norm }) => OBLIGING.has(norm));

/** "He thinks ...", "I cannot tell you ...": about a person, or about what is not claimed. */
function isAboutOne({ words, opening }: Unit): boolean {
  const first = words[opening]?.norm;
  if (first === 'he' || first === 'she') return true;
  return (
    first === 'i' && words.slice(opening, opening + 4).some(({ norm }) => norm === "n't" || norm === 'not')
  );
}

const PROPOSING = new WordSet(
  'argue ask believe call contend hold maintain plead propose recommend say submit suggest think urge'.split(
    ' ',
  ),
);
const SAID = new WordSet(['argument', 'case', 'plea', 'point', 'proposal', 'request', 'view']);

/** "I think the board should wait", "So let me say it as plainly as I can", "My point is": the author says that this is it. */
function isProposed({ words, opening }: Unit): boolean {
  const first = words[opening]?.norm;
  const rest = words.slice(opening + 1, opening + 5);
  if (first === 'my') return SAID.has(rest[0]?.norm ?? '') || SAID.has(rest[1]?.norm ?? '');
  const speaking = first === 'i' || (first === 'let' && rest[0]?.norm === 'me');
  return speaking && rest.some(({ norm }) => PROPOSING.has(norm));
}

const BECKONING = new WordSet(['us', 'me', 'this', 'our']);

/** "Please write to us", "Come and see me", "Print this post": asks something of the reader of the page, not of the world. */
function beckons({ words, opening }: Unit): boolean {
  const first = words[opening];
  if (first === undefined) return false;
  if (first.norm === 'please') return true;
  return (
    first.pos === 'VERB' &&
    first.norm !== 'let' &&
    words.slice(opening + 1, opening + 4).some(({ norm }) => BECKONING.has(norm))
  );
}

function scoreOf(unit: Unit, discourse: Discourse): number {
  const strength = unit.sentence.strength!.value;
  const demands = makes(unit, 'prescription') ? (obliges(unit) ? 0.7 : 0.3) : 0;
  // "Close Harbor Road", says the headline; "We should close it", the sentence that states it, however short.
  const headline = Math.min(1, headlineShare(unit, discourse.headline));
  const demandsHeadline = demands > 0.5 && headline > 0;
  const proposed = isProposed(unit) ? (demands > 0.5 ? 1.4 : 0.5) : 0;
  // What is going to happen leads up to what the author wants; a turn answers what another wants.
  const leadsUp = demands > 0 ? 0 : makes(unit, 'prediction') ? 0.2 : unit.turn ? 0.1 : 0;
  const aside =
    makes(unit, 'concession') || makes(unit, 'rhetorical_question') || makes(unit, 'evidence') ? 0.6 : 0;
  return (
    1.4 * position(unit, discourse.units.length) +
    1.5 * centrality(unit, discourse) +
    1.4 * headline +
    (demandsHeadline ? 1 : 0) +
    0.25 * strength +
    demands +
    proposed -
    aside -
    leadsUp -
    (beckons(unit) ? 0.8 : 0) -
    (isAboutOne(unit) ? 0.8 : unit.backward && !demandsHeadline ? 0.4 : 0) -
    (unit.words.length < 5 && !demandsHeadline ? 0.8 : 0)
  );
}

/** The index of the sentence, or null where no claim of the author stands out. */
export function thesisOf(discourse: Discourse): number | null {
  let best: Unit | null = null;
  let bestScore = SCORE;
  for (const unit of discourse.units) {
    if (!isClaim(unit)) continue;
    const score = scoreOf(unit, discourse);
    if (score > bestScore) {
      best = unit;
      bestScore = score;
    }
  }
  return best?.sentence.index ?? null;
}
