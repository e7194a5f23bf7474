/** JSON Schemas of what several essays add up to: `corpus.json`, `NAME.compare.json`, and what shards and queues keep of an essay. */
import {
  type ChangeKind,
  COMPARISON_SCHEMA as COMPARISON_NAME,
  type ComparedClaim,
  type ComparedDraft,
  type ComparedFigure,
  type ComparedSentence,
  type Comparison,
  type CueChange,
} from '../comparison.js';
import {
  CORPUS_SCHEMA as CORPUS_NAME,
  type CorpusClaim,
  type CorpusComparison,
  type CorpusData,
  type CorpusDifference,
  type CorpusFigures,
  type CorpusGroup,
  type CorpusKey,
  type Interval,
} from '../corpus.js';
import type { Problem } from '../document.js';
import type { EssayFigures, EssayRecord, ExposedClaim } from '../essay-record.js';
import { MOVE_KINDS } from '../moves.js';
import type {
  CueTone,
  IndexFigures,
  IndexHrefs,
  PlaceWords,
  Quote,
  QuoteRun,
  StrengthWords,
} from '../report.js';
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

const number: Schema = { type: 'number' };
const flag: Schema = { type: 'boolean' };
const band = oneOf(BANDS.map((entry) => entry.band));
const steps: Schema = { type: 'number', minimum: -6, maximum: 6 };
const line = orNull({ type: 'integer', minimum: 1 });
const date = described(orNull(text), 'ISO 8601; null where not given.');
const tool = record({ name: { const: 'hedgerow' }, version: described(text, 'Of the program.') });

const strengthWords = record({
  value: onScale,
  text: described(text, 'As printed, with one decimal at most: "+1.5".'),
  band,
} satisfies AllOf<StrengthWords>);

const quote = record({
  runs: listOf(
    record({
      text,
      tone: orNull(oneOf(every<CueTone>({ raises: true, lowers: true, shows: true }))),
    } satisfies AllOf<QuoteRun>),
  ),
  clippedStart: flag,
  clippedEnd: flag,
  marks: described(flag, 'Whether quotation marks must be put around it.'),
  place: record({
    sentence: count,
    paragraph: line,
    line,
    text,
    short: text,
    shortest: text,
  } satisfies AllOf<PlaceWords>),
  strength: orNull(ref('strengthWords')),
} satisfies AllOf<Quote>);

const hrefs = record({ html: text, pdf: text, json: text } satisfies AllOf<IndexHrefs>, [
  'html',
  'pdf',
  'json',
]);

const problem = record({
  code: described(text, 'The same for the same kind of problem.'),
  message: described(text, 'What was wrong, where, and what to do.'),
  start: orNull(count),
  end: orNull(count),
} satisfies AllOf<Problem>);

const claim = {
  quote: ref('quote'),
  reason: described(text, 'Why it stands exposed, in a sentence.'),
  exposure: described(steps, 'As in the analysis document.'),
} satisfies AllOf<CorpusClaim>;

const essayNames = { title: text, titled: flag, author: orNull(text), published: date, path: text };

const corpusFigures = {
  ...essayNames,
  titled: described(flag, 'Whether the file gives the title; else it is made of the first words.'),
  publication: orNull(text),
  section: orNull(text),
  path: described(text, 'Relative to the folder analyzed, always with "/".'),
  words: count,
  sentences: described(count, 'In body text.'),
  claims: count,
  strength: described(
    orNull(
      record({
        low: onScale,
        median: onScale,
        high: onScale,
        mean: onScale,
        deviation: described(
          orNull({ type: 'number', minimum: 0 }),
          'Standard deviation; null with a single claim.',
        ),
      } satisfies AllOf<NonNullable<CorpusFigures['strength']>>),
    ),
    'Of the claims; null where there are none.',
  ),
  hedges: count,
  boosters: count,
  answered: count,
  answerable: count,
  moves: described(countsOf(MOVE_KINDS), 'Body sentences that make each move.'),
  exposedClaims: described(count, 'Claims one step of the scale or more beyond what stands under them.'),
  exposed: described(listOf(ref('claim'), { maxItems: 5 }), 'Most exposed first.'),
  strongest: orNull(ref('quote')),
  mostHedged: orNull(ref('quote')),
  unanswered: described(orNull(ref('quote')), 'The first point of the other side that nothing answers.'),
} satisfies AllOf<CorpusFigures>;

const indexFigures = record({
  ...essayNames,
  words: count,
  claims: count,
  strength: orNull(
    record({ low: onScale, median: onScale, high: onScale } satisfies AllOf<
      NonNullable<IndexFigures['strength']>
    >),
  ),
  hedges: count,
  boosters: count,
  answered: count,
  answerable: count,
  findings: count,
  problems: count,
  exposed: orNull(ref('quote')),
} satisfies AllOf<IndexFigures>);

const interval = record({ low: number, high: number } satisfies AllOf<Interval>);
const key = oneOf(every<CorpusKey>({ author: true, section: true, publication: true, essay: true }));

const group = record({
  name: described(orNull(text), 'null where the files do not say.'),
  essays: count,
  sentences: count,
  claims: count,
  moves: countsOf(MOVE_KINDS),
  means: described(listOf(onScale), 'Mean strength of each essay with five claims or more, ascending.'),
  mean: orNull(onScale),
  interval: described(orNull(ref('interval')), '95% interval of the mean; null where there is too little.'),
} satisfies AllOf<CorpusGroup>);

const difference = record({
  higher: text,
  lower: text,
  difference: { type: 'number', minimum: 0 },
  interval: described(ref('interval'), 'Wide enough to hold for all pairs together.'),
  distinguishable: flag,
} satisfies AllOf<CorpusDifference>);

const others = described(count, 'Groups left out for room.');

/** JSON Schema of `hedgerow/corpus@1`. */
export const CORPUS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hedgerow:corpus:1',
  title: 'hedgerow corpus document, version 1',
  description:
    'What many essays add up to: figures of each, their moves and strengths side by side, and the most exposed claims of all.',
  ...record({
    schema: { const: CORPUS_NAME },
    tool,
    scope: record({
      essays: count,
      words: count,
      sentences: count,
      claims: count,
      from: described(orNull(text), 'First date of the essays, ISO 8601.'),
      to: described(orNull(text), 'Last date of the essays, ISO 8601.'),
      undated: count,
      leftOut: described(
        listOf(record({ path: text, reason: text })),
        'Files that could not be analyzed, and why.',
      ),
    } satisfies AllOf<CorpusData['scope']>),
    essays: described(
      listOf(
        record({
          ...corpusFigures,
          files: described(ref('hrefs'), 'Its files, relative to the briefing.'),
        } satisfies AllOf<CorpusData['essays'][number]>),
      ),
      'In the order of the files.',
    ),
    strength: described(
      orNull(
        record({ essays: count, low: onScale, median: onScale, high: onScale } satisfies AllOf<
          NonNullable<CorpusData['strength']>
        >),
      ),
      'Quartiles of the mean strengths of essays with five claims or more.',
    ),
    moves: record({ by: key, groups: listOf(ref('group')), others } satisfies AllOf<CorpusData['moves']>),
    comparison: record({
      by: key,
      groups: described(listOf(ref('group')), 'Highest mean first.'),
      others,
      differences: described(listOf(ref('difference')), 'Widest first.'),
    } satisfies AllOf<CorpusComparison>),
    exposed: described(
      listOf(
        record({ ...claim, essay: described(count, 'Index into `essays`.') } satisfies AllOf<
          CorpusData['exposed'][number]
        >),
        { maxItems: 10 },
      ),
      'The most exposed claims of all essays, most first.',
    ),
  } satisfies AllOf<CorpusData>),
  $defs: { strengthWords, quote, hrefs, claim: record(claim), interval, group, difference },
} as const;

const sentence = record({
  index: described(count, "Into the document's `sentences`."),
  paragraph: line,
  line: described(line, 'In the source file; null for binary formats.'),
  words: described(text, 'On one line, without markup.'),
  strength: described(
    orNull(record({ value: onScale, band } satisfies AllOf<NonNullable<ComparedSentence['strength']>>)),
    "null where it is no claim of the author's in that draft.",
  ),
} satisfies AllOf<ComparedSentence>);

const changes = every<ChangeKind>({
  unchanged: true,
  reworded: true,
  hardened: true,
  softened: true,
  added: true,
  dropped: true,
});

const comparedClaim = record({
  kind: oneOf(changes),
  moved: flag,
  reworded: flag,
  similarity: described(
    orNull({ type: 'number', minimum: 0, maximum: 1 }),
    'How alike the two sentences are; null where there is only one.',
  ),
  old: orNull(ref('sentence')),
  new: orNull(ref('sentence')),
  cues: described(
    listOf(
      record({
        change: oneOf(every<CueChange['change']>({ added: true, removed: true, changed: true })),
        cue: text,
        before: number,
        after: number,
      } satisfies AllOf<CueChange>),
    ),
    'Cue words behind a change of strength, those that did most first.',
  ),
  explanation: described(text, 'The change in words.'),
} satisfies AllOf<ComparedClaim>);

const draft = record({
  path: text,
  sha256: described({ type: 'string', pattern: '^[0-9a-f]{64}$' }, "Of the file's bytes."),
  title: orNull(text),
  author: orNull(text),
  published: date,
} satisfies AllOf<ComparedDraft>);

/** JSON Schema of `hedgerow/comparison@1`. */
export const COMPARISON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hedgerow:comparison:1',
  title: 'hedgerow comparison of two drafts, version 1',
  description: 'What became of each claim of the old draft in the new one.',
  ...record({
    schema: { const: COMPARISON_NAME },
    tool,
    old: ref('draft'),
    new: ref('draft'),
    counts: described(countsOf([...changes, 'moved']), 'Claims by what became of them.'),
    figures: described(
      listOf(
        record({
          id: oneOf(
            every<ComparedFigure['id']>({
              words: true,
              claims: true,
              mean: true,
              hedges: true,
              boosters: true,
              exposed: true,
              concessions: true,
              evidence: true,
              findings: true,
            }),
          ),
          label: text,
          before: orNull(number),
          after: orNull(number),
        } satisfies AllOf<ComparedFigure>),
      ),
      'Of both drafts; null where a figure has no value.',
    ),
    claims: described(listOf(ref('comparedClaim')), 'In the order of the new draft.'),
  } satisfies AllOf<Comparison>),
  $defs: { sentence, comparedClaim, draft },
} as const;

const essayFigures = record({
  figures: indexFigures,
  corpus: record(corpusFigures),
  published: date,
  words: count,
  claims: count,
  exposed: listOf(
    record({ quote: text, line, strength: onScale, exposure: steps } satisfies AllOf<ExposedClaim>),
  ),
  problems: listOf(ref('problem')),
} satisfies AllOf<EssayFigures>);

/** JSON Schema of what shards and queues keep of an essay (`EssayRecord`): they come from elsewhere, and are checked before use. */
export const RECORD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hedgerow:essay-record:1',
  ...record(
    {
      analyzed: orNull(essayFigures),
      written: ref('hrefs'),
      failures: listOf(ref('problem')),
      passedOver: ref('problem'),
    } satisfies AllOf<EssayRecord>,
    ['passedOver'],
  ),
  $defs: { strengthWords, quote, hrefs, claim: record(claim), problem },
} as const;
