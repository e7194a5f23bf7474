/** Small analysis documents for tests, written as sentences with what the analysis found in them. */
import {
  type AnalysisDocument,
  type Block,
  bandOf,
  DOCUMENT_SCHEMA,
  type EssayInfo,
  type Finding,
  type Holder,
  type Link,
  type MarkKind,
  type MoveKind,
  type Problem,
  type Range,
  type Sentence,
  type SpanType,
} from '../../src/model/index.js';
import { countUp } from '../../src/summarize/summary.js';

export interface SentenceSpec {
  readonly words: string;
  readonly moves?: readonly MoveKind[];
  /** Of its moves; 0.86 unless given. */
  readonly confidence?: number;
  /** Base of the strength; +1 unless given. null: nothing is claimed. */
  readonly base?: number | null;
  /** Words of the sentence that move its strength, and by how much. */
  readonly cues?: readonly (readonly [words: string, effect: number])[];
  /** Words by which its moves are known; its first cue or word unless given. */
  readonly shows?: readonly [words: string, type: SpanType];
  /** Words of the sentence that a fact-checker would look up. */
  readonly marks?: readonly (readonly [words: string, kind: MarkKind])[];
  /** The words that name who holds the view: the sentence is attributed. */
  readonly holder?: readonly [words: string, kind: Holder['kind']];
  readonly quoted?: boolean;
  /** How exposed the claim is, and why; nothing stands under it. */
  readonly exposure?: readonly [value: number, reason: string];
}

export interface EssaySpec {
  /** Paragraphs of sentences; a string is a heading. */
  readonly body: readonly (readonly SentenceSpec[] | string)[];
  readonly essay?: Partial<EssayInfo>;
  readonly links?: readonly (Omit<Link, 'confidence'> & Partial<Pick<Link, 'confidence'>>)[];
  readonly findings?: readonly (Pick<Finding, 'rule' | 'message' | 'sentence'> & Partial<Finding>)[];
  readonly problems?: readonly Problem[];
  readonly markup?: readonly Range[];
}

/** The document of an essay, its sentences numbered as they come. */
export function documentOf(spec: EssaySpec): AnalysisDocument {
  const { text, blocks, sentences } = laidOut(spec.body);
  const draft: Omit<AnalysisDocument, 'summary'> = {
    schema: DOCUMENT_SCHEMA,
    tool: { name: 'hedgerow', version: '0.0.0' },
    method: { weights: 'rules', lexicon: '0123456789abcdef', settings: 'fedcba9876543210' },
    source: {
      path: 'opinion/ferry.md',
      format: 'markdown',
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
      otherThesis: null,
      ...spec.essay,
    },
    text,
    markup: spec.markup ?? [],
    blocks,
    sentences,
    links: (spec.links ?? []).map((link) => ({ confidence: 0.7, ...link })),
    findings: (spec.findings ?? []).map((finding) => completed(finding, sentences)),
    problems: spec.problems ?? [],
  };
  return { ...draft, summary: countUp(draft) };
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
      sentences.push(
        sentenceOf(spec, text.length, {
          index: sentences.length,
          block: index,
          line: index * 2 + 1,
          heading,
        }),
      );
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
  const {
    words,
    moves = ['assertion'],
    base = 1,
    cues = [],
    marks = [],
    holder,
    quoted = false,
    exposure,
    shows,
  } = spec;
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
  const shown = shows && { ...range(shows[0]), cue: shows[0], type: shows[1] };
  const evidence = shown ??
    contributions[0] ?? {
      start,
      end: start + words.split(' ')[0]!.length,
      cue: 'first word',
      type: 'other',
    };
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
          confidence: spec.confidence ?? 0.86,
          evidenceType: kind === 'evidence' ? 'fact' : null,
          evidence: [
            { start: evidence.start, end: evidence.end, cue: evidence.cue, type: evidence.type as SpanType },
          ],
        })),
    possible: [],
    strength: base === null ? null : { value, band: bandOf(value), base, contributions },
    marks: marks.map(([part, kind]) => ({ ...range(part), kind })),
    figures: [],
    exposure: exposure
      ? { value: exposure[0], reason: exposure[1], reach: 0, support: 0, grounds: [] }
      : null,
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

/** An essay with something for every section: two sides, forecasts, evidence, voices, findings. */
export const FERRY: EssaySpec = {
  body: [
    [
      { words: 'The ferry must stay.', moves: ['prescription'], base: 2, cues: [] },
      {
        words: 'It has never missed a winter.',
        moves: ['assertion'],
        cues: [['never', 2]],
        marks: [['never', 'universal']],
        exposure: [3, 'No record of the winters is named.'],
      },
    ],
    'What the council says',
    [
      {
        words: 'Critics say the boat is a museum piece.',
        moves: ['opposing_view'],
        holder: ['Critics', 'generic'],
      },
      {
        words: 'But a museum does not carry 400 children to school.',
        moves: ['assertion', 'rebuttal'],
        marks: [['400', 'number']],
      },
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
      {
        words: 'Everyone on the quay knows it.',
        cues: [['Everyone', 1]],
        marks: [['Everyone', 'universal']],
        exposure: [2, 'Nobody is asked.'],
      },
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
};
