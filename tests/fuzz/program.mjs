/** The parts of the program that are fuzzed, out of a folder that its modules were built to. */
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const MODULES = [
  'pipeline.js',
  'briefing.js',
  'check/index.js',
  'read/source.js',
  'read/decode.js',
  'model/index.js',
  'model/schema.js',
  'export/document-json.js',
];

export async function program(folder) {
  const modules = await Promise.all(MODULES.map((path) => import(`${pathToFileURL(folder).href}/${path}`)));
  return Object.assign({}, ...modules);
}

/** What a document has that its JSON Schema does not allow, a line each. */
export async function schemaCheck({ ANALYSIS_SCHEMA }) {
  const validate = new Ajv.default({ allErrors: false, strict: false }).compile(ANALYSIS_SCHEMA);
  return (document) =>
    validate(document)
      ? []
      : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
