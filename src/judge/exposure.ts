/**
 * How exposed a claim is: its strength, plus its reach, minus its support.
 *
 * Only claims that can be challenged have an exposure (`challengeable.ts`). Reach is a quarter step each for a forecast, a cause, and a
 * universal or superlative: what can be checked can be found false.
 *
 * What counts as support of a claim (a "ground"), and what it takes off:
 *
 *     a statistic, an endorsed source, a rule or a precedent offered as evidence   2
 *     an example offered as evidence                                               1.5
 *     a story or another fact offered as evidence; a reason ("because")            1
 *     words that somebody said (a quotation)                                       0.75
 *     a number that measures something                                             0.5
 *
 * One sentence gives one ground, the firmest it has. A ground in the claim's own sentence counts in full; one sentence away
 * 0.6 of it, two sentences away 0.3, and half of that across a paragraph break. A sentence that is linked to the claim as its
 * support counts in full wherever it stands. Together they take off 3 at most: a categorical claim with ample
 * support comes to 0. A claim that is hedged is little exposed whatever stands under it.
 */
import {
  type Exposure,
  type Ground,
  type GroundKind,
  isCounted,
  type MarkKind,
  makes,
  type RelatedEssay,
  rounded,
  wordSet,
} from '../model/index.js';
import { isChallengeable } from './challengeable.js';

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
/** Distances around a claim, nearest first. */
const NEARBY = [0, -1, 1, -2, 2];
const OTHER_PARAGRAPH = 0.5;
const LINKED = 1;
/** Links less sure than this do not bring a sentence nearer. */
const SURE = 0.5;
const REACH = 0.25;
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

function reachOf(sentence: Sentence): number {
  let ways = 0;
  if (makes(sentence, 'prediction')) ways++;
  if (makes(sentence, 'causal')) ways++;
  if (hasMark(sentence, 'universal') || hasMark(sentence, 'superlative')) ways++;
  return REACH * ways;
}

function hasMark({ marks }: Sentence, kind: MarkKind): boolean {
  for (const mark of marks) if (mark.kind === kind) return true;
  return false;
}

const NOBODY: readonly number[] = [];

/** The exposure of every claim that can be challenged, by sentence index; null for all other sentences. */
export function exposuresOf(essay: RelatedEssay): readonly (Exposure | null)[] {
  const body = essay.sentences.filter((sentence) => isCounted(sentence, essay.blocks));
  const own = body.map(groundIn);
  const linked = supportersIn(body, essay.links);
  const exposures: (Exposure | null)[] = essay.sentences.map(() => null);
  for (let place = 0; place < body.length; place++) {
    const claim = body[place]!;
    if (!isChallengeable(claim)) continue;
    const grounds: Ground[] = [];
    const supporters = linked.get(claim.index) ?? NOBODY;
    for (const distance of NEARBY) {
      const at = place + distance;
      const near = body[at];
      if (near === undefined) continue;
      const isLinked = supporters.includes(at);
      const kind = own[at] ?? (isLinked ? 'reason' : null);
      if (kind === null) continue;
      const share = NEARNESS[Math.abs(distance)]! * (near.block === claim.block ? 1 : OTHER_PARAGRAPH);
      grounds.push(groundOf(near, kind, isLinked ? Math.max(share, LINKED) : share));
    }
    for (const at of supporters)
      if (Math.abs(at - place) > WINDOW) grounds.push(groundOf(body[at]!, own[at] ?? 'reason', LINKED));
    exposures[claim.index] = exposureOf(claim, grounds);
  }
  return exposures;
}

/** Places in the body of the sentences that are linked to a claim as its support, by the claim's index. */
function supportersIn(body: readonly Sentence[], links: RelatedEssay['links']): Map<number, number[]> {
  const linked = new Map<number, number[]>();
  const places: number[] = [];
  for (let place = 0; place < body.length; place++) places[body[place]!.index] = place;
  for (const { kind, from, to, confidence } of links) {
    const place = places[from];
    if (kind !== 'supports' || confidence < SURE || place === undefined) continue;
    const known = linked.get(to);
    if (known) known.push(place);
    else linked.set(to, [place]);
  }
  return linked;
}

const groundOf = (sentence: Sentence, kind: GroundKind, share: number): Ground => ({
  kind,
  sentence: sentence.index,
  weight: rounded(WEIGHTS[kind] * share),
});

/** The firmest ground that a sentence gives; null where it gives none. */
function groundIn(sentence: Sentence): GroundKind | null {
  for (const { kind, evidenceType } of sentence.moves) if (kind === 'evidence') return evidenceType ?? 'fact';
  if (givesReason(sentence)) return 'reason';
  if (quotesSource(sentence)) return 'source';
  return givesFigure(sentence) ? 'number' : null;
}

/** Words of somebody, who is named or told of, and no view that the author sets up to answer: not "think to yourself, “Why not?”". */
const quotesSource = (sentence: Sentence): boolean =>
  (sentence.holder !== null || sentence.whose === 'attributed') &&
  sentence.quotations.some(({ speech }) => speech) &&
  !makes(sentence, 'opposing_view');

const MEASURE = /\d[\d,]{0,9}\d(?!\d|st|nd|rd|th)|[$€£]\d|\d%/;
const LARGE = wordSet(
  'dozen dozens hundred hundreds thousand thousands million millions billion billions trillion percent',
);

/** A number that counts or measures something: "340 tons", "nine million", not "two reasons", "version 2.0" and "the 20th century". */
function givesFigure({ marks, tokens }: Sentence): boolean {
  return marks.some(({ kind, start, end }) => {
    if (kind !== 'number') return false;
    const within = tokens.filter((token) => start <= token.start && token.end <= end);
    return (
      within.some(({ norm }) => LARGE.has(norm)) || MEASURE.test(within.map(({ text }) => text).join(''))
    );
  });
}

/** Tags of the lexicon's causal cues that lead up to a reason: "because", "since", "given that". */
const REASONS = wordSet('because because-of due-to since as-reason given-that');

function givesReason({ tokens, cues }: Sentence): boolean {
  for (const token of tokens) if (token.norm === 'because' && token.quotation === -1) return true;
  return cues.some(
    ({ entry, from }) =>
      entry.type === 'causal' && REASONS.has(entry.tag ?? '') && tokens[from]!.quotation === -1,
  );
}

function exposureOf(claim: Sentence, grounds: readonly Ground[]): Exposure {
  let sum = 0;
  for (const ground of grounds) sum += ground.weight;
  const reach = reachOf(claim);
  const support = rounded(Math.min(MOST_SUPPORT, sum));
  return {
    value: rounded(claim.strength!.value + reach - support),
    reach,
    support,
    grounds,
    reason: reasonFor(claim, grounds),
  };
}

function reasonFor(claim: Sentence, grounds: readonly Ground[]): string {
  let firmest = grounds[0];
  if (firmest === undefined) return 'No figure, source, example or reason within two sentences.';
  for (const ground of grounds) if (ground.weight > firmest.weight) firmest = ground;
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
