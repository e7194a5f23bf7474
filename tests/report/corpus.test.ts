/** What the briefing on many essays says, from documents small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { corpusFigures, corpusOf } from '../../src/briefing.js';
import type { CorpusEntry, EssayInfo } from '../../src/model/index.js';
import { corpusReport } from '../../src/report/index.js';
import { documentOf, FERRY, type SentenceSpec } from './documents.js';

interface Spec extends Partial<EssayInfo> {
  /** Strength of each claim. */
  readonly strengths: readonly number[];
  readonly body?: readonly SentenceSpec[];
}

function entry({ strengths, body = [], ...essay }: Spec): CorpusEntry {
  const claims = strengths.map((base): SentenceSpec => ({ words: 'Something is claimed here.', base }));
  const document = documentOf({ body: [[...claims, ...body]], essay });
  return { ...corpusFigures(document), files: { html: 'essay.html' } };
}

/** Essays whose means lie around one value, with the same spread inside each. */
const around = (author: string, ...means: readonly number[]): CorpusEntry[] =>
  means.map((mean) =>
    entry({ title: `${author} at ${mean}`, author, strengths: [mean - 0.5, mean, mean, mean, mean + 0.5] }),
  );

const reportOf = (entries: readonly CorpusEntry[]) => corpusReport(corpusOf(entries));

describe('the scope', () => {
  it('counts files, words, claims and dates, and names what was left out with the reason', () => {
    const { scope, leftOut } = reportOf([
      entry({ strengths: [1, 1], published: '2024-03-02' }),
      entry({ strengths: [2], published: '2025-01-09' }),
      entry({ strengths: [0], published: null }),
      { path: 'scan.txt', reason: 'The file is empty.' },
    ]);
    expect(Object.fromEntries(scope.map(({ label, value }) => [label, value]))).toEqual({
      Files: '4',
      Essays: '3',
      Words: '16',
      Claims: '4',
      Dates: '2 March 2024 to 9 January 2025; 1 undated',
      'Left out': '1 file, named at the end',
    });
    expect(leftOut.rows).toEqual([{ path: 'scan.txt', reason: 'The file is empty.', onPaper: true }]);
  });
});

describe('the words below a finding', () => {
  const exposed = (words: string, value: number): SentenceSpec => ({ words, exposure: [value, 'So.'] });

  it('are of the essay that the finding names, not of another with the most exposed claim of all', () => {
    const { findings } = reportOf([
      entry({ title: 'Bold', strengths: [], body: [exposed('Nothing can sink.', 3)] }),
      entry({
        title: 'Many',
        strengths: [],
        body: [exposed('It is late.', 1.2), exposed('It is dear.', 1.1)],
      }),
    ]);
    const finding = findings.find(({ said }) => said.some(({ text }) => text.includes('has the most')))!;
    expect(finding.said.map(({ text }) => text).join('')).toContain('“Many” has the most, 2');
    expect(finding.example!.title).toBe('Many');
  });
});

it('two essays with as many exposed claims both have the most', () => {
  const body = ['Nothing sinks.', 'It is late.'].map(
    (words): SentenceSpec => ({ words, exposure: [1.2, 'So.'] }),
  );
  const tied = (...titles: string[]) =>
    reportOf(titles.map((title) => entry({ title, strengths: [], body })))
      .findings.flatMap(({ said }) => said.map(({ text }) => text))
      .join('');
  expect(tied('Bold', 'Many')).toContain('; “Bold” and “Many” have the most, 2 each.');
  expect(tied('Bold', 'Many', 'Loud')).toContain('; 3 essays have the most, 2 each.');
});

it('sets a title in marks in the midst of a sentence, and its own marks within them', () => {
  const body: SentenceSpec[] = [0, 1].map((i) => ({ words: `Nothing sinks ${i}.`, exposure: [1.2, 'So.'] }));
  const { findings } = reportOf([entry({ title: 'Your column ("Sell it," 2 May)', strengths: [], body })]);
  expect(findings.flatMap(({ said }) => said.map(({ text }) => text)).join('')).toContain(
    '; “Your column (‘Sell it,’ 2 May)” has the most, 2.',
  );
});

describe('the findings', () => {
  const said = (entries: readonly CorpusEntry[]) =>
    reportOf(entries).findings.map(({ said }) => said.map(({ text }) => text).join(''));

  it('count hedges and boosters where there is little else to say', () => {
    const body: SentenceSpec[] = [{ words: 'The boat may sink.', cues: [['may', -3]] }];
    expect(said([entry({ title: 'Faint', strengths: [], body })])).toEqual([
      'Claims hold 1 hedge and 0 boosters; in 1 essay the hedges are the more frequent.',
    ]);
  });

  it('say how far the essays lie apart, how much stands exposed, and what is answered, each with a number', () => {
    const ferry: CorpusEntry = { ...corpusFigures(documentOf(FERRY)), files: {} };
    expect(said([ferry, ...around('Bo', 0.2)])).toEqual([
      'Mean strength runs from +0.20 in “Bo at 0.2” to +1.20 in “Keep the ferry”.',
      '2 of 10 claims go at least one step further than what stands under them; “Keep the ferry” has the most, 2.',
      '1 of 2 points granted to the other side or raised for it is answered; 1 essay leaves one or more open.',
    ]);
  });

  it('quote the essay that each is clearest in', () => {
    const ferry: CorpusEntry = { ...corpusFigures(documentOf(FERRY)), files: {} };
    const words = reportOf([ferry, ...around('Bo', 0.2)]).findings.map(({ example }) =>
      example?.quote.runs.map(({ text }) => text).join(''),
    );
    expect(words).toEqual([
      'It has never missed a winter.',
      'It has never missed a winter.',
      'Granted, the engine is old.',
    ]);
  });
});

describe('authors side by side', () => {
  it('have an interval from three essays on, and none below', () => {
    const { comparison } = corpusOf([
      ...around('Ada', 0.9, 1, 1.1),
      ...around('Bo', 0.4, 0.5, 0.6),
      ...around('Cy', 2, 2),
    ]);
    expect(comparison.by).toBe('author');
    expect(
      comparison.groups.map(({ name, mean, essays, interval }) => [name, mean, essays, interval !== null]),
    ).toEqual([
      ['Cy', 2, 2, false],
      ['Ada', 1, 3, true],
      ['Bo', 0.5, 3, true],
    ]);
    const ada = comparison.groups[1]!.interval!;
    expect(ada.low).toBeGreaterThanOrEqual(0.9);
    expect(ada.low).toBeLessThan(1);
    expect(ada.high).toBeGreaterThan(1);
  });

  it('are told apart where their essays lie far apart', () => {
    const { comparison } = reportOf([...around('Ada', 1.9, 2, 2, 2.1), ...around('Bo', 0.4, 0.5, 0.5, 0.6)]);
    expect(comparison!.finding).toBe(
      'The two authors with an interval can be told apart by how firmly they word their claims.',
    );
    expect(comparison!.differences[0]).toMatch(
      /^Ada and Bo: difference 1\.50, interval 1\.\d\d to 1\.\d\d: told apart\.$/,
    );
  });

  it('have no interval from 0.00 on where they are told apart', () => {
    const differenceOf = (low: number) => {
      const corpus = corpusOf([...around('Ada', 1.9, 2, 2, 2.1), ...around('Bo', 0.4, 0.5, 0.5, 0.6)]);
      const [first] = corpus.comparison.differences;
      const differences = [{ ...first!, interval: { low, high: 1.5 }, distinguishable: low > 0 }];
      return corpusReport({ ...corpus, comparison: { ...corpus.comparison, differences } }).comparison!
        .differences;
    };
    expect(differenceOf(0.004)[0]).toContain('interval just above 0 to 1.50: told apart.');
    expect(differenceOf(-0.004)[0]).toContain('interval 0.00 to 1.50: not distinguishable.');
  });

  it('are said not to be distinguishable where they lie close', () => {
    const { comparison } = reportOf([...around('Ada', 0.2, 1, 1.6), ...around('Bo', 0.1, 0.9, 1.5)]);
    expect(comparison!.finding).toBe(
      'No two authors can be told apart by how firmly they word their claims.',
    );
    expect(comparison!.differences).toHaveLength(1);
    expect(comparison!.differences[0]).toMatch(
      /^Ada and Bo: difference 0\.10, interval −\d\.\d\d to \d\.\d\d: not distinguishable\.$/,
    );
  });

  it('give way to sections, and these to essays, where there are too few essays of each', () => {
    const inSection = (section: string, mean: number) =>
      entry({ section, author: `${section}${mean}`, strengths: [mean, mean, mean, mean, mean] });
    const sections = [1, 1.1, 1.2].flatMap((mean) => [
      inSection('Comment', mean),
      inSection('Culture', mean),
    ]);
    expect(corpusOf(sections).comparison.by).toBe('section');
    expect(corpusOf(around('Ada', 1, 2)).comparison.by).toBe('essay');
  });

  it('are one author whatever the capitals; essays of unknown authors are nobody’s', () => {
    const { comparison } = corpusOf([
      ...around('Ada Ray', 1, 1.1),
      ...around('ADA  RAY', 1.2),
      ...around('Bo', 1, 1, 1.3),
      ...[1, 2, 3].map((mean) => entry({ author: null, strengths: [mean, mean, mean, mean, mean] })),
    ]);
    expect(comparison.groups.find(({ name }) => name === 'Ada Ray')).toMatchObject({ essays: 3 });
    expect(comparison.groups.find(({ name }) => name === null)).toMatchObject({ essays: 3, interval: null });
  });

  it('count no essay with fewer than five claims, whose mean says little', () => {
    const { strength } = corpusOf([...around('Ada', 1, 1), entry({ author: 'Ada', strengths: [3] })]);
    expect(strength).toMatchObject({ essays: 2, high: 1 });
  });
});

describe('the spread', () => {
  it('names the essay that lies far from the others', () => {
    const { spread } = reportOf(around('Ada', 0.9, 0.95, 1, 1, 1, 1.05, 1.1, 2.4));
    expect(spread!.finding).toBe(
      '8 essays between +0.90 and +2.40; “Ada at 2.4” (+2.40) lies far from the others.',
    );
    expect(spread!.chart.marks.filter(({ label }) => label !== null).map(({ label }) => label)).toEqual([
      'Ada at 0.9',
      'Ada at 2.4',
    ]);
    expect(spread!.chart.alt).toContain('Middle half of the essays');
  });
});

describe('moves', () => {
  it('are shares of sentences by author, all essays in the last row, a move that stands out named', () => {
    const granting: SentenceSpec = { words: 'Granted, it is old.', moves: ['assertion', 'concession'] };
    const plain = Array.from({ length: 20 }, (): number => 1);
    const { moves } = reportOf([
      entry({ author: 'Ada', strengths: plain }),
      entry({ author: 'Ada', strengths: plain }),
      entry({ author: 'Bo', strengths: plain, body: Array.from({ length: 20 }, () => granting) }),
    ]);
    expect(moves!.rows.map(({ name, essays, sentences }) => [name, essays, sentences])).toEqual([
      ['Ada', 2, 40],
      ['Bo', 1, 40],
    ]);
    const concession = moves!.kinds.findIndex(({ label }) => label === 'Concession');
    expect(moves!.rows.map(({ cells }) => cells[concession]!.percent)).toEqual([0, 50]);
    expect(moves!.kinds[concession]!.total).toBe(25);
    expect(moves!.finding).toBe(
      'Concessions stand out in essays by Bo: 50 of 100 sentences, against 25 over all essays.',
    );
  });
});

describe('the most exposed claims of all', () => {
  it('are ten at most, most exposed first, each with its reason and its essay', () => {
    const exposed = (value: number): SentenceSpec => ({
      words: `Claim number ${value} stands alone.`,
      exposure: [value, 'Nothing stands under it.'],
    });
    const { exposed: list } = reportOf([
      entry({ title: 'One', strengths: [], body: [1, 3, 5, 2, 4].map(exposed) }),
      entry({ title: 'Two', strengths: [], body: [1.5, 3.5, 2.5, 4.5, 0.5].map(exposed) }),
      entry({ title: 'Three', strengths: [], body: [1.2].map(exposed) }),
    ]);
    expect(list.finding).toBe('The 10 most exposed claims come from 3 of 3 essays.');
    expect(list.claims.map(({ title }) => title)).toEqual([
      'One',
      'Two',
      'One',
      'Two',
      'One',
      'Two',
      'One',
      'Two',
      'Three',
      'One',
    ]);
    expect(list.claims[0]).toMatchObject({ reason: 'Nothing stands under it.', href: 'essay.html#s2' });
  });
});

describe('the data', () => {
  it('is the same for the same essays, and grows by the essay and not by its length', () => {
    const long = entry({ title: 'Long', strengths: Array.from({ length: 2000 }, (_, i) => i % 3) });
    const short = entry({ title: 'Short', strengths: [0, 1, 2, 0, 1] });
    expect(corpusOf([long, short])).toEqual(corpusOf([long, short]));
    expect(JSON.stringify(long).length).toBeLessThan(JSON.stringify(short).length + 500);
  });

  it('of essays that claim nothing has no strength, and the briefing still stands', () => {
    const silent = entry({
      strengths: [],
      body: [{ words: 'The council met.', moves: ['background'], base: null }],
    });
    const report = reportOf([silent, silent]);
    expect(report.spread).toBeNull();
    expect(report.comparison).toBeNull();
    expect(report.exposed.finding).toBe('No claim goes far beyond what stands under it.');
    expect(report.essays.rows[0]).toMatchObject({ mean: null, median: null });
  });
});

describe('very many essays', () => {
  const essays = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      entry({
        title: `Essay ${i}`,
        author: `Author ${i % 30}`,
        strengths: [1, 1, 1, 1, (i % 7) / 3],
        body: i === count - 1 ? [{ words: 'Bare.', exposure: [2, 'Nothing.'] }] : [],
      }),
    );

  it('are listed on paper by the dozen, those with the most exposed claims, and the rest is told of', () => {
    const { essays: table, comparison, moves } = reportOf(essays(100));
    expect(table.rows).toHaveLength(100);
    const printed = table.rows.filter(({ onPaper }) => onPaper).map(({ title }) => title);
    expect(printed).toHaveLength(12);
    expect(printed.at(-1)).toBe('Essay 99');
    expect(table.paperNote).toBe(
      'Listed here: the 12 essays with the most exposed claims. The page corpus.html and the data in corpus.json have all 100.',
    );
    expect(table.pageNote).toBeNull();
    expect(comparison!.rows.filter(({ onPaper }) => onPaper)).toHaveLength(12);
    expect(moves!.paperNote).toContain('Listed here: the 8 authors with the most sentences.');
  });

  it('are listed on the page by the thousand, and drawn by the hundred', () => {
    const data = corpusOf(essays(1200));
    const { essays: table, spread } = corpusReport(data);
    expect(data.essays).toHaveLength(1200);
    expect(table.rows).toHaveLength(1000);
    expect(table.rows.at(-1)!.title).toBe('Essay 1199');
    expect(table.pageNote).toBe(
      'Listed here: the 1,000 essays with the most exposed claims. The data in corpus.json have all 1,200.',
    );
    expect(spread!.chart.marks.length).toBeLessThan(110);
    expect(spread!.numbers).toContain('Drawn: 100 of the 1,200, evenly picked.');
    const values = spread!.chart.marks.map(({ value }) => value);
    expect([values[0], values.at(-1)]).toEqual([0.8, 1.2]);
  });

  it('that are few are all there', () => {
    const { essays: table } = reportOf(essays(12));
    expect(table.rows.every(({ onPaper }) => onPaper)).toBe(true);
    expect([table.paperNote, table.pageNote]).toEqual([null, null]);
  });
});
