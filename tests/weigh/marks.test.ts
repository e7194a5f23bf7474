import { describe, expect, it } from 'vitest';
import { weighText } from './reading.js';

const marked = (text: string): string[] =>
  weighText(text).flatMap(({ marks }) =>
    marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  );

describe('marks for the fact-check sheet', () => {
  it.each([
    ['In May 2019 the ferry sank.', ['date May 2019']],
    ['On March 3, 1999, it sank.', ['date March 3, 1999']],
    ['It sank last year.', ['date last year']],
    ['It will sink before Christmas.', ['date Christmas']],
    ['It will sink within ten years.', ['date within ten years']],
    ['It will sink by the end of the decade.', ['date by the end of the decade']],
    ['It will sink before winter.', ['date before winter']],
    ['It will sink in a generation.', ['date in a generation']],
    ['It sank over the years.', []],
    ['It sank in the summer house.', []],
    ['It sank in the 1990s.', ['date 1990s']],
    ['It has leaked since May 2019.', ['date since May 2019']],
    ['It may sink.', []],
    ['It cost $4.2 million.', ['number $4.2 million']],
    ['Some 42 percent voted.', ['number 42 percent']],
    ['Traffic on Route 9 grew.', []],
    ['See page 12 of the plan.', []],
    ['As 18F points out, 5G is slow.', []],
    ['It cost $40M in all.', ['number $40M']],
    ['She flew a Boeing 737.', []],
    ['In the valley Route 9 carries 40 buses.', ['number 40']],
    ['Two of them voted.', ['number Two']],
    ['It cost hundreds of millions of dollars.', ['number hundreds of millions of dollars']],
    ['More than two-thirds of a six-month term passed.', ['number two-thirds', 'number six-month']],
    ['The top four firms own dozens of boats.', ['number four', 'number dozens']],
    ['Tax dollars paid for it.', []],
    ['There are only two ways to leave.', []],
    ['Of the two boats, one sank.', []],
    ['One or two boats sank, or three or four.', []],
    ['It leaks.[1] So say (2) the pilots.', []],
    ['Write to pier9@harbor.example about it.', []],
    ['She wrote on the 1st July, 1706, of it.', ['date 1st July, 1706']],
    ['No-show pilots cost us.', []],
    ['After all, I have no doubt that it will come all the way.', []],
    ['She sold a boat or two.', []],
    ['The 1st Harbor Guard of the 21st century sank.', []],
    ['It sank at 8:01 PM on 6/25/2017, under HTTP/2 and version 2.0.1.', ['date 6/25/2017']],
    ['That is why we signed it.', []],
    ['That is why it sank.', ['causal That is why']],
    ['All the same, version 2.7 of the form came at 6:30 PM.', []],
    ['The latest plan is a matter of 508 compliance.', []],
    ['At least it was the least of our cares.', ['superlative least']],
    ['It was a most pleasant trip, as on most modern boats.', []],
    ['He was an honest man, and it is the best practice.', []],
    ['She most recently sailed.', []],
    ['One could say so.', []],
    ['It was the most popular plan.', ['superlative most popular']],
    ['It was the worst plan.', ['superlative worst']],
    ['Every boat sank.', ['universal Every']],
    ['It sank because of the storm.', ['causal because of']],
    ['Even if it sank, nobody minded because the storm was long.', ['universal nobody', 'causal because']],
    ['There were few ways to leave.', []],
  ])('%s', (text, marks) => {
    expect(marked(text)).toEqual(marks);
  });

  it('never overlap, and come in order', () => {
    const { marks } = weighText('Because no one paid, the two worst boats of May 2019 sank.')[0]!;
    for (let i = 1; i < marks.length; i++) expect(marks[i]!.start).toBeGreaterThanOrEqual(marks[i - 1]!.end);
    expect(marks.length).toBeGreaterThan(3);
  });

  it('leave bylines and boilerplate alone', () => {
    const sentences = weighText('The ferry sank.\n\nCopyright 2019 The Harbor News. All rights reserved.');
    for (const { role, marks } of sentences) if (role === 'boilerplate') expect(marks).toEqual([]);
  });
});
