/** summarize: the counts and rates that every report prints. Each is defined where `Summary` declares it. */
import {
  type AnalysisDocument,
  BANDS,
  type Band,
  CLAIM_KINDS,
  type MarkKind,
  MOVE_KINDS,
  type MoveKind,
  type ParagraphSummary,
  type Sentence,
  type Summary,
} from '../model/index.js';
import { mean, quantile } from './quantiles.js';

/** How many sentences a list of the strongest, the most hedged or the most exposed names. */
const LISTED = 5;
/** The strength of a plain declarative: a claim above it is among the strong, one below it among the hedged. */
const PLAIN = 1;
/** Claims exposed less than this are not listed: what stands under them answers for how they are worded. */
const EXPOSED = 1;

export function countUp(document: Omit<AnalysisDocument, 'summary'>): Summary {
  const { words } = document.essay;
  const body = document.sentences.filter((sentence) => sentence.role === 'body');
  const claims = body.filter(isClaim);
  const hedges = sum(claims, hedgesIn);
  const boosters = sum(claims, boostersIn);
  const per100 = (count: number) => (words === 0 ? null : round((100 * count) / words));
  return {
    words,
    sentences: body.length,
    paragraphs: document.blocks.filter((block) => block.paragraph !== null).length,
    claims: claims.length,
    moves: movesOf(body),
    strength: strengthOf(claims),
    hedges,
    boosters,
    per100Words: { claims: per100(claims.length), hedges: per100(hedges), boosters: per100(boosters) },
    concessions: concessionsIn(body, document),
    opposingViews: opposingViewsIn(body, document),
    voices: voicesOf(body),
    forecasts: forecastsIn(body),
    marks: marksOf(body),
    byParagraph: paragraphsOf(document, body, claims),
    strongest: top(
      claims,
      (sentence) => sentence.strength!.value,
      (value) => value > PLAIN,
    ),
    mostHedged: top(
      claims,
      (sentence) => -sentence.strength!.value,
      (value) => value > -PLAIN,
    ),
    exposed: top(
      claims,
      (sentence) => sentence.exposure?.value ?? 0,
      (value) => value >= EXPOSED,
    ),
  };
}

/** What counts as a claim: in the author's voice, with a claim move and a strength. */
function isClaim(sentence: Sentence): boolean {
  return (
    sentence.whose === 'author' &&
    sentence.strength !== null &&
    sentence.moves.some((move) => CLAIM_KINDS.includes(move.kind))
  );
}

const sum = (sentences: readonly Sentence[], count: (sentence: Sentence) => number): number =>
  sentences.reduce((total, sentence) => total + count(sentence), 0);

const round = (x: number): number => Math.round(x * 1000) / 1000;

function cuesWith(sentence: Sentence, sign: (effect: number) => boolean): number {
  return sentence.strength!.contributions.filter(
    (contribution) => contribution.start !== undefined && sign(contribution.effect),
  ).length;
}

const hedgesIn = (sentence: Sentence): number => cuesWith(sentence, (effect) => effect < 0);
const boostersIn = (sentence: Sentence): number => cuesWith(sentence, (effect) => effect > 0);

const makes = (sentence: Sentence, kind: MoveKind): boolean =>
  sentence.moves.some((move) => move.kind === kind);

function movesOf(body: readonly Sentence[]): Record<MoveKind, number> {
  const counts = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  for (const sentence of body) for (const move of sentence.moves) counts[move.kind]++;
  return counts;
}

function strengthOf(claims: readonly Sentence[]): Summary['strength'] {
  if (claims.length === 0) return null;
  const values = claims.map((sentence) => sentence.strength!.value).sort((a, b) => a - b);
  const bands = Object.fromEntries(BANDS.map(({ band }) => [band, 0])) as Record<Band, number>;
  for (const sentence of claims) bands[sentence.strength!.band]++;
  return {
    mean: round(mean(values)),
    median: round(quantile(values, 0.5)),
    lowerQuartile: round(quantile(values, 0.25)),
    upperQuartile: round(quantile(values, 0.75)),
    bands,
  };
}

function concessionsIn(body: readonly Sentence[], { links }: Pick<AnalysisDocument, 'links'>) {
  const answered = new Set(links.filter((link) => link.kind === 'concedes').map((link) => link.from));
  const concessions = body.filter((sentence) => makes(sentence, 'concession'));
  return {
    total: concessions.length,
    answered: concessions.filter((sentence) => answered.has(sentence.index)).length,
  };
}

function opposingViewsIn(body: readonly Sentence[], { links }: Pick<AnalysisDocument, 'links'>) {
  const answered = new Set(links.filter((link) => link.kind === 'rebuts').map((link) => link.to));
  let total = 0;
  let met = 0;
  for (let i = 0; i < body.length; i++) {
    let end = i;
    while (end < body.length && makes(body[end]!, 'opposing_view')) end++;
    const run = body.slice(i, end);
    total += run.length;
    if (run.some((sentence) => answered.has(sentence.index))) met += run.length;
    if (end > i) i = end - 1;
  }
  return { total, answered: met };
}

/** Attributed sentences of which more than half stands in quotation marks are quoted; the others are reported. */
function voicesOf(body: readonly Sentence[]): Summary['voices'] {
  let quoted = 0;
  let reported = 0;
  for (const sentence of body) {
    if (sentence.whose !== 'attributed') continue;
    const inMarks = sentence.quotations.reduce((total, { start, end }) => total + end - start, 0);
    if (2 * inMarks > sentence.end - sentence.start) quoted++;
    else reported++;
  }
  return { author: body.length - quoted - reported, quoted, reported };
}

function forecastsIn(body: readonly Sentence[]): Summary['forecasts'] {
  const forecasts = body.filter((sentence) => sentence.whose === 'author' && makes(sentence, 'prediction'));
  const dated = forecasts.filter((sentence) => sentence.marks.some((mark) => mark.kind === 'date'));
  return { total: forecasts.length, dated: dated.length };
}

function marksOf(body: readonly Sentence[]): Record<MarkKind, number> {
  const counts: Record<MarkKind, number> = { date: 0, number: 0, superlative: 0, universal: 0, causal: 0 };
  for (const sentence of body) for (const mark of sentence.marks) counts[mark.kind]++;
  return counts;
}

function paragraphsOf(
  { blocks }: Pick<AnalysisDocument, 'blocks'>,
  body: readonly Sentence[],
  claims: readonly Sentence[],
): ParagraphSummary[] {
  const sentencesIn = new Map<number, number>();
  for (const { block } of body) sentencesIn.set(block, (sentencesIn.get(block) ?? 0) + 1);
  let next = 0;
  return blocks.flatMap(({ paragraph }, block) => {
    if (paragraph === null) return [];
    const from = next;
    while (next < claims.length && claims[next]!.block === block) next++;
    const own = claims.slice(from, next);
    const values = own.map((sentence) => sentence.strength!.value).sort((a, b) => a - b);
    return {
      paragraph,
      sentences: sentencesIn.get(block) ?? 0,
      claims: own.length,
      hedges: sum(own, hedgesIn),
      boosters: sum(own, boostersIn),
      strength: values.length === 0 ? null : round(quantile(values, 0.5)),
    };
  });
}

/** The first five by score that pass, highest first; of equals the earlier. */
function top(
  claims: readonly Sentence[],
  score: (sentence: Sentence) => number,
  passes: (score: number) => boolean,
): number[] {
  return claims
    .map((sentence) => ({ index: sentence.index, score: score(sentence) }))
    .filter((entry) => passes(entry.score))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, LISTED)
    .map((entry) => entry.index);
}
