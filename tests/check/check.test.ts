import { type AnalysisDocument, analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/index.js';
import { type Draft, documents, FIXTURES } from '../documents.js';

describe('documents of the program', () => {
  it('keep every promise of their format', () => {
    const broken: string[] = [];
    for (const { name, document } of documents())
      broken.push(...checkDocument(document).map((line) => `${name}: ${line}`));
    expect(broken).toEqual([]);
  });

  it('are the same bytes for the same text', () => {
    for (const [format, text] of Object.values(FIXTURES)) {
      const twice = [analyze(text, { format }), analyze(text, { format })].map((each) =>
        JSON.stringify(each),
      );
      expect(twice[1]).toBe(twice[0]);
    }
  });
});

const TEXT =
  'Critics say that the dam may fail. But the dam must hold. No dam of this kind has ever failed, because the rock is hard.\n\nIt is not a wall. It is a promise.';

/** A sound document, changed by hand. */
function spoiled(change: (document: Draft<AnalysisDocument>) => void): string[] {
  const document = structuredClone(analyze(TEXT)) as Draft<AnalysisDocument>;
  change(document);
  return checkDocument(document as unknown as AnalysisDocument);
}

/** The index of a sentence of the author's that has a strength and a move. */
const CLAIM = 2;

describe('the checker', () => {
  it('finds nothing in a sound document', () => {
    expect(spoiled(() => {})).toEqual([]);
  });

  it.each<[string, (document: Draft<AnalysisDocument>) => void]>([
    ['every letter and digit of prose is in a sentence', (d) => d.sentences.pop()],
    ['every non-blank character outside markup is in a block', (d) => d.blocks.pop()],
    [
      'sentences are in order and do not overlap',
      (d) => {
        d.sentences[1]!.start -= 5;
      },
    ],
    [
      'a sentence lies in its block',
      (d) => {
        d.sentences[0]!.block = 1;
      },
    ],
    [
      'a sentence names its own index',
      (d) => {
        d.sentences[1]!.index = 0;
      },
    ],
    [
      'roles of block and sentence agree',
      (d) => {
        d.sentences[1]!.role = 'heading';
      },
    ],
    [
      'body blocks are numbered from 1',
      (d) => {
        d.blocks[1]!.paragraph = 3;
      },
    ],
    [
      'the place starts where the sentence does',
      (d) => {
        d.sentences[1]!.place!.column += 1;
      },
    ],
    [
      'no move without words',
      (d) => {
        d.sentences[CLAIM]!.moves[0]!.evidence = [];
      },
    ],
    [
      'evidence lies in its sentence',
      (d) => {
        d.sentences[CLAIM]!.moves[0]!.evidence[0]!.start = d.sentences[0]!.start;
      },
    ],
    [
      'a sentence makes a move once',
      (d) => void d.sentences[CLAIM]!.moves.push(structuredClone(d.sentences[CLAIM]!.moves[0]!)),
    ],
    [
      'base plus contributions is the strength',
      (d) => {
        d.sentences[CLAIM]!.strength!.base += 0.5;
      },
    ],
    [
      'the band fits the strength',
      (d) => {
        d.sentences[CLAIM]!.strength!.band = 'hedged';
      },
    ],
    [
      'a contribution has both ends of a span or none',
      (d) =>
        void d.sentences[CLAIM]!.strength!.contributions.push({ start: 1, cue: 'x', type: 'cap', effect: 0 }),
    ],
    [
      'marks lie in their sentence',
      (d) => void d.sentences[CLAIM]!.marks.push({ start: 0, end: 3, kind: 'date' }),
    ],
    [
      'all members list the figure',
      (d) => {
        const sentence = d.sentences.find(({ figures }) =>
          figures.some((figure) => figure.sentences.length > 1),
        )!;
        sentence.figures = [];
      },
    ],
    [
      'strength plus reach minus support is the exposure',
      (d) => {
        d.sentences.find(({ exposure }) => exposure !== null)!.exposure!.value += 1;
      },
    ],
    [
      'three links leave a sentence at most',
      (d) => {
        d.links = [0, 1, 2, 3].map((to) => ({ kind: 'supports', from: 4, to, confidence: 0.5 }));
      },
    ],
    [
      'links join sentences of body text',
      (d) => void d.links.push({ kind: 'supports', from: 0, to: 99, confidence: 0.5 }),
    ],
    [
      'the thesis is a sentence of body text',
      (d) => {
        d.essay.thesis = 99;
      },
    ],
    [
      'a finding lies in its sentence, or on the whole essay',
      (d) =>
        void d.findings.push({
          rule: 'x',
          severity: 'info',
          sentence: 1,
          start: 0,
          end: 5,
          message: '',
          related: [],
          fingerprint: 'x',
          state: 'new',
        }),
    ],
    [
      'the path is relative, with "/"',
      (d) => {
        d.source.path = '/home/essay.txt';
      },
    ],
    [
      'claims are counted',
      (d) => {
        d.summary.claims++;
      },
    ],
    [
      'moves are counted',
      (d) => {
        d.summary.moves.evidence++;
      },
    ],
    [
      'paragraphs add up to the whole',
      (d) => {
        d.summary.byParagraph[0]!.claims++;
      },
    ],
  ])('says that not: %s', (promise, change) => {
    expect(spoiled(change).some((line) => line.endsWith(promise))).toBe(true);
  });

  it('does not repeat itself on every sentence', () => {
    const lines = spoiled((document) => {
      document.text = `${document.text} ${'a '.repeat(100)}`;
    });
    expect(lines.length).toBeLessThan(20);
  });
});
