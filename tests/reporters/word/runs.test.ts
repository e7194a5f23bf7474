/** Whatever runs a sentence is spread over, and wherever comments begin and end. */
import fc from 'fast-check';
import { type AnalysisDocument, analyze } from 'hedgerow';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/model/index.js';
import { commentedDocx } from '../../../src/reporters/index.js';
import { START } from '../sample.js';
import { commentsIn, formatted, paragraph, run, wordFile } from './word-files.js';

const PARAGRAPHS = [
  'The bridge must go, and soon. Nobody on the island wants it.',
  '“It’s ours,” they said in May. It may stay a year or two.',
  'The ferry is cheaper (by far). It never sinks.',
];
const ANALYSIS = analyze(PARAGRAPHS.join('\n\n'), { path: 'bridge.docx' });

/** Cut at the given fractions into runs, every second of them bold. */
function inRuns(text: string, cuts: readonly number[]): string {
  const at = [0, ...new Set(cuts.map((cut) => Math.floor(cut * text.length))), text.length].sort(
    (a, b) => a - b,
  );
  return paragraph(...at.slice(1).map((end, i) => run(text.slice(at[i], end), i % 2 === 1)));
}

/** Some words of a sentence, from a letter to a letter. */
function wordsOf(sentence: number, from: number, to: number): { start: number; end: number } {
  const { start, end } = ANALYSIS.sentences[sentence % ANALYSIS.sentences.length]!;
  const text = ANALYSIS.text.slice(start, end);
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const [a, b] = [from, to]
    .map((part) => letters[Math.floor(part * (letters.length - 1))]!)
    .sort((x, y) => x - y);
  return { start: start + a!, end: start + b! + 1 };
}

it('the words of each comment are the words that are meant, and the text stays as it is', () => {
  const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(fraction, { maxLength: 8 }), { minLength: 3, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fraction, fraction), { minLength: 1, maxLength: 8 }),
      (cuts, wanted) => {
        const ranges = wanted.map(([sentence, from, to]) => ({
          sentence: sentence % ANALYSIS.sentences.length,
          ...wordsOf(sentence, from, to),
        }));
        const document: AnalysisDocument = {
          ...ANALYSIS,
          findings: ranges.map(
            (range, i): Finding => ({
              ...range,
              rule: 'exposed-claim',
              severity: 'info',
              message: 'A reason.',
              related: [],
              fingerprint: String(i),
              state: 'new',
            }),
          ),
        };
        const original = wordFile({ body: PARAGRAPHS.map((text, i) => inRuns(text, cuts[i]!)).join('') });
        const { bytes, unplaced } = commentedDocx(original, document, START);
        const seen = commentsIn(bytes);
        expect(unplaced).toBe(0);
        expect(formatted(bytes)).toEqual(formatted(original));
        expect(seen.every(({ signs }) => signs === 1)).toBe(true);
        expect(seen.map(({ words }) => words).sort()).toEqual(
          ranges.map(({ start, end }) => ANALYSIS.text.slice(start, end)).sort(),
        );
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
