/** Small analysis documents for tests, written as sentences with what the analysis found in them. */
import {
  type AnalysisDocument,
  BANDS,
  type Block,
  bandOf,
  CLAIM_KINDS,
  DOCUMENT_SCHEMA,
  type EssayInfo,
  type Finding,
  HEDGE_TYPES,
  type Holder,
  type Link,
  type MarkKind,
  MOVE_KINDS,
  type MoveKind,
  type Problem,
  type Range,
  type Sentence,
  type SpanType,
  type Summary,
} from '../../src/model/index.js';

export interface SentenceSpec {
  readonly words: string;
  readonly moves?: readonly MoveKind[];
  /** Base of the strength; +1 unless given. null: nothing is claimed. */
  readonly base?: number | null;
  /** Words of the sentence that move its strength, and by how much. */
  readonly cues?: readonly (readonly [words: string, effect: number])[];
  /** Words of the sentence that a fact-checker would look up. */
  readonly marks?: readonly (readonly [words: string, kind: MarkKind])[];
  /** The words that name who holds the view: the sentence is attributed. */
  readonly holder?: readonly [words: string, kind: Holder['kind']];
  readonly quoted?: boolean;
}

export interface EssaySpec {
  /** Paragraphs of sentences; a string is a heading. */
  readonly body: readonly (readonly SentenceSpec[] | string)[];
  readonly essay?: Partial<EssayInfo>;
  readonly links?: readonly Omit<Link, 'confidence'>[];
  readonly findings?: readonly (Pick<Finding, 'rule' | 'message' | 'sentence'> & Partial<Finding>)[];
  readonly problems?: readonly Problem[];
  readonly markup?: readonly Range[];
  readonly exposed?: readonly number[];
}

/** The document of an essay, its sentences numbered as they come. */
export function documentOf(spec: EssaySpec): AnalysisDocument {
  const { text, blocks, sentences } = laidOut(spec.body);
  const draft = {
    schema: DOCUMENT_SCHEMA,
    tool: { name: 'hedgerow' as const, version: '0.0.0' },
    method: { weights: 'rules', lexicon: '0123456789abcdef', settings: 'fedcba9876543210' },
    source: {
      path: 'opinion/ferry.md',
      format: 'markdown' as const,
      sha256: '9'.repeat(64),
      url: null,
      retrieved: null,
    },
    essay: {
      title: 'Keep the ferry',
      standfirst: null,
      author: 'Ines Okafor',
      published: '2025-05-14',
      publication: 'The Harbor Post',
      section: null,
      language: 'en',
      words: text.split(/\s+/).filter(Boolean).length,
      thesis: null,
      ...spec.essay,
    },
    text,
    markup: spec.markup ?? [],
    blocks,
    sentences,
    links: (spec.links ?? []).map((link) => ({ ...link, confidence: 0.7 })),
    findings: (spec.findings ?? []).map((finding) => completed(finding, sentences)),
    problems: spec.problems ?? [],
  };
  return { ...draft, summary: summaryOf(draft, spec.exposed ?? []) };
}

function laidOut(body: EssaySpec['body']) {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [index, block] of body.entries()) {
    if (index > 0) text += '\n\n';
    const heading = typeof block === 'string';
    const specs = heading ? [{ words: block, base: null }] : block;
    const start = text.length;
    for (const [i, spec] of specs.entries()) {
      if (i > 0) text += ' ';
      sentences.push(sentenceOf(spec, text.length, { index: sentences.length, block: index, line: index * 2 + 1, heading }));
      text += spec.words;
    }
    if (!heading) paragraph++;
    blocks.push({
      kind: heading ? 'heading' : 'paragraph',
      start,
      end: text.length,
      level: heading ? 2 : null,
      paragraph: heading ? null : paragraph,
    });
  }
  return { text, blocks, sentences };
}

function sentenceOf(
  spec: SentenceSpec,
  start: number,
  at: { index: number; block: number; line: number; heading: boolean },
): Sentence {
  const { words, moves = ['assertion'], base = 1, cues = [], marks = [], holder, quoted = false } = spec;
  const end = start + words.length;
  const range = (part: string) => {
    const offset = words.indexOf(part);
    if (offset < 0) throw new Error(`"${part}" is not in "${words}"`);
    return { start: start + offset, end: start + offset + part.length };
  };
  const contributions = cues.map(([cue, effect]) => ({
    ...range(cue),
    cue: cue.toLowerCase(),
    type: (effect > 0 ? 'booster' : 'hedge_adverb') as SpanType,
    effect,
  }));
  const value = base === null ? 0 : contributions.reduce((sum, { effect }) => sum + effect, base);
  const evidence = contributions[0] ?? { start, end: start + words.split(' ')[0]!.length, cue: 'first word', type: 'other' };
  return {
    index: at.index,
    block: at.block,
    start,
    end,
    place: { line: at.line, column: 1, endLine: at.line, endColumn: words.length + 1 },
    role: at.heading ? 'heading' : 'body',
    whose: holder || quoted ? 'attributed' : 'author',
    holder: holder ? { ...range(holder[0]), kind: holder[1] } : null,
    quotations: quoted ? [{ start, end }] : [],
    moves: at.heading
      ? []
      : moves.map((kind) => ({
          kind,
          confidence: 0.86,
          evidenceType: kind === 'evidence' ? 'fact' : null,
          evidence: [{ start: evidence.start, end: evidence.end, cue: evidence.cue, type: evidence.type as SpanType }],
        })),
    possible: [],
    strength: base === null ? null : { value, band: bandOf(value), base, contributions },
    marks: marks.map(([part, kind]) => ({ ...range(part), kind })),
    figures: [],
  };
}

function completed(
  finding: Pick<Finding, 'rule' | 'message' | 'sentence'> & Partial<Finding>,
  sentences: readonly Sentence[],
): Finding {
  const sentence = finding.sentence === null ? undefined : sentences[finding.sentence];
  return {
    severity: 'warn',
    start: sentence?.start ?? null,
    end: sentence?.end ?? null,
    related: [],
    fingerprint: `${finding.rule}-${finding.sentence}`,
    state: 'new',
    ...finding,
  };
}

function summaryOf(
  { sentences, blocks, essay, links }: Pick<AnalysisDocument, 'sentences' | 'blocks' | 'essay' | 'links'>,
  exposed: readonly number[],
): Summary {
  const body = sentences.filter((sentence) => sentence.role === 'body');
  const has = (sentence: Sentence, kinds: readonly MoveKind[]) =>
    sentence.moves.some((move) => kinds.includes(move.kind));
  const claims = body.filter((s) => s.whose === 'author' && s.strength && has(s, CLAIM_KINDS));
  const byStrength = claims.toSorted((a, b) => b.strength!.value - a.strength!.value);
  const values = byStrength.map((sentence) => sentence.strength!.value).reverse();
  const at = (share: number) => values[Math.round((values.length - 1) * share)]!;
  const cues = claims.flatMap((sentence) => sentence.strength!.contributions);
  const hedges = cues.filter((cue) => HEDGE_TYPES.includes(cue.type)).length;
  const boosters = cues.length - hedges;
  const rate = (count: number) => (essay.words === 0 ? null : (count / essay.words) * 100);
  const points = (kind: MoveKind) => {
    const found = body.filter((sentence) => has(sentence, [kind]));
    const answered = found.filter(({ index }) =>
      links.some((l) => (l.kind === 'rebuts' && l.to === index) || (l.kind === 'concedes' && l.from === index)),
    );
    return { total: found.length, answered: answered.length };
  };
  return {
    words: essay.words,
    sentences: body.length,
    paragraphs: blocks.filter((block) => block.paragraph !== null).length,
    claims: claims.length,
    moves: Object.fromEntries(
      MOVE_KINDS.map((kind) => [kind, body.filter((sentence) => has(sentence, [kind])).length]),
    ) as Summary['moves'],
    strength:
      values.length === 0
        ? null
        : {
            mean: values.reduce((sum, value) => sum + value, 0) / values.length,
            median: at(0.5),
            lowerQuartile: at(0.25),
            upperQuartile: at(0.75),
            bands: Object.fromEntries(
              BANDS.map(({ band }) => [band, claims.filter((s) => s.strength!.band === band).length]),
            ) as NonNullable<Summary['strength']>['bands'],
          },
    hedges,
    boosters,
    per100Words: { claims: rate(claims.length), hedges: rate(hedges), boosters: rate(boosters) },
    concessions: points('concession'),
    opposingViews: points('opposing_view'),
    voices: {
      author: body.filter((sentence) => sentence.whose === 'author').length,
      quoted: body.filter((sentence) => sentence.quotations.length > 0).length,
      reported: body.filter((s) => s.whose === 'attributed' && s.quotations.length === 0).length,
    },
    strongest: byStrength.slice(0, 5).map((sentence) => sentence.index),
    mostHedged: byStrength.toReversed().slice(0, 5).map((sentence) => sentence.index),
    exposed,
  };
}

/** An essay with something for every section: two sides, forecasts, evidence, voices, findings. */
export const FERRY: EssaySpec = {
  body: [
    [
      { words: 'The ferry must stay.', moves: ['prescription'], base: 2, cues: [] },
      { words: 'It has never missed a winter.', moves: ['assertion'], cues: [['never', 2]], marks: [['never', 'universal']] },
    ],
    'What the council says',
    [
      {
        words: 'Critics say the boat is a museum piece.',
        moves: ['opposing_view'],
        holder: ['Critics', 'generic'],
      },
      { words: 'But a museum does not carry 400 children to school.', moves: ['assertion', 'rebuttal'], marks: [['400', 'number']] },
      { words: 'Granted, the engine is old.', moves: ['concession'], cues: [] },
    ],
    [
      {
        words: 'The audit of 2023 found that the boat pays for itself.',
        moves: ['evidence'],
        marks: [['2023', 'date']],
      },
      {
        words: 'Without it, the island will perhaps lose its school by 2030.',
        moves: ['assertion', 'prediction', 'causal'],
        cues: [['perhaps', -3]],
        marks: [['by 2030', 'date']],
      },
      { words: 'Everyone on the quay knows it.', cues: [['Everyone', 1]], marks: [['Everyone', 'universal']] },
    ],
  ],
  essay: { thesis: 0 },
  links: [
    { kind: 'rebuts', from: 4, to: 3 },
    { kind: 'supports', from: 6, to: 0 },
  ],
  findings: [
    { rule: 'exposed-claim', sentence: 1, message: 'No record of the winters is named.' },
    { rule: 'unsourced-critics', sentence: 3, message: '“Critics” are not named.' },
    { rule: 'old-rule', sentence: 8, message: 'Silenced by the editor.', state: 'suppressed' },
  ],
  exposed: [1, 8],
};
