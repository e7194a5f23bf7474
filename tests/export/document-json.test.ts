import { analyze } from 'hedgerow';
import { expect, it } from 'vitest';
import { documentJson } from '../../src/export/document-json.js';

const document = analyze(
  'The bridge must go. Perhaps it can be sold.\n\nCritics say it is “lovely”. They are wrong.\n',
);

it('writes the document, and nothing else', () => {
  expect(JSON.parse(documentJson(document))).toEqual(JSON.parse(JSON.stringify(document)));
});

it('has a line for each sentence, so that a change of one shows as one', () => {
  const lines = documentJson(document).split('\n');
  expect(lines.filter((line) => line.includes('"moves":[') || line.includes('"moves": ['))).toHaveLength(
    document.sentences.length,
  );
  expect(lines.at(-1)).toBe('');
});
