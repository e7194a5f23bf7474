/** Texts that report: news, interviews, hearings, papers. What they grant is judged by other weights than what essays grant. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, study } from '../../src/explain/index.js';
import { analyzeSource } from '../../src/pipeline.js';
import { sourceFromText } from '../../src/read/source.js';
import { MoveModel } from '../../src/tag/model/model.js';

const NEWS = `Ferry collides with pier in Tamsin harbor

Thursday, March 12, 2026

A passenger ferry struck the north pier of Tamsin harbor on Wednesday evening, injuring eleven people, officials said.

The vessel, the Lady Ann, was arriving from Hollow Point with 140 passengers on board when it failed to slow down. Although the captain sounded the horn twice, passengers said that they had no time to sit down.

"We heard the horn and then everybody was on the floor," said Maria Dent, who was traveling with her two children. She was treated for a broken wrist at the county hospital.

The harbor master, Tom Ellery, told reporters that the engines had been inspected in January. However, the report of that inspection has not been published. The company said that it would cooperate with the investigation, but it declined to answer questions about the crew's working hours.

According to the coast guard, the ferry was built in 1987 and was refitted in 2011. Three similar accidents have been recorded on the line since 2015. No one was killed in any of them.

Service on the line was suspended on Thursday morning. It is expected to resume on Monday, though with a smaller boat. The north pier remains closed while divers examine its foundations.
`;

const movesOf = (text: string, opening: string) => {
  const { sentences, text: whole } = analyzeSource(sourceFromText(text));
  return sentences.find(({ start }) => whole.startsWith(opening, start))!.moves.map(({ kind }) => kind);
};

describe('a report', () => {
  it('grants where one clause is set against another, as people mark it in reports', () => {
    expect(movesOf(NEWS, 'Although the captain')).toContain('concession');
    expect(movesOf(NEWS, 'However, the report')).toContain('concession');
    expect(movesOf(NEWS, 'Three similar accidents')).not.toContain('concession');
  });

  it('rebuts nothing', () => {
    const { sentences } = analyzeSource(sourceFromText(NEWS));
    expect(sentences.flatMap(({ moves }) => moves).filter(({ kind }) => kind === 'rebuttal')).toEqual([]);
  });

  it('is called one where a sentence is explained, and says why no rebuttal is looked for', () => {
    const [explained] = explain(study(sourceFromText(NEWS)), { line: 11, column: 95 }, ['rebuttal']);
    expect(explained!.readAs).toBe('report');
    expect(explained!.whyNot.map(({ move, verdict }) => [move, verdict])).toEqual([['rebuttal', 'report']]);
  });
});

it('no op-ed of the corpus reads as a report', () => {
  const corpus = new URL('../../corpus/', import.meta.url);
  for (const name of readdirSync(corpus).filter((name) => name.endsWith('.txt'))) {
    const { reasons } = study(sourceFromText(readFileSync(new URL(name, corpus), 'utf8')));
    expect([name, reasons.context]).toEqual([name, 'essay']);
  }
});

it('in a report, a move is judged by its own decision where it has one, and by that of essays where it has none', () => {
  const decision = { slope: 1, offset: 0, found: 0.5, possible: 0.3 };
  const decisions = [
    { ...decision, move: 'concession', context: 'essay' },
    { ...decision, move: 'causal', context: 'essay' },
    { ...decision, move: 'rebuttal', context: 'essay' },
    { ...decision, move: 'concession', context: 'report' },
    { ...decision, move: 'causal', context: 'short' },
  ] as const;
  const table = { slots: new Int32Array(4), weights: new Int8Array(0) };
  const model = new MoveModel(table, decisions, 0);
  expect(model.askedIn('essay')).toEqual([0, 1, 2]);
  expect(model.askedIn('report')).toEqual([1, 3]);
  expect(model.askedIn('short')).toEqual([0, 1, 2, 4]);
});
