/**
 * The JSON Schema (draft 2020-12) of the analysis document. `AllOf` makes the compiler refuse a schema that misses a field of
 * the types in `document.ts`, or names one they do not have.
 */
import { CUE_TYPES, type CueType, type SpanType } from '../cues.js';
import {
  type AnalysisDocument,
  type Block,
  type BlockKind,
  type Contribution,
  DOCUMENT_SCHEMA,
  type EssayInfo,
  type Evidence,
  type Exposure,
  type Figure,
  type FigureKind,
  type Finding,
  type Ground,
  type GroundKind,
  type Holder,
  type Link,
  type LinkKind,
  type Mark,
  type MarkKind,
  type Move,
  type ParagraphSummary,
  type Place,
  type Problem,
  type Range,
  type Role,
  type Sentence,
  type Severity,
  type SourceFormat,
  type SourceInfo,
  type Strength,
  type Summary,
  type Whose,
} from '../document.js';
import { type EvidenceType, MOVE_KINDS } from '../moves.js';
import { BANDS } from '../strength.js';
import {
  type AllOf,
  count,
  countsOf,
  described,
  every,
  listOf,
  oneOf,
  onScale,
  orNull,
  record,
  ref,
  type Schema,
  text,
} from './parts.js';

const offset: Schema = { type: 'integer', minimum: 0, description: 'Into `text`; an end is exclusive.' };
const index: Schema = { type: 'integer', minimum: 0, description: 'Of a sentence.' };
const position: Schema = { type: 'integer', minimum: 1 };
const likelihood: Schema = { type: 'number', minimum: 0, maximum: 1 };
const rate: Schema = { type: ['number', 'null'], minimum: 0 };

const BAND_NAMES = BANDS.map(({ band }) => band);
const SPAN_TYPES = [
  ...CUE_TYPES,
  ...every<Exclude<SpanType, CueType>>({ model: true, bias: true, cap: true, 'clause-mean': true }),
];
const EVIDENCE_TYPES = every<EvidenceType>({
  statistic: true,
  testimony: true,
  example: true,
  anecdote: true,
  precedent: true,
  rule: true,
  fact: true,
});
const MARK_KINDS = every<MarkKind>({
  date: true,
  number: true,
  superlative: true,
  universal: true,
  causal: true,
});
const ROLES = every<Role>({ title: true, heading: true, body: true, byline: true, boilerplate: true });

const range = { start: offset, end: offset } satisfies AllOf<Range>;

const source = record({
  path: described(text, 'Relative to the folder analyzed, always with "/".'),
  format: oneOf(
    every<SourceFormat>({ 'plain-text': true, markdown: true, html: true, docx: true, pdf: true }),
  ),
  sha256: described({ type: 'string', pattern: '^[0-9a-f]{64}$' }, "Of the file's bytes."),
  url: described(orNull(text), 'Where it was fetched from.'),
  retrieved: described(orNull(text), 'When it was fetched, ISO 8601.'),
} satisfies AllOf<SourceInfo>);

const essay = record({
  title: described(orNull(text), 'As the file gives it; null where it does not.'),
  standfirst: described(orNull(text), 'The line under the title.'),
  author: described(orNull(text), 'The byline.'),
  published: described(orNull(text), 'ISO 8601 date.'),
  publication: described(orNull(text), 'Where it appeared.'),
  section: described(orNull(text), 'The part of the publication.'),
  language: described(text, 'BCP 47: as the file declares it, else guessed from the words.'),
  words: described(count, 'Word tokens outside bylines, boilerplate and pull quotes.'),
  thesis: described(
    orNull(index),
    'Index of the sentence that states the main claim; null where none stands out.',
  ),
  otherThesis: described(
    orNull(index),
    'Index of the sentence that is nearly as likely to state it; null where the first stands out by itself.',
  ),
} satisfies AllOf<EssayInfo>);

const block = record({
  kind: oneOf(
    every<BlockKind>({
      title: true,
      standfirst: true,
      heading: true,
      paragraph: true,
      quotation: true,
      'list-item': true,
      'pull-quote': true,
      caption: true,
      byline: true,
      boilerplate: true,
    }),
  ),
  ...range,
  level: described(
    orNull({ type: 'integer', minimum: 1, maximum: 6 }),
    'Of headings; null for other blocks.',
  ),
  paragraph: described(
    orNull(position),
    '1-based number among body blocks; null for other blocks, and for pull quotes, whose words stand in a paragraph too.',
  ),
} satisfies AllOf<Block>);

const place = record({
  line: described(position, 'Of the first character.'),
  column: described(position, 'In UTF-16 code units.'),
  endLine: described(position, 'Of the last character.'),
  endColumn: described(position, 'One past the last character.'),
} satisfies AllOf<Place>);

const holder = record({
  ...range,
  kind: oneOf(every<Holder['kind']>({ named: true, generic: true, implied: true })),
} satisfies AllOf<Holder>);

const cue = described(text, 'The words in lower case, or the name of what no word caused.');
const evidence = record({ ...range, cue, type: oneOf(SPAN_TYPES) } satisfies AllOf<Evidence>);

const move = record({
  kind: oneOf(MOVE_KINDS),
  confidence: described(likelihood, 'How likely a careful reader is to agree.'),
  evidenceType: described(orNull(oneOf(EVIDENCE_TYPES)), 'Of evidence; null for other moves.'),
  evidence: described(listOf(ref('evidence'), { minItems: 1 }), 'No move without words.'),
} satisfies AllOf<Move>);

const contribution = record(
  {
    ...range,
    cue,
    type: oneOf(SPAN_TYPES),
    effect: described({ type: 'number' }, 'What it added to the strength.'),
    source: described({ const: 'house' }, 'Where the words or their weight are a newsroom’s own.'),
  } satisfies AllOf<Contribution>,
  ['start', 'end', 'source'],
);

const strength = record({
  value: described(
    onScale,
    '-3 strongly hedged, +1 a plain declarative, +3 categorical: `base` plus all effects.',
  ),
  band: oneOf(BAND_NAMES),
  base: { type: 'number', description: 'What a plain statement has: 1.' },
  contributions: described(listOf(ref('contribution')), 'What each cue added.'),
} satisfies AllOf<Strength>);

const mark = record({ ...range, kind: oneOf(MARK_KINDS) } satisfies AllOf<Mark>);

const figure = record({
  kind: oneOf(
    every<FigureKind>({
      anaphora: true,
      epistrophe: true,
      tricolon: true,
      antithesis: true,
      parallelism: true,
      antimetabole: true,
    }),
  ),
  sentences: described(listOf(index, { minItems: 1 }), 'All members, ascending.'),
  spans: described(listOf(ref('range'), { minItems: 1 }), 'The words that make it, in all members.'),
} satisfies AllOf<Figure>);

const ground = record({
  kind: oneOf([
    ...EVIDENCE_TYPES,
    ...every<Exclude<GroundKind, EvidenceType>>({ reason: true, number: true, source: true }),
  ]),
  sentence: index,
  weight: described({ type: 'number', exclusiveMinimum: 0, maximum: 2 }, 'What it takes off.'),
} satisfies AllOf<Ground>);

const exposure = record({
  value: described({ type: 'number', minimum: -6, maximum: 3.75 }, 'Strength plus `reach` minus `support`.'),
  reach: described({ type: 'number', minimum: 0, maximum: 0.75 }, 'What can be checked adds.'),
  support: described({ type: 'number', minimum: 0, maximum: 3 }, 'Sum of the weights.'),
  grounds: described(listOf(ref('ground')), 'What stands under the claim, nearest first.'),
  reason: described(text, 'In a sentence for readers.'),
} satisfies AllOf<Exposure>);

const sentence = record({
  index: described(index, 'Its place in `sentences`.'),
  block: described(index, 'Into `blocks`.'),
  ...range,
  place: described(orNull(ref('place')), 'In the source file, 1-based; null for binary formats.'),
  role: oneOf(ROLES),
  whose: described(
    oneOf(every<Whose>({ author: true, attributed: true })),
    'Whose commitment the strength measures.',
  ),
  holder: described(orNull(ref('holder')), 'Who is said to hold an attributed view.'),
  quotations: described(listOf(ref('range')), 'Quoted words, marks included.'),
  moves: described(listOf(ref('move')), 'At least one in prose; none in bylines and boilerplate.'),
  possible: described(listOf(ref('move')), 'Moves under the floor of confidence.'),
  strength: described(orNull(ref('strength')), 'null where nothing is claimed.'),
  marks: described(listOf(ref('mark')), 'What a fact-checker would tick off.'),
  figures: described(listOf(ref('figure')), 'Figures of speech that it takes part in.'),
  exposure: described(orNull(ref('exposure')), "Of the author's claims in body text; null elsewhere."),
} satisfies AllOf<Sentence>);

const link = record({
  kind: oneOf(every<LinkKind>({ rebuts: true, concedes: true, supports: true, parallels: true })),
  from: described(index, 'The answer, the granted point, the reason.'),
  to: described(index, 'The view, the claim; `from` itself where one sentence holds both.'),
  confidence: described(likelihood, 'How likely a careful reader is to agree.'),
} satisfies AllOf<Link>);

const finding = record({
  rule: described(text, 'Name of the editorial rule.'),
  severity: oneOf(every<Severity>({ info: true, warn: true, error: true })),
  sentence: described(orNull(index), 'null where the finding is on the whole essay.'),
  start: described(orNull(offset), 'null where it is on the whole essay.'),
  end: described(orNull(offset), 'null where it is on the whole essay.'),
  message: described(text, 'For an editor.'),
  related: described(listOf(index), 'Other sentences that belong to it.'),
  fingerprint: described(text, 'Stable across edits elsewhere in the text.'),
  state: oneOf(every<Finding['state']>({ new: true, known: true, suppressed: true })),
} satisfies AllOf<Finding>);

const problem = record({
  code: described(text, 'The same for the same kind of problem.'),
  message: described(text, 'What was wrong, where, and what to do.'),
  start: described(orNull(offset), 'null where it is on the whole essay.'),
  end: described(orNull(offset), 'null where it is on the whole essay.'),
} satisfies AllOf<Problem>);

const ofTotal = (part: string): Schema => record({ total: count, [part]: count });

const paragraph = record({
  paragraph: described(position, 'As in `blocks`.'),
  sentences: described(count, 'As in the whole.'),
  claims: described(count, 'As in the whole.'),
  hedges: described(count, 'As in the whole.'),
  boosters: described(count, 'As in the whole.'),
  strength: described(orNull(onScale), 'Median of its claims; null where there are none.'),
} satisfies AllOf<ParagraphSummary>);

const summary = record({
  words: described(count, 'As in `essay`.'),
  sentences: described(count, 'Body sentences.'),
  paragraphs: described(count, 'Body blocks, pull quotes aside.'),
  claims: described(count, "Body sentences in the author's voice with a claim move and a strength."),
  moves: described(countsOf(MOVE_KINDS), 'Body sentences that make each move.'),
  strength: described(
    orNull(
      record({
        mean: onScale,
        median: onScale,
        lowerQuartile: onScale,
        upperQuartile: onScale,
        bands: countsOf(BAND_NAMES),
      } satisfies AllOf<NonNullable<Summary['strength']>>),
    ),
    'Of the claims; null where there are none.',
  ),
  hedges: described(
    count,
    'Hedges in claims: cues that lowered the strength by 0.05 or more, but for abilities (“can”).',
  ),
  boosters: described(
    count,
    'Boosters in claims: cues that raised it by as much, but for commands and new descriptions (“not”).',
  ),
  per100Words: described(
    record({ claims: rate, hedges: rate, boosters: rate } satisfies AllOf<Summary['per100Words']>),
    'null in an essay without words.',
  ),
  concessions: described(ofTotal('answered'), 'Answered: a `concedes` link leads on from it.'),
  opposingViews: described(ofTotal('answered'), 'Answered: a `rebuts` link leads to it or to its run.'),
  voices: described(
    record({ author: count, quoted: count, reported: count } satisfies AllOf<Summary['voices']>),
    'Body sentences by voice.',
  ),
  forecasts: described(ofTotal('dated'), "The author's predictions, and how many name a date."),
  marks: described(countsOf(MARK_KINDS), 'What a fact-checker would tick off.'),
  byParagraph: described(listOf(ref('paragraph')), 'One for each numbered block.'),
  strongest: described(
    listOf(index, { maxItems: 5 }),
    'Claims above +1, strongest first; of those alike, with a booster first.',
  ),
  mostHedged: described(
    listOf(index, { maxItems: 5 }),
    'Claims that more than an ability lowers below +1, most hedged first.',
  ),
  exposed: described(listOf(index, { maxItems: 5 }), 'Claims with the least under them, most exposed first.'),
} satisfies AllOf<Summary>);

/** JSON Schema of `hedgerow/analysis@1`. */
export const ANALYSIS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hedgerow:analysis:1',
  title: 'hedgerow analysis document, version 1',
  description:
    'One essay: its text, sentences, rhetorical moves and claim strength. Offsets are half-open ranges of UTF-16 code units into `text`; sentences are named by their index.',
  ...record({
    schema: { const: DOCUMENT_SCHEMA },
    tool: record({ name: { const: 'hedgerow' }, version: described(text, 'Of the program.') }),
    method: described(
      record({
        weights: described(text, 'Of the trained weights.'),
        lexicon: described(text, 'Of the cues.'),
        settings: described(text, 'Of the settings.'),
      }),
      'Digests of what decided the tags.',
    ),
    source,
    essay,
    text: described(text, 'What all offsets point into.'),
    markup: described(listOf(ref('range')), 'Ranges of `text` that are markup, not prose.'),
    blocks: described(listOf(ref('block')), 'All of the text outside markup, in order.'),
    sentences: described(listOf(ref('sentence')), 'All of the prose, in order.'),
    links: described(listOf(ref('link')), 'Relations between sentences.'),
    findings: described(listOf(ref('finding')), 'Where an editor should look.'),
    problems: described(listOf(ref('problem')), 'What could not be done.'),
    summary,
  } satisfies AllOf<AnalysisDocument>),
  $defs: {
    range: record(range),
    block,
    place,
    holder,
    evidence,
    move,
    contribution,
    strength,
    mark,
    figure,
    ground,
    exposure,
    sentence,
    link,
    finding,
    problem,
    paragraph,
  },
} as const;
