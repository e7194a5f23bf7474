// docs/document.md: the fields of the analysis document, from its JSON Schema.
import { ANALYSIS_SCHEMA } from '../../dist/index.js';
import { code, list, table } from '../blocks.mjs';

/** Objects that stand once in the document, with a table of their own. */
const ONCE = ['source', 'essay', 'summary'];
/** More allowed values than this have a list of their own. */
const MOST_VALUES = 20;

export function documentBlocks() {
  const { $defs, properties } = ANALYSIS_SCHEMA;
  const { tool, method } = properties;
  const once = ONCE.map((name) => [name, { $ref: `#/${name}` }]);
  return {
    document: fieldsOf({ properties: { ...properties, ...Object.fromEntries(once) } }),
    'tool and method': `${fieldsOf(tool, 'tool.')}\n\n${fieldsOf(method, 'method.')}`,
    ...Object.fromEntries(ONCE.map((name) => [name, fieldsOf(properties[name])])),
    ...Object.fromEntries(Object.entries($defs).map(([name, schema]) => [name, fieldsOf(schema)])),
    'types of cues': list($defs.contribution.properties.type.enum.map((type) => code(type))),
  };
}

function fieldsOf({ properties }, before = '') {
  const rows = Object.entries(properties).map(([name, schema]) => [
    code(before + name),
    typeOf(schema),
    schema.description ?? '',
  ]);
  return table(['Field', 'Type', 'Meaning'], rows);
}

function typeOf(schema) {
  if (schema.const !== undefined) return code(`"${schema.const}"`);
  if (schema.enum) return valuesOf(schema.enum);
  if (schema.anyOf) return `${typeOf(schema.anyOf[0])} or null`;
  if (schema.$ref) return reference(schema.$ref);
  if (Array.isArray(schema.type)) return schema.type.map(typeName).join(' or ');
  if (schema.type === 'array')
    return `list of ${typeOf(schema.items).replace(/^whole number$/, 'whole numbers')}`;
  if (schema.type === 'object') return objectType(schema);
  return `${typeName(schema.type)}${limits(schema)}`;
}

const valuesOf = (values) =>
  values.length > MOST_VALUES
    ? '[type of cue](#types-of-cues)'
    : values.map((value) => code(value)).join(', ');

function objectType({ properties }) {
  const fields = Object.entries(properties);
  const counts = fields.every(([, { type }]) => type === 'integer');
  if (counts) return `a count for each of ${fields.map(([name]) => code(name)).join(', ')}`;
  return `object: ${fields.map(([name, schema]) => `${code(name)} (${typeOf(schema)})`).join(', ')}`;
}

const typeName = (type) => (type === 'string' ? 'text' : type === 'integer' ? 'whole number' : type);

function limits({ minimum, maximum, exclusiveMinimum }) {
  const least = minimum ?? exclusiveMinimum;
  return least !== undefined && maximum !== undefined ? `, ${minus(least)} to ${minus(maximum)}` : '';
}

const minus = (number) => `${number}`.replace('-', '−');

function reference(to) {
  const name = to.split('/').at(-1);
  return `[${name}](#${name})`;
}
