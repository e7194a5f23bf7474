/**
 * JSON Schemas (draft 2020-12) of the reports for programs. `AllOf` makes the compiler refuse a schema that misses a field of the
 * types in `shapes.ts`, or names one they do not have.
 */
import { ANALYSIS_SCHEMA, CHECK_SCHEMA, } from '../model/index.js';
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const index = { type: 'integer', minimum: 0, description: 'Of a sentence of the analysis document.' };
const offset = {
    type: 'integer',
    minimum: 0,
    description: 'Into the text of the analysis document, in UTF-16 units; an end is exclusive.',
};
const described = (schema, description) => ({ ...schema, description });
const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items) => ({ type: 'array', items });
const ref = (name) => ({ $ref: `#/$defs/${name}` });
function record(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
const SEVERITY = { enum: ['error', 'warn', 'info'] };
const rule = {
    id: text,
    label: text,
    gloss: described(text, 'What it looks for.'),
    advice: described(text, 'What an editor can do about it.'),
    severity: described(SEVERITY, "As configured for most essays; a finding's own counts."),
};
const problem = {
    code: text,
    message: text,
    start: orNull(offset),
    end: orNull(offset),
};
const range = record({ start: offset, end: offset });
const related = {
    sentence: index,
    quote: described(text, 'Its words as a reader sees them.'),
    place: orNull(ref('place')),
    range: ref('range'),
};
const finding = {
    rule: text,
    severity: SEVERITY,
    state: described({ enum: ['new', 'known', 'suppressed'] }, 'known: in the baseline; suppressed: by a mark in the text.'),
    message: text,
    quote: described(textOrNull, 'The words it is on; null where it is on the whole essay.'),
    place: described(orNull(ref('place')), 'In the source file; null where no line is known.'),
    range: orNull(ref('range')),
    sentence: orNull(index),
    related: described(listOf(ref('related')), 'Other sentences that belong to it.'),
    fingerprint: described(text, 'Stable across edits elsewhere in the text.'),
};
const essay = {
    path: text,
    title: textOrNull,
    format: textOrNull,
    sha256: described(textOrNull, "Of the file's bytes."),
    failure: described(orNull(ref('problem')), 'Why it could not be analyzed; null where it could.'),
    problems: described(listOf(ref('problem')), 'What could not be done in it.'),
    findings: described(listOf(ref('finding')), 'Worst first, then by place.'),
};
const totals = {
    essays: count,
    failed: count,
    findings: described(record({ error: count, warn: count, info: count }), 'New ones by severity.'),
    known: count,
    suppressed: count,
};
const tool = record({ name: { const: 'hedgerow' }, version: text });
const $defs = {
    place: ANALYSIS_SCHEMA.$defs.place,
    range,
    problem: record(problem),
    rule: record(rule),
    related: record(related),
    finding: record(finding),
    essay: record(essay),
};
/** Of what `hedgerow check --reporter json` writes. */
export const CHECK_REPORT_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report of a hedgerow check',
    ...record({
        schema: { const: CHECK_SCHEMA },
        tool,
        rules: listOf(ref('rule')),
        essays: listOf(ref('essay')),
        totals: record(totals),
    }),
    $defs,
};
const typed = (type, fields) => record({ type: { const: type }, ...fields });
/** Of each line that `hedgerow check --reporter ndjson` writes: first a "start", last the "totals". */
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
};
