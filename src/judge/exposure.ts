/**
 * How exposed a claim is: its strength, plus how far it reaches, minus what stands under it.
 *
 * Whose exposure is told: claims that the author makes in body text and that say something is so. A demand ("Close it.") asks
 * for reasons, not for figures; a granted point is the other side's; what the author says of himself or herself nobody can
 * dispute; a fragment ("No chance.") borrows its claim from the
 * sentence it continues. Reach is a quarter step each for a forecast, a cause, and a universal or superlative: what can
 * be checked can be found false.
 *
 * What counts as standing under a claim (a "ground"), and what it takes off:
 *
 *     a statistic, an endorsed source, a rule or a precedent offered as evidence   2
 *     an example offered as evidence                                               1.5
 *     a story or another fact offered as evidence; a reason ("because")            1
 *     words of a source (a quotation)                                              0.75
 *     a number                                                                     0.5
 *
 * One sentence gives one ground, the firmest it has. A ground in the claim's own sentence counts in full; one sentence away
 * 0.6 of it, two sentences away 0.3, and half of that across a paragraph break. A sentence that is linked to the claim as its
 * support counts in full wherever it stands. Together they take off 3 at most: a categorical claim with ample
 * support comes to 0. A claim that is hedged is little exposed whatever stands under it.
 */
import {
  CLAIM_KINDS,
  type Exposure,
  type Ground,
  type GroundKind,
  type RelatedEssay,
  type Token,
} from '../model/index.js';
import { confidenceIn, length, makes } from './reading.js';

type Sentence = RelatedEssay['sentences'][number];

const WEIGHTS: Readonly<Record<GroundKind, number>> = {
  statistic: 2,
  testimony: 2,
  rule: 2,
  precedent: 2,
  example: 1.5,
  anecdote: 1,
  fact: 1,
  reason: 1,
  source: 0.75,
  number: 0.5,
};
const MOST_SUPPORT = 3;
/** Share of a ground's weight by distance in body sentences. */
const NEARNESS = [1, 0.6, 0.3] as const;
const WINDOW = NEARNESS.length - 1;
/** Places round a claim, nearest first. */
const NEARBY = [0, -1, 1, -2, 2];
const OTHER_PARAGRAPH = 0.5;
const LINKED = 1;
/** Links less sure than this do not bring a sentence nearer. */
const SURE = 0.5;
const REACH = 0.25;
/** The subject of most sentences stands among their first tokens. */
const OPENING = 5;
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'there',
  'this',
  'that',
  'these',
  'the',
]);
/** Words of a sentence that is no fragment. */
const SHORTEST = 5;

const WORDING: Readonly<Record<GroundKind, string>> = {
  statistic: 'a figure',
  testimony: 'a source',
  rule: 'a rule',
  precedent: 'a precedent',
  example: 'an example',
  anecdote: 'a story',
  fact: 'a fact',
  reason: 'a reason',
  source: 'words of a source',
  number: 'a number',
};

/** Whether the author says in the sentence that something is so. */
function saysSo(sentence: Sentence): boolean {
  if (sentence.role !== 'body' || sentence.whose !== 'author' || sentence.strength === null) return false;
  if (makes(sentence, 'concession') || length(sentence) < SHORTEST || isAboutSelf(sentence)) return false;
  const demand = confidenceIn(sentence, 'prescription');
  return sentence.moves.some(
    ({ kind, confidence }) =>
      CLAIM_KINDS.includes(kind) && kind !== 'prescription' && (kind !== 'assertion' || confidence > demand),
  );
}

/** "In fact, I find writing slow": what the author says of himself or herself, nobody can dispute. */
function isAboutSelf({ tokens }: Sentence): boolean {
  const first = tokens.slice(0, OPENING).find((token) => SUBJECTS.has(token.norm));
  return first?.norm === 'i';
}

function reachOf(sentence: Sentence): number {
  const sweeping = sentence.marks.some((mark) => mark.kind === 'universal' || mark.kind === 'superlative');
  const ways = [makes(sentence, 'prediction'), makes(sentence, 'causal'), sweeping];
  return REACH * ways.filter(Boolean).length;
}

const NOBODY: readonly number[] = [];

/** The exposure of every claim of the author in body text, by sentence index. */
export function exposuresOf(essay: RelatedEssay): ReadonlyMap<number, Exposure> {
  const body = essay.sentences.filter((sentence) => sentence.role === 'body');
  const own = body.map(groundIn);
  const placeOf = new Map(body.map((sentence, place) => [sentence.index, place]));
  const linked = new Map<number, number[]>();
  for (const link of essay.links) {
    if (link.kind !== 'supports' || link.confidence < SURE) continue;
    const from = placeOf.get(link.from);
    if (from !== undefined) linked.set(link.to, [...(linked.get(link.to) ?? []), from]);
  }
  const exposures = new Map<number, Exposure>();
  body.forEach((claim, place) => {
    if (!saysSo(claim)) return;
    const grounds: Ground[] = [];
    const supporters = linked.get(claim.index) ?? NOBODY;
    for (const distance of NEARBY) {
      const at = place + distance;
      const near = body[at];
      if (!near) continue;
      const isLinked = supporters.includes(at);
      if (own[at] === null && !isLinked) continue;
      const share = NEARNESS[Math.abs(distance)]! * (near.block === claim.block ? 1 : OTHER_PARAGRAPH);
      add(
        grounds,
        body[at]!,
        own[at] ?? (isLinked ? 'reason' : null),
        isLinked ? Math.max(share, LINKED) : share,
      );
    }
    for (const at of supporters)
      if (Math.abs(at - place) > WINDOW) add(grounds, body[at]!, own[at] ?? 'reason', LINKED);
    exposures.set(claim.index, exposureOf(claim, grounds));
  });
  return exposures;
}

function add(grounds: Ground[], sentence: Sentence, kind: GroundKind | null, share: number): void {
  if (kind === null) return;
  grounds.push({ kind, sentence: sentence.index, weight: round(WEIGHTS[kind] * share) });
}

/** The firmest ground that a sentence gives; null where it gives none. */
function groundIn(sentence: Sentence): GroundKind | null {
  const evidence = sentence.moves.find((move) => move.kind === 'evidence');
  if (evidence) return evidence.evidenceType ?? 'fact';
  if (saysBecause(sentence.tokens)) return 'reason';
  const quoted = sentence.quotations.some((quotation) => quotation.speech);
  if (quoted && !sentence.moves.some((move) => move.kind === 'opposing_view')) return 'source';
  return sentence.marks.some((mark) => mark.kind === 'number') ? 'number' : null;
}

function saysBecause(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.norm === 'because' && token.quotation === -1) return true;
  return false;
}

function exposureOf(claim: Sentence, grounds: readonly Ground[]): Exposure {
  const sum = grounds.reduce((total, ground) => total + ground.weight, 0);
  const reach = reachOf(claim);
  const support = round(Math.min(MOST_SUPPORT, sum));
  return {
    value: round(claim.strength!.value + reach - support),
    reach,
    support,
    grounds,
    reason: reasonFor(claim, grounds),
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function reasonFor(claim: Sentence, grounds: readonly Ground[]): string {
  const [firmest] = [...grounds].sort((a, b) => b.weight - a.weight);
  if (!firmest) return 'No figure, source, example or reason within two sentences.';
  const what = WORDING[firmest.kind];
  const distance = firmest.sentence - claim.index;
  const where =
    distance === 0
      ? 'in the sentence itself'
      : distance === -1
        ? 'in the sentence before'
        : distance === 1
          ? 'in the sentence after'
          : `${Math.abs(distance)} sentences ${distance < 0 ? 'before' : 'after'}`;
  const more = grounds.length === 1 ? '' : `, and ${grounds.length - 1} more`;
  return `Under it: ${what} ${where}${more}.`;
}
