import { Ajv2020 } from 'ajv/dist/2020.js';
import { COMPARISON_SCHEMA, CORPUS_SCHEMA } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { compareDrafts, corpusFigures, corpusOf, indexFigures } from '../../src/briefing.js';
import { type CorpusData, problem } from '../../src/model/index.js';
import { RECORD_SCHEMA } from '../../src/model/schema/together.js';
import { type Draft, documents } from '../documents.js';

const errorsWith = (schema: object) => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return (value: unknown): string[] =>
    validate(JSON.parse(JSON.stringify(value)))
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};

const all = [...documents()].map(({ document }) => document);
const corpus = corpusOf([
  ...all.map((document) => ({ ...corpusFigures(document), files: { html: 'a.html' } })),
  { path: 'b.txt', reason: 'The file is empty.' },
]);

describe('the JSON Schema of corpus.json', () => {
  const errors = errorsWith(CORPUS_SCHEMA);

  it('accepts what the program makes of many essays, and of none', () => {
    expect(errors(corpus)).toEqual([]);
    expect(errors(corpusOf([]))).toEqual([]);
  });

  it.each<[string, (data: Draft<CorpusData>) => void]>([
    ['another version', (d) => Object.assign(d, { schema: 'hedgerow/corpus@2' })],
    ['a missing field', (d) => Object.assign(d.essays[0]!, { moves: undefined })],
    ['an unknown field', (d) => Object.assign(d.scope, { mood: 'grim' })],
    ['a count below zero', (d) => Object.assign(d.essays[0]!, { claims: -1 })],
    ['an unknown key', (d) => Object.assign(d.comparison, { by: 'city' })],
  ])('refuses %s', (_, spoil) => {
    const data = structuredClone(corpus) as Draft<CorpusData>;
    spoil(data);
    expect(errors(data)).not.toEqual([]);
  });
});

describe('the JSON Schema of a comparison', () => {
  const errors = errorsWith(COMPARISON_SCHEMA);

  it('accepts what the program makes of any two drafts', () => {
    const broken = all.flatMap((document, i) =>
      errors(compareDrafts(document, all[(i + 1) % all.length]!).comparison),
    );
    expect(broken).toEqual([]);
  });

  it('refuses what is none', () => {
    const { comparison } = compareDrafts(all[0]!, all[1]!);
    expect(errors({ ...comparison, counts: {} })).not.toEqual([]);
    expect(errors({ ...comparison, old: { ...comparison.old, sha256: 'x' } })).not.toEqual([]);
  });
});

describe('the JSON Schema of what is kept of an essay', () => {
  it('accepts every essay, and one that failed', () => {
    const errors = errorsWith(RECORD_SCHEMA);
    const records = all.map((document) => ({
      analyzed: {
        figures: indexFigures(document),
        corpus: corpusFigures(document),
        published: null,
        words: document.essay.words,
        claims: document.summary.claims,
        exposed: [{ quote: 'It must.', line: 3, strength: 2, exposure: 2.5 }],
        problems: document.problems,
      },
      written: { pdf: 'a.pdf' },
      failures: [],
    }));
    expect(records.flatMap(errors)).toEqual([]);
    const failed = { analyzed: null, written: {}, failures: [problem('empty-file', { path: 'a.md' })] };
    expect(errors(failed)).toEqual([]);
    expect(errors({ ...failed, written: { docx: 'a.docx' } })).not.toEqual([]);
  });
});
