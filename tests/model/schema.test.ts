import { Ajv2020 } from 'ajv/dist/2020.js';
import { type AnalysisDocument, analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_SCHEMA } from '../../src/model/schema/analysis.js';
import { type Draft, documents } from '../documents.js';

const validate = new Ajv2020({ allErrors: true }).compile(ANALYSIS_SCHEMA);

const errorsOf = (document: unknown): string[] =>
  validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

describe('the JSON Schema', () => {
  it('accepts every document the program makes, as JSON', () => {
    const broken: string[] = [];
    for (const { name, document } of documents())
      broken.push(...errorsOf(JSON.parse(JSON.stringify(document))).map((error) => `${name}: ${error}`));
    expect(broken).toEqual([]);
  });

  it.each<[string, (document: Draft<AnalysisDocument>) => void]>([
    ['another version', (d) => Object.assign(d, { schema: 'hedgerow/analysis@2' })],
    ['a missing field', (d) => Object.assign(d, { links: undefined })],
    ['an unknown field', (d) => Object.assign(d, { mood: 'grim' })],
    ['a strength off the scale', (d) => Object.assign(d.sentences[0]!.strength!, { value: 4 })],
    ['a move without words', (d) => Object.assign(d.sentences[0]!.moves[0]!, { evidence: [] })],
    ['an unknown move', (d) => Object.assign(d.sentences[0]!.moves[0]!, { kind: 'joke' })],
  ])('refuses %s', (_, spoil) => {
    const document = structuredClone(analyze('The dam must hold.')) as Draft<AnalysisDocument>;
    spoil(document);
    expect(errorsOf(JSON.parse(JSON.stringify(document)))).not.toEqual([]);
  });
});
