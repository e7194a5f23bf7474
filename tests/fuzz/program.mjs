/** The parts of the program that are fuzzed, out of a folder of its modules: as they were built, or their sources in tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const MODULES = [
  'pipeline',
  'briefing',
  'check/index',
  'read/source',
  'read/decode',
  'model/index',
  'model/schema/analysis',
  'export/document-json',
  'export/cache',
  'read/docx/index',
  'read/pdf/index',
  'annotate/index',
  'config/settings',
  'cli/main',
];

export async function program(folder) {
  const files = MODULES.map((path) => {
    const found = ['.js', '.ts'].map((extension) => join(folder, path + extension)).find(existsSync);
    if (found === undefined) throw new Error(`no module ${path} in ${folder}: was it moved?`);
    return found;
  });
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ pathToFileURL(file).href)));
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
