/**
 * JSON Schemas (draft 2020-12) of the reports for programs. `AllOf` makes the compiler refuse a schema that misses a field of the
 * types in `shapes.ts`, or names one they do not have.
 */
import {
  ANALYSIS_SCHEMA,
  CHECK_SCHEMA,
  type CheckTotals,
  type Problem,
  type Range,
  type RuleDescription,
  SEVERITIES,
} from '../model/index.js';
import type { JsonEssay, JsonFinding, JsonRelated, JsonReport } from './shapes.js';

type Schema = { readonly [keyword: string]: unknown };
type AllOf<T> = { readonly [K in keyof Required<T>]: Schema };

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const count: Schema = { type: 'integer', minimum: 0 };
const index: Schema = { type: 'integer', minimum: 0, description: 'Of a sentence of the analysis document.' };
const offset: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'Into the text of the analysis document, in UTF-16 units; an end is exclusive.',
};
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

function record(properties: { readonly [field: string]: Schema }): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const SEVERITY: Schema = { enum: SEVERITIES };

const rule = {
  id: text,
  label: text,
  gloss: described(text, 'What it looks for.'),
  advice: described(text, 'What an editor can do about it.'),
  severity: described(SEVERITY, "As configured for most essays; a finding's own counts."),
} satisfies AllOf<RuleDescription>;

const problem = {
  code: text,
  message: text,
  start: orNull(offset),
  end: orNull(offset),
} satisfies AllOf<Problem>;

const range = record({ start: offset, end: offset } satisfies AllOf<Range>);

const related = {
  sentence: index,
  quote: described(text, 'Its words as a reader sees them.'),
  place: orNull(ref('place')),
  range: ref('range'),
} satisfies AllOf<JsonRelated>;

const finding = {
  rule: text,
  severity: SEVERITY,
  state: described(
    { enum: ['new', 'known', 'suppressed'] },
    'known: in the baseline; suppressed: by a mark in the text.',
  ),
  message: text,
  quote: described(textOrNull, 'The words it is on; null where it is on the whole essay.'),
  place: described(orNull(ref('place')), 'In the source file; null where no line is known.'),
  range: orNull(ref('range')),
  sentence: orNull(index),
  related: described(listOf(ref('related')), 'Other sentences that belong to it.'),
  fingerprint: described(text, 'Stable across edits elsewhere in the text.'),
} satisfies AllOf<JsonFinding>;

const essay = {
  path: text,
  title: textOrNull,
  format: textOrNull,
  sha256: described(textOrNull, "Of the file's bytes."),
  failure: described(orNull(ref('problem')), 'Why it could not be analyzed; null where it could.'),
  problems: described(listOf(ref('problem')), 'What could not be done in it.'),
  findings: described(listOf(ref('finding')), 'Worst first, then by place.'),
} satisfies AllOf<JsonEssay>;

const totals = {
  essays: count,
  failed: count,
  findings: described(record({ error: count, warn: count, info: count }), 'New ones by severity.'),
  known: count,
  suppressed: count,
} satisfies AllOf<CheckTotals>;

const tool = record({ name: { const: 'hedgerow' }, version: text });

const $defs = {
  place: (ANALYSIS_SCHEMA.$defs as { readonly place: Schema }).place,
  range,
  problem: record(problem),
  rule: record(rule),
  related: record(related),
  finding: record(finding),
  essay: record(essay),
};

/** Schema of what `hedgerow check --format json` writes. */
export const CHECK_REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of a hedgerow check',
  ...record({
    schema: { const: CHECK_SCHEMA },
    tool,
    rules: listOf(ref('rule')),
    essays: listOf(ref('essay')),
    totals: record(totals),
  } satisfies AllOf<JsonReport>),
  $defs,
} as const;

const typed = (type: string, fields: { readonly [field: string]: Schema }): Schema =>
  record({ type: { const: type }, ...fields });

/** Schema of each line that `hedgerow check --format ndjson` writes: first a "start", last the "totals". */
export const CHECK_RECORD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Record of a hedgerow check',
  oneOf: [
    typed('start', { schema: { const: CHECK_SCHEMA }, tool, rules: listOf(ref('rule')) }),
    typed('finding', { path: text, ...finding }),
    typed('problem', { path: text, ...problem }),
    typed('failure', { path: text, ...problem }),
    typed('totals', totals),
  ],
  $defs,
} as const;
