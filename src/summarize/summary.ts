/** summarize: the counts and rates that every report prints. Each is defined where `Summary` declares it. */
import {
  type AnalysisDocument,
  BANDS,
  type Band,
  isBooster,
  isClaim,
  isCounted,
  isExposed,
  isHedge,
  type Mark,
  type MarkKind,
  MOVE_KINDS,
  type MoveKind,
  makes,
  mean,
  type ParagraphSummary,
  printedStrength,
  quantile,
  rounded,
  type Sentence,
  type Strength,
  type Summary,
  saysWhen,
} from '../model/index.js';

/** How many sentences a list of the strongest, the most hedged or the most exposed names. */
const LISTED = 5;
/** The strength of a plain declarative: a claim above it is among the strong, one below it among the hedged. */
const PLAIN = 1;

/** All counts and rates of a document, over its body sentences; rates without a denominator are null. Pure. */
export function countUp(document: Omit<AnalysisDocument, 'summary'>): Summary {
  const { words } = document.essay;
  const body = document.sentences.filter((sentence) => isCounted(sentence, document.blocks));
  const claims = body.filter(isClaim);
  let hedges = 0;
  let boosters = 0;
  for (const claim of claims) {
    hedges += hedgesIn(claim);
    boosters += boostersIn(claim);
  }
  const per100 = (count: number) => (words === 0 ? null : rounded((100 * count) / words));
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
    forecasts: forecastsIn(body, document),
    marks: marksOf(body),
    byParagraph: paragraphsOf(document, body, claims),
    strongest: top(
      claims.filter((claim) => strengthValue(claim) > PLAIN && isWorded(claim)),
      (a, b) =>
        printed(b) - printed(a) ||
        Number(boostersIn(b) > 0) - Number(boostersIn(a) > 0) ||
        strengthValue(b) - strengthValue(a),
    ),
    mostHedged: top(
      claims.filter((claim) => strengthValue(claim) < PLAIN && isWorded(claim) && !isAble(claim)),
      (a, b) => strengthValue(a) - strengthValue(b),
    ),
    exposed: top(claims.filter(isExposed), (a, b) => exposed(b) - exposed(a)),
  };
}

const strengthValue = (claim: Sentence): number => claim.strength!.value;

/** Claims that print the same strength are alike: what is insisted on comes before what is only ordered. */
const printed = (claim: Sentence): number => printedStrength(strengthValue(claim));

const exposed = ({ exposure }: Sentence): number => exposure?.value ?? 0;

/** Whether a claim's words made its strength; a fragment only goes on with the sentence before. */
const isWorded = ({ strength }: Sentence): boolean => !strength!.contributions.some(isTakenOver);
const isTakenOver = ({ type }: Strength['contributions'][number]): boolean => type === 'bias';

/** Whether all that lowered a claim says what can be done. */
function isAble(claim: Sentence): boolean {
  const lowering = claim.strength!.contributions.filter(
    ({ start, effect }) => start !== undefined && effect < 0,
  );
  return lowering.some(({ type }) => type === 'modal_ability') && !lowering.some(isHedge);
}

function hedgesIn(claim: Sentence): number {
  let count = 0;
  for (const part of claim.strength!.contributions) if (isHedge(part)) count++;
  return count;
}

function boostersIn(claim: Sentence): number {
  let count = 0;
  for (const part of claim.strength!.contributions) if (isBooster(part)) count++;
  return count;
}

/** A count of 0 for each of the names, in their order. */
function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  const counts = {} as Record<Name, number>;
  for (const name of names) counts[name] = 0;
  return counts;
}

const BAND_NAMES: readonly Band[] = BANDS.map(({ band }) => band);

function movesOf(body: readonly Sentence[]): Record<MoveKind, number> {
  const counts = zeros(MOVE_KINDS);
  for (const sentence of body) for (const move of sentence.moves) counts[move.kind]++;
  return counts;
}

function strengthOf(claims: readonly Sentence[]): Summary['strength'] {
  if (claims.length === 0) return null;
  const values = claims.map(strengthValue).sort((a, b) => a - b);
  const bands = zeros(BAND_NAMES);
  for (const sentence of claims) bands[sentence.strength!.band]++;
  return {
    mean: rounded(mean(values)),
    median: rounded(quantile(values, 0.5)),
    lowerQuartile: rounded(quantile(values, 0.25)),
    upperQuartile: rounded(quantile(values, 0.75)),
    bands,
  };
}

function concessionsIn(body: readonly Sentence[], { links }: Pick<AnalysisDocument, 'links'>) {
  const granted = new Set<number>();
  for (const link of links) if (link.kind === 'concedes') granted.add(link.from);
  let total = 0;
  let answered = 0;
  for (const sentence of body) {
    if (!makes(sentence, 'concession')) continue;
    total++;
    if (granted.has(sentence.index)) answered++;
  }
  return { total, answered };
}

function opposingViewsIn(body: readonly Sentence[], { links }: Pick<AnalysisDocument, 'links'>) {
  const rebutted = new Set<number>();
  for (const link of links) if (link.kind === 'rebuts') rebutted.add(link.to);
  let total = 0;
  let answered = 0;
  // A run of views is answered as one; a sentence may bring up a view and answer it.
  for (let from = 0; from < body.length; ) {
    let met = false;
    let to = from;
    for (; to < body.length && makes(body[to]!, 'opposing_view'); to++)
      met ||= rebutted.has(body[to]!.index) || makes(body[to]!, 'rebuttal');
    total += to - from;
    if (met) answered += to - from;
    from = to + 1;
  }
  return { total, answered };
}

/** Attributed sentences of which more than half stands in quotation marks are quoted; the others are reported. */
function voicesOf(body: readonly Sentence[]): Summary['voices'] {
  let quoted = 0;
  let reported = 0;
  for (const sentence of body) {
    if (sentence.whose !== 'attributed') continue;
    let inMarks = 0;
    for (const { start, end } of sentence.quotations) inMarks += end - start;
    if (2 * inMarks > sentence.end - sentence.start) quoted++;
    else reported++;
  }
  return { author: body.length - quoted - reported, quoted, reported };
}

function forecastsIn(
  body: readonly Sentence[],
  { text, essay }: Pick<AnalysisDocument, 'text' | 'essay'>,
): Summary['forecasts'] {
  let total = 0;
  let dated = 0;
  for (const sentence of body) {
    if (sentence.whose !== 'author' || !makes(sentence, 'prediction')) continue;
    total++;
    const says = ({ kind, start, end }: Mark) =>
      kind === 'date' && saysWhen(text.slice(start, end), essay.published);
    if (sentence.marks.some(says)) dated++;
  }
  return { total, dated };
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
  const paragraphs: ParagraphSummary[] = [];
  let sentence = 0;
  let claim = 0;
  for (let block = 0; block < blocks.length; block++) {
    const { paragraph } = blocks[block]!;
    const [firstSentence, firstClaim] = [sentence, claim];
    while (sentence < body.length && body[sentence]!.block === block) sentence++;
    const values: number[] = [];
    let hedges = 0;
    let boosters = 0;
    for (; claim < claims.length && claims[claim]!.block === block; claim++) {
      values.push(strengthValue(claims[claim]!));
      hedges += hedgesIn(claims[claim]!);
      boosters += boostersIn(claims[claim]!);
    }
    if (paragraph === null) continue;
    values.sort((a, b) => a - b);
    paragraphs.push({
      paragraph,
      sentences: sentence - firstSentence,
      claims: claim - firstClaim,
      hedges,
      boosters,
      strength: values.length === 0 ? null : rounded(quantile(values, 0.5)),
    });
  }
  return paragraphs;
}

/** The first five; of equals the earlier. */
function top(claims: readonly Sentence[], order: (a: Sentence, b: Sentence) => number): number[] {
  return [...claims]
    .sort((a, b) => order(a, b) || a.index - b.index)
    .slice(0, LISTED)
    .map(({ index }) => index);
}
