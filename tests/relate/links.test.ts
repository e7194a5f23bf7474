import { describe, expect, it } from 'vitest';
import type { Link, LinkKind } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { essayOf, type Said } from '../essays.js';

const CLAIM: Said = { moves: ['assertion'] };
const VIEW: Said = { moves: ['opposing_view'], whose: 'attributed' };
const ANSWER: Said = { moves: ['rebuttal', 'assertion'] };
const GRANTED: Said = { moves: ['concession'] };
const FACT: Said = { moves: ['evidence'], evidenceType: 'fact' };

const linksOf = (text: string, said: readonly (Said | null)[]): readonly Link[] =>
  relate(essayOf(text, said)).links;

function pairs(kind: LinkKind, text: string, said: readonly (Said | null)[]): number[][] {
  return linksOf(text, said)
    .filter((link) => link.kind === kind)
    .map(({ from, to }) => [from, to]);
}

describe('rebuts', () => {
  it('leads from the answer to the view before it', () => {
    expect(
      pairs('rebuts', 'Some say the ferry is too dear. But that forgets the bridge toll.', [VIEW, ANSWER]),
    ).toEqual([[1, 0]]);
  });

  it('lets a run of answers reach the same view', () => {
    const text =
      'Critics call the ferry a toy. That is wrong. It carries the night shift. The ferry is no more a toy than the bus is.';
    expect(pairs('rebuts', text, [VIEW, ANSWER, ANSWER, ANSWER])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('takes the nearer of two views', () => {
    const text =
      'Some say the ferry is too dear. It costs less than the bridge.\n\nOthers say it is too slow. It takes nine minutes.';
    expect(pairs('rebuts', text, [VIEW, ANSWER, VIEW, ANSWER])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });

  it('leads into the midst of a view that runs on over sentences', () => {
    const before = 'Some say the ferry is too dear. They say it is too slow. They call it a toy.';
    const said = [VIEW, VIEW, VIEW, ANSWER];
    expect(pairs('rebuts', `${before} All of that is wrong.`, said)).toEqual([[3, 1]]);
  });

  it('leaves alone a granted point that turns by itself', () => {
    const both: Said = { moves: ['concession', 'assertion'] };
    expect(
      pairs('rebuts', 'While the fee is small, it keeps the poorest away. That is wrong.', [both, ANSWER]),
    ).toEqual([]);
    expect(pairs('rebuts', 'I admit that the fee is small. But that is wrong.', [GRANTED, ANSWER])).toEqual([
      [1, 0],
    ]);
  });

  it('is silent where no view stands near', () => {
    expect(pairs('rebuts', 'The ferry is late. That is nonsense.', [CLAIM, ANSWER])).toEqual([]);
    const far = `Some say the ferry is dear. ${'The sea was calm that day. '.repeat(20)}That is wrong.`;
    expect(pairs('rebuts', far, [VIEW, ...new Array(20).fill(null), ANSWER])).toEqual([]);
  });

  it('takes a turn for the answer to a sure view that no other sentence answers', () => {
    const view = 'Some say the ferry is too dear.';
    expect(pairs('rebuts', `${view} But the toll on the bridge is dearer.`, [VIEW, CLAIM])).toEqual([[1, 0]]);
    expect(pairs('rebuts', `${view} The days are long.`, [VIEW, CLAIM])).toEqual([]);
    expect(
      pairs('rebuts', `${view} That is wrong. But the toll on the bridge is dearer.`, [VIEW, ANSWER, CLAIM]),
    ).toEqual([[1, 0]]);
  });

  it('never leads from a sentence to itself', () => {
    const both: Said = { moves: ['opposing_view', 'rebuttal', 'assertion'] };
    expect(pairs('rebuts', 'Some say the ferry is a toy, but that is false.', [both])).toEqual([]);
    expect(
      pairs('rebuts', 'Critics call the ferry a toy. The myth that it is a toy has to go.', [VIEW, both]),
    ).toEqual([[1, 0]]);
  });
});

describe('concedes', () => {
  it('stays in a sentence that grants and turns at once', () => {
    const both: Said = { moves: ['concession', 'assertion'] };
    expect(pairs('concedes', 'While the fee is small, it keeps the poorest away.', [both])).toEqual([[0, 0]]);
    expect(pairs('concedes', 'The fee is small, but it keeps the poorest away.', [both])).toEqual([[0, 0]]);
  });

  it('takes no claim without a turn for the answer after words that insist', () => {
    expect(
      pairs('concedes', 'Granted, the fee is small. The toll is smaller and no fee.', [GRANTED, CLAIM]),
    ).toEqual([[0, 1]]);
    expect(
      pairs('concedes', 'Of course the fee is small. The toll is smaller and no fee.', [GRANTED, CLAIM]),
    ).toEqual([]);
  });

  it('leads to the sentence that turns, over other granted points', () => {
    const text = 'The stadium is loved. It is also full. But the roof is rotten.';
    expect(pairs('concedes', text, [GRANTED, GRANTED, CLAIM])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it.each([
    ['I do not dispute the sum.', 'I dispute the use of it.'],
    ['I take the worry about the roof seriously.', 'A fund would ease it.'],
    ['I will not call the ferry cheap.', 'All I would say is that the road costs twice as much.'],
    ['I grant the engineers everything.', 'I only ask who would cross their bridge.'],
    ['The ferry has its faults.', 'None of this makes the road a bargain.'],
  ])('leads to an answer without a "but": %s %s', (point, answer) => {
    expect(pairs('concedes', `${point} ${answer}`, [GRANTED, CLAIM])).toEqual([[0, 1]]);
  });

  it.each([
    ['I do not dispute the sum.', 'I count on the use of it.'],
    ['I take the worry about the roof seriously.', 'A fund would ease the budget.'],
    ['The ferry has its faults.', 'None of these is cheap to mend.'],
  ])('does not take for one: %s %s', (point, claim) => {
    expect(pairs('concedes', `${point} ${claim}`, [GRANTED, CLAIM])).toEqual([]);
  });

  it('leads a run of granted points to the turn that opens the next paragraph', () => {
    const text =
      'Yes, the stadium is loved. Yes, it is old; so is the tower. Those who grew up beside it may weep.\n\nBut love is no roof. The rain comes in.';
    expect(pairs('concedes', text, [GRANTED, GRANTED, CLAIM, CLAIM, CLAIM])).toEqual([
      [0, 3],
      [1, 3],
    ]);
  });

  it('leads from "To be sure" over its whole paragraph to the turn that opens the next', () => {
    const rest = 'It has a roof. It has a gate. It has a clock. It has a bell. It has a flag.';
    const text = `To be sure, the stadium is loved. ${rest}\n\nStill, love is no roof.`;
    const plain = [CLAIM, CLAIM, CLAIM, CLAIM, CLAIM, CLAIM];
    expect(pairs('concedes', text, [GRANTED, ...plain])).toEqual([[0, 6]]);
    expect(pairs('concedes', text.replace('To be sure, the', 'The'), [GRANTED, ...plain])).toEqual([]);
  });

  it('leads past a question that waves the points away', () => {
    const text = 'Granted, the stadium is loved. Granted, it is full. What of it? The roof is rotten.';
    const asked: Said = { moves: ['rhetorical_question'] };
    expect(pairs('concedes', text, [GRANTED, GRANTED, asked, CLAIM])).toEqual([
      [0, 3],
      [1, 3],
    ]);
  });

  it('leads past "And yet." to what it leads over to', () => {
    expect(
      pairs('concedes', 'The stadium is loved. And yet. The roof is rotten.', [GRANTED, null, CLAIM]),
    ).toEqual([[0, 2]]);
  });

  it('takes a granted point that turns itself for the answer to the one before', () => {
    const text = 'The stadium is loved. While it is also full, its roof is rotten.';
    expect(pairs('concedes', text, [GRANTED, { moves: ['concession', 'assertion'] }])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('knows the own line by what it calls the trouble, and by an answer', () => {
    const trouble = 'The stadium is loved. The trouble is the roof.';
    expect(pairs('concedes', trouble, [GRANTED, CLAIM])).toEqual([[0, 1]]);
    const answer = 'The stadium is loved. Love keeps no rain out.';
    expect(pairs('concedes', answer, [GRANTED, ANSWER])).toEqual([[0, 1]]);
  });

  it.each([
    ['Granted, the ferry loses money.', 'The road loses more.'],
    ['Granted, the ferry loses money.', 'That is no reason to sell it.'],
    ['Granted, the ferry loses money.', 'So does the road.'],
    ['To be sure, the old bridge is narrow.', 'The new bridge would be wide.'],
  ])(
    'after words that grant, takes a next claim that takes the point up and differs: %s %s',
    (point, claim) => {
      expect(pairs('concedes', `${point} ${claim}`, [GRANTED, CLAIM])).toEqual([[0, 1]]);
      expect(pairs('concedes', `${point}\n\n${claim}`, [GRANTED, CLAIM])).toEqual([]);
    },
  );

  it.each([
    ['nothing', 'The museum should open on Sundays.'],
    ['nothing, though it denies', 'Nobody has ever counted what the road costs.'],
    ['its words alone', 'The ferry is painted red.'],
    ['it alone', 'It is painted red.'],
  ])('after words that grant, leaves the point open where the next claim takes up %s', (_, claim) => {
    expect(pairs('concedes', `Granted, the ferry loses money. ${claim}`, [GRANTED, CLAIM])).toEqual([]);
  });

  it('takes a later answer of the paragraph for what the point is set against, where nothing turns', () => {
    const text = 'The stadium is loved. Songs were written about it. Love keeps no rain out.';
    expect(pairs('concedes', text, [GRANTED, null, ANSWER])).toEqual([[0, 2]]);
    const apart = 'The stadium is loved. Songs were written about it.\n\nLove keeps no rain out.';
    expect(pairs('concedes', apart, [GRANTED, null, ANSWER])).toEqual([]);
  });

  it('takes a turn before an answer, wherever both stand', () => {
    const text =
      'The stadium is loved. Songs were written about it. Love keeps no rain out. But the roof is rotten.';
    expect(pairs('concedes', text, [GRANTED, null, ANSWER, CLAIM])).toEqual([[0, 3]]);
  });

  it('does not take the next claim for an answer where nothing turns', () => {
    const text = 'The stadium is loved. The bus stops at the gate. It is green.';
    expect(pairs('concedes', text, [GRANTED, CLAIM, CLAIM])).toEqual([]);
  });

  it('does not look past the paragraph that follows its opening', () => {
    const text = 'The stadium is loved.\n\nThe bus stops at the gate. But the bus is late.';
    expect(pairs('concedes', text, [GRANTED, CLAIM, CLAIM])).toEqual([]);
  });

  it('knows a turn inside a sentence', () => {
    expect(
      pairs('concedes', 'The stadium is loved. Its roof, however, is rotten.', [GRANTED, CLAIM]),
    ).toEqual([[0, 1]]);
  });

  it('is silent where the text moves on to something else', () => {
    expect(
      pairs(
        'concedes',
        'Granted, the fee pays the guards.\n\nThe beach faces west.\n\nIt is three miles long.',
        [GRANTED, null, null],
      ),
    ).toEqual([]);
  });

  it('does not take "nothing but" for a turn', () => {
    const text = 'The plan has earned nothing but praise.';
    expect(pairs('concedes', text, [GRANTED])).toEqual([]);
  });
});

describe('supports', () => {
  it('leads from evidence to the claim before it', () => {
    expect(pairs('supports', 'The dam leaks. In May it lost a third of its water.', [CLAIM, FACT])).toEqual([
      [1, 0],
    ]);
  });

  it('leads from evidence to the conclusion drawn from it', () => {
    const text = 'The sea was rough. In May the dam lost a third of its water. So the dam must go.';
    expect(pairs('supports', text, [null, FACT, CLAIM])).toEqual([[1, 2]]);
  });

  it('leads from a reason to the claim before it, unless it has a claim of its own', () => {
    const links = (text: string) => pairs('supports', text, [CLAIM, CLAIM]);
    expect(links('The dam must go. Because it leaks.')).toEqual([[1, 0]]);
    expect(links('The dam must go. That is because it leaks.')).toEqual([[1, 0]]);
    expect(links('The dam must go. Because it leaks, the town pays.')).toEqual([]);
  });

  it('does not cross a paragraph break', () => {
    expect(pairs('supports', 'The dam leaks.\n\nIn May the river froze.', [CLAIM, FACT])).toEqual([]);
  });
});

describe('parallels', () => {
  it('joins the two halves of a reframing', () => {
    const half: Said = { moves: ['reframing', 'assertion'] };
    for (const text of [
      'This is not a budget. It is a ransom note.',
      'This is neither a budget nor a plan. It is a ransom note.',
      'This is less a budget than a threat. It is a ransom note.',
    ])
      expect(pairs('parallels', text, [half, half]), text).toEqual([[0, 1]]);
    for (const text of [
      'This is a ransom note. It is a theft.',
      'This is not a budget. It is not a plan.',
      'This is not a budget.\n\nIt is a ransom note.',
    ])
      expect(pairs('parallels', text, [half, half]), text).toEqual([]);
  });

  it('joins a sentence to the next where that says the same again', () => {
    const text =
      'The harbor tax pays the dredging crews. The harbor tax pays the dredging crews of the north pier.';
    expect(pairs('parallels', text, [CLAIM, CLAIM])).toEqual([[0, 1]]);
  });

  it('does not join neighbors that merely share a topic', () => {
    expect(
      pairs('parallels', 'The harbor tax rose in 2019. The harbor tax pays for dredging.', [CLAIM, CLAIM]),
    ).toEqual([]);
  });
});

describe('links', () => {
  it('from one sentence are the three most likely', () => {
    const text = `${'Some say the ferry is dear. '.repeat(4)}But the ferry is cheap, though slow.`;
    expect(pairs('rebuts', text, [VIEW, VIEW, VIEW, VIEW, CLAIM])).toEqual([
      [4, 1],
      [4, 2],
      [4, 3],
    ]);
  });

  it('are three at most from one sentence, and in order', () => {
    const text = `${'Some say the ferry is dear. But the ferry is cheap, though slow. '.repeat(6)}`.trim();
    const links = linksOf(
      text,
      Array.from({ length: 12 }, (_, i) =>
        i % 2 === 0 ? VIEW : { moves: ['rebuttal', 'concession', 'evidence', 'assertion', 'reframing'] },
      ),
    );
    expect(links.length).toBeGreaterThan(6);
    for (const { from } of links)
      expect(links.filter((link) => link.from === from).length).toBeLessThanOrEqual(3);
    expect(links.map(({ from }) => from)).toEqual(links.map(({ from }) => from).sort((a, b) => a - b));
  });
});
