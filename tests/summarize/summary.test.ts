import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { AnalysisDocument, Contribution, Summary } from '../../src/model/index.js';
import { quantile } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { countUp } from '../../src/summarize/summary.js';
import { essayOf, type Said } from '../essays.js';

function summaryOf(text: string, said: readonly (Said | null)[]): Summary {
  const essay = judge(relate(essayOf(text, said)));
  const document = {
    text: essay.text,
    essay: { words: essay.words, published: '2026-05-01' },
    blocks: essay.blocks,
    sentences: essay.sentences,
    links: essay.links,
  };
  return countUp(document as unknown as Omit<AnalysisDocument, 'summary'>);
}

const claim = (strength: number, contributions: Contribution[] = []): Said => ({
  moves: ['assertion'],
  strength,
  contributions,
});
const cue = (effect: number, start?: number): Contribution =>
  start === undefined
    ? { cue: 'cap', type: 'cap', effect }
    : { start, end: start + 1, cue: 'x', type: effect < 0 ? 'hedge_adverb' : 'booster', effect };

describe('the summary', () => {
  it('counts the words of a pull quote once, where they stand in their paragraph', () => {
    const quote = 'The harbor levy is the best bargain that this town has ever struck.';
    const alone = summaryOf(`${quote} Nobody had to be asked twice.`, [claim(2), claim(1)]);
    const twice = summaryOf(`${quote} Nobody had to be asked twice.\n\n${quote}`, [
      claim(2),
      claim(1),
      claim(2),
    ]);
    expect(twice).toEqual(alone);
    expect(twice.strongest).toEqual([0]);
  });

  it('gives null, not zero, where there is nothing to score', () => {
    const summary = summaryOf('It rained.', [null]);
    expect(summary.claims).toBe(0);
    expect(summary.strength).toBeNull();
    expect(summary.byParagraph[0]!.strength).toBeNull();
    expect(summary.per100Words.claims).toBe(0);
  });

  it('counts claims in the author’s voice alone', () => {
    const summary = summaryOf('The dam leaks. The dam is safe. It rained.', [
      claim(2),
      { ...claim(3), whose: 'attributed' },
      { moves: ['background'], strength: 1 },
    ]);
    expect(summary.claims).toBe(1);
    expect(summary.strength).toMatchObject({ mean: 2, median: 2 });
    expect(summary.strength!.bands).toMatchObject({ boosted: 1, categorical: 0, plain: 0 });
    expect(summary.voices).toEqual({ author: 2, quoted: 0, reported: 1 });
  });

  it('leaves headings out', () => {
    const summary = summaryOf('A dam that kills\n\nThe dam leaks.', [claim(3), claim(1)]);
    expect(summary.sentences).toBe(1);
    expect(summary.claims).toBe(1);
    expect(summary.moves.assertion).toBe(1);
    expect(summary.strongest).toEqual([]);
  });

  it('gives median and quartiles between neighbors', () => {
    const summary = summaryOf('A dam leaks. A dam leaks. A dam leaks. A dam leaks.', [
      claim(-2),
      claim(1),
      claim(2),
      claim(3),
    ]);
    expect(summary.strength).toMatchObject({
      mean: 1,
      lowerQuartile: 0.25,
      median: 1.5,
      upperQuartile: 2.25,
    });
  });

  it('counts as hedges and boosters the words that moved a claim, not caps', () => {
    const summary = summaryOf('The dam may leak. The dam leaks. The dam is said to leak.', [
      claim(-2, [cue(-3, 4), cue(-1, 8), cue(1)]),
      claim(3, [cue(2, 22)]),
      { ...claim(-2, [cue(-3, 40)]), whose: 'attributed' },
    ]);
    expect([summary.hedges, summary.boosters]).toEqual([2, 1]);
    expect(summary.per100Words.hedges).toBe(15.385);
    expect(summary.byParagraph).toEqual([
      { paragraph: 1, sentences: 3, claims: 2, hedges: 2, boosters: 1, strength: 0.5 },
    ]);
  });

  it('lists the strongest above +1 and the most hedged below +1, five at most, first things first', () => {
    const text = 'The dam leaks. '.repeat(8).trim();
    const summary = summaryOf(
      text,
      [2, 1, 3, -1, 3, 2, 2, 2].map((strength) => claim(strength)),
    );
    expect(summary.strongest).toEqual([2, 4, 0, 5, 6]);
    expect(summary.mostHedged).toEqual([3]);
  });

  it('counts no ability as a hedge, and no command or new description as a booster', () => {
    const part = (type: Contribution['type'], effect: number): Contribution => ({
      ...cue(effect, 4),
      type,
    });
    const summary = summaryOf('The dam can leak. Mend the dam. That is not a dam. The dam may leak.', [
      claim(0, [part('modal_ability', -1)]),
      claim(2, [part('imperative', 1)]),
      claim(2, [part('reframe', 1)]),
      claim(-2, [part('hedge_modal', -3)]),
    ]);
    expect([summary.hedges, summary.boosters]).toEqual([1, 0]);
    expect(summary.mostHedged).toEqual([3]);
  });

  it('lists what is insisted on before what is ordered, and no fragment that goes on with another sentence', () => {
    const part = (type: Contribution['type'], start?: number): Contribution => ({ ...cue(1, start), type });
    const summary = summaryOf('Mend the dam. Clearly, the dam leaks. Not now. No dam holds.', [
      claim(2, [part('imperative', 0)]),
      claim(2, [part('booster', 14)]),
      claim(3, [part('bias')]),
      claim(3, [part('universal', 47)]),
    ]);
    expect(summary.strongest).toEqual([3, 1, 0]);
  });

  it('tells answered points and views from those left standing', () => {
    const view: Said = { moves: ['opposing_view'], whose: 'attributed', strength: 1 };
    const text =
      'While the fee is small, it hurts. Some say the fee is fair. That it is light. That is wrong.\n\nGranted, the sea is near.\n\nIt is blue.\n\nIt is wide.';
    const summary = summaryOf(text, [
      { moves: ['concession', 'assertion'] },
      view,
      view,
      { moves: ['rebuttal', 'assertion'] },
      { moves: ['concession'] },
      null,
      null,
    ]);
    expect(summary.concessions).toEqual({ total: 2, answered: 1 });
    expect(summary.opposingViews).toEqual({ total: 2, answered: 2 });
  });

  it('tells quoted voices from reported ones', () => {
    const summary = summaryOf('“The dam that we built in 1950 is safe,” she said. She added that it leaks.', [
      { ...claim(1), whose: 'attributed' },
      { ...claim(1), whose: 'attributed' },
    ]);
    expect(summary.voices).toEqual({ author: 0, quoted: 1, reported: 1 });
  });

  it('takes a sentence of which a few words are quoted for a reported one', () => {
    const summary = summaryOf('She said that the dam which we built in 1950 “will hold for another year.”', [
      { ...claim(1), whose: 'attributed' },
    ]);
    expect(summary.voices).toEqual({ author: 0, quoted: 0, reported: 1 });
  });

  it('counts forecasts and those with a date', () => {
    const forecast: Said = { moves: ['assertion', 'prediction'] };
    const summary = summaryOf('The dam will fail. The dam will fail by May.', [
      forecast,
      { ...forecast, marks: [{ start: 37, end: 43, kind: 'date' }] },
    ]);
    expect(summary.forecasts).toEqual({ total: 2, dated: 1 });
    expect(summary.marks.date).toBe(1);
  });

  it('counts no date that lies behind the essay', () => {
    const forecast = (start: number, end: number): Said => ({
      moves: ['assertion', 'prediction'],
      marks: [{ start, end, kind: 'date' }],
    });
    const text = 'Today the dam will hold. Built in 1990, it will fail. It will fail in 2030.';
    const dates = ['Today', 'in 1990', 'in 2030'].map((words) => {
      const start = text.indexOf(words);
      return forecast(start, start + words.length);
    });
    expect(summaryOf(text, dates).forecasts).toEqual({ total: 3, dated: 1 });
  });
});

describe('quantiles', () => {
  it('of one value are that value', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7, 7]);
  });
});
