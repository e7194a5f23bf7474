import { analyze, type Figure } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { FIGURE_FINDERS } from '../../src/relate/index.js';

function figuresIn(text: string): Figure[] {
  const written = analyze(text).sentences.flatMap((sentence) =>
    sentence.figures.map((figure) => JSON.stringify(figure)),
  );
  return [...new Set(written)].map((figure) => JSON.parse(figure) as Figure);
}

describe.each(FIGURE_FINDERS)('$id', (finder) => {
  it.each(finder.fires)('hears %s', (text) => {
    expect(figuresIn(text).map((figure) => figure.kind)).toContain(finder.id);
  });
  it.each(finder.silent)('passes over %s', (text) => {
    expect(figuresIn(text).map((figure) => figure.kind)).not.toContain(finder.id);
  });
  it('has as many silent examples as can be asked', () => {
    expect(finder.silent.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a figure', () => {
  it('is listed on every sentence that takes part, with the words that make it', () => {
    const text = 'Let us stop pretending. Let us stop paying. The tide is out. Let us see.';
    const document = analyze(text);
    const on = document.sentences.map((sentence) =>
      sentence.figures.filter((figure) => figure.kind === 'anaphora').map((figure) => figure.sentences),
    );
    expect(on).toEqual([[[0, 1]], [[0, 1]], [], []]);
    const [figure] = document.sentences[0]!.figures;
    expect(figure!.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Let us stop',
      'Let us stop',
    ]);
  });

  it('takes in all sentences of a run, also where a later one shares fewer words', () => {
    const [figure] = figuresIn(
      'It does not matter how many plans they draw. It does not matter how many maps they print. And it does not matter how often they meet.',
    ).filter(({ kind }) => kind === 'anaphora');
    expect(figure!.sentences).toEqual([0, 1, 2]);
  });

  it('is not heard in an address to the chair', () => {
    expect(
      figuresIn('Mr. Speaker, the bill is late. Mr. Speaker, the money is gone.').map(({ kind }) => kind),
    ).not.toContain('anaphora');
  });

  it('joins no more sentences than are heard as one figure, so that a document grows with its text', () => {
    for (const sentence of ['We must go. ', 'Not this but that. ', 'Why? ', 'The tide is out. ']) {
      const [some, more] = [200, 400].map(
        (count) =>
          JSON.stringify(analyze(sentence.repeat(count)).sentences.map(({ figures }) => figures)).length,
      );
      expect(more! / some!).toBeLessThan(2.3);
    }
  });

  it('survives a line without a word', () => {
    expect(figuresIn('The pier is closed.\n\n* * *.\n\nNobody fishes there.')).toEqual([]);
  });
});
