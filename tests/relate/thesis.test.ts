import { describe, expect, it } from 'vitest';
import type { MoveKind } from '../../src/model/index.js';
import { relate, thesisScores } from '../../src/relate/index.js';
import { AGAINST, FOR } from '../../src/relate/thesis/parts.js';
import { essayOf, type Said } from '../essays.js';

const CLAIM: Said = { moves: ['assertion'] };
const claiming = (...moves: MoveKind[]): Said => ({ moves: ['assertion', ...moves] });
const JUDGING = claiming('evaluation');
const ASKING = claiming('prescription');
const FACT: Said = { moves: ['evidence'], evidenceType: 'fact' };
const VIEW: Said = { moves: ['opposing_view'], whose: 'attributed' };

/** A sentence and what is said of it. */
type Line = readonly [text: string, said?: Said | null];

const line = (text: string, said: Said | null = CLAIM): Line => [text, said];

/** The words of the sentence that is taken for the main claim; null where none is. Each paragraph is a list of sentences. */
const thesisIn = (
  title: string | null,
  paragraphs: readonly (readonly Line[])[],
  titled: Said | null = null,
): string | null => thesesIn(title, paragraphs, titled)[0];

/** The same, with the words of another sentence that may as well be it. */
function thesesIn(
  title: string | null,
  paragraphs: readonly (readonly Line[])[],
  titled: Said | null = null,
): readonly [string | null, string | null] {
  const text = [title, ...paragraphs.map((lines) => lines.map(([words]) => words).join(' '))];
  const said = [...(title === null ? [] : [titled]), ...paragraphs.flat().map(([, what]) => what ?? null)];
  const essay = essayOf(text.filter((part) => part !== null).join('\n\n'), said);
  const { thesis, otherThesis, sentences } = relate(essay);
  const wordsOf = (index: number | null) =>
    index === null ? null : essay.text.slice(sentences[index]!.start, sentences[index]!.end);
  return [wordsOf(thesis), wordsOf(otherThesis)];
}

const HISTORY = [
  line('The harbor was dug in the days of sail.', null),
  line('The town was built around it.', null),
  line('A clerk kept the books of the harbor.', null),
];
const FIGURES = [
  line('The harbor moves nine thousand tons a year.', FACT),
  line('Its cranes lift timber, salt and grain.', FACT),
  line('Two hundred people work on the quays.', FACT),
];
const TRADE = [
  line('The timber yards live off the harbor.'),
  line('The salt merchants live off it as well.'),
  line('Grain comes in when the roads are closed.'),
];

describe('a claim that stands by itself', () => {
  it('is taken before one that leaves out what was said, and before a question that is put', () => {
    const ending = [
      line('You are being asked whether the harbor is worth a ship.', CLAIM),
      line('We say that it is not, and the harbor knows it.', ASKING),
    ];
    const own = line('The harbor of this town should keep its cranes and its quays.', ASKING);
    expect(thesisIn(null, [HISTORY, FIGURES, [own], TRADE, ending])).toBe(own[0]);
  });

  it('is taken before a guess', () => {
    const guess = 'The harbor of this town may yet keep the cranes and the timber.';
    const own = line('The harbor of this town is a trust of cranes and timber.', JUDGING);
    const ending = (strength: number): readonly Line[] => [own, line(guess, { ...JUDGING, strength })];
    expect(thesisIn(null, [HISTORY, FIGURES, TRADE, ending(-2)])).toBe(own[0]);
    expect(thesisIn(null, [HISTORY, FIGURES, TRADE, ending(1)])).toBe(guess);
  });

  it('is taken before a bet on a date', () => {
    const bet = 'Within a year the harbor of this town will move more timber and more salt.';
    const own = line('The harbor of this town is poorly kept by the board.', JUDGING);
    const ending = (said: Said): readonly Line[] => [own, line(bet, said)];
    expect(thesisIn(null, [HISTORY, FIGURES, TRADE, ending(JUDGING)])).toBe(bet);
    const dated: Said = { ...claiming('prediction'), marks: [{ kind: 'date', start: 0, end: 1 }] };
    expect(thesisIn(null, [HISTORY, FIGURES, TRADE, ending(dated)])).toBe(own[0]);
  });

  it('may be announced in a sentence that was taken for evidence', () => {
    const words = 'This policy brief argues that the harbor should keep 40 cranes.';
    expect(thesisIn(null, [[HISTORY[0]!, line(words, FACT)], FIGURES, TRADE])).toBe(words);
    const law = 'This harbor law says that the harbor should keep 40 cranes.';
    expect(thesisIn(null, [[HISTORY[0]!, line(law, FACT)], FIGURES, TRADE])).not.toBe(law);
  });

  it('may be said of the piece', () => {
    const opening = [
      HISTORY[0]!,
      line('This commentary argues that the harbor would live off its timber yards and quays.'),
    ];
    const rival = line('The harbor of this town would live off its timber yards and quays.');
    expect(thesisIn(null, [opening, FIGURES, TRADE, [rival], FIGURES])).toBe(opening[1]![0]);
  });
});

describe('another thesis', () => {
  const filler = [line('The harbor is old.'), line('The clerk wrote it down.')];
  const demand = line('The city must keep the harbor.', ASKING);

  it('is named where it is nearly as likely', () => {
    const again = line('The city must mend the harbor.', ASKING);
    const [thesis, other] = thesesIn(null, [filler, [demand], [again], filler, TRADE]);
    expect(new Set([thesis, other])).toEqual(new Set([demand[0], again[0]]));
  });

  it('is not the same sentence once more', () => {
    expect(thesesIn(null, [filler, [demand], TRADE, [demand], filler])).toEqual([demand[0], null]);
  });

  it('is not where one sentence stands out, nor where none does', () => {
    expect(thesesIn(null, [filler, [demand], filler, TRADE])).toEqual([demand[0], null]);
    expect(thesesIn(null, [HISTORY, FIGURES])).toEqual([null, null]);
  });
});

describe('the scores of claims', () => {
  it('are those by which the main claim is chosen', () => {
    const told: Line[] = [
      line('The harbor is old.'),
      line('The city must keep the harbor.', ASKING),
      ...TRADE,
    ];
    const essay = essayOf(
      told.map(([words]) => words).join(' '),
      told.map(([, what]) => what ?? null),
    );
    const scores = [...thesisScores(essay)].sort(([, a], [, b]) => b.score - a.score);
    expect(scores[0]![0]).toBe(relate(essay).thesis);
    expect(scores).toHaveLength(told.length);
  });

  it('are told in words, each part once', () => {
    const parts = [...FOR, ...AGAINST].map(({ says }) => says);
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe('the thesis', () => {
  it('is the early demand on what the essay goes on about', () => {
    expect(
      thesisIn(null, [
        [
          line('It rained on Monday.', null),
          line('The city must not sell the harbor.', ASKING),
          line('The clerk wrote it down.', null),
        ],
        [line('The harbor feeds the city.'), line('Without the harbor the city has no trade.')],
        [line('A sold harbor serves its owner alone.'), line('My aunt likes plums.')],
      ]),
    ).toBe('The city must not sell the harbor.');
  });

  it('is what the author says outright to want, wherever that stands', () => {
    const filler = [
      line('The harbor is old.'),
      line('The harbor is deep.'),
      line('The clerk wrote it down.'),
    ];
    expect(
      thesisIn(null, [
        filler,
        filler,
        filler,
        [line('I think the city should keep the harbor.', ASKING)],
        filler,
        filler,
      ]),
    ).toBe('I think the city should keep the harbor.');
  });

  it('is the sentence that demands what the title does, however short', () => {
    expect(
      thesisIn(
        'Close the Mill Lane Tip',
        [
          [line('The tip on Mill Lane takes the rubbish of four towns.', null)],
          [
            line('We should close it.', ASKING),
            line('The lane would be a lane again.', claiming('prediction')),
          ],
          FIGURES,
          [
            line(
              'If the council closes the tip by spring, the lane will be quiet by summer.',
              claiming('prediction', 'causal'),
            ),
            line('The lane has waited for nine years.', FACT),
          ],
        ],
        { moves: ['prescription'] },
      ),
    ).toBe('We should close it.');
  });

  it('is the sentence that says what a title denies', () => {
    expect(
      thesisIn('The lighthouse is not a museum', [
        [
          line('Every harbor town is fond of its lighthouse.'),
          line('The ministry offers grants to towns that put exhibits into theirs.', FACT),
        ],
        [
          line('But a lighthouse is not a museum.', claiming('rebuttal')),
          line('Ships steer by the lighthouse every night of the year.', FACT),
        ],
        [
          line('A grant that pays for glass cases pays for no lamp.'),
          line(
            'The lighthouse keeper will look after exhibits and lose sight of the ships.',
            claiming('prediction'),
          ),
          line('There are many museums on this coast.', FACT),
        ],
        [
          line('Visitors who love the lighthouse can come by boat.'),
          line('The exhibits can go to the school.'),
        ],
      ]),
    ).toBe('But a lighthouse is not a museum.');
  });

  it('is the author’s answer at the end of the introduction, not the common view that leads up to it', () => {
    expect(
      thesisIn(null, [
        [
          line('Small ports everywhere are moving to automatic cranes.'),
          line('The makers of cranes promise ports that they will save time and money.', VIEW),
          line('But an automatic crane makes a small port poorer.', claiming('evaluation', 'rebuttal')),
        ],
        FIGURES,
        [line('A crane that stands still costs as much as a crane that lifts.'), ...TRADE],
        [line('A small port has fewer ships than an automatic crane needs.')],
      ]),
    ).toBe('But an automatic crane makes a small port poorer.');
  });

  it('is the conclusion that takes up what the essay began with, over a flourish at the end', () => {
    expect(
      thesisIn('Night ferries', [
        [line('The night ferry to the islands carries nurses, bakers and fishermen.'), ...HISTORY],
        FIGURES,
        TRADE,
        [
          line('In short, the islands cannot live without a night ferry.', JUDGING),
          line('The moon will be up when it sails.', claiming('prediction')),
        ],
      ]),
    ).toBe('In short, the islands cannot live without a night ferry.');
  });

  it('is what is taken up all through the essay, over a stronger claim on something by the way', () => {
    expect(
      thesisIn(null, [
        HISTORY,
        [
          line('A public harbor keeps the town in work.', JUDGING),
          line('The timber yards need a public harbor.'),
        ],
        [line('The soup at the quay café is the best on the coast.', JUDGING), ...FIGURES],
        [
          line('The salt merchants need work in winter.'),
          line('Public money built the quays of the town.', FACT),
        ],
        [line('The harbor gave the town its work before there was a road.', FACT)],
      ]),
    ).toBe('A public harbor keeps the town in work.');
  });

  it.each([
    'Please write to the harbor office about the harbor.',
    'Print this page about the harbor.',
    'Tell us what you think of the harbor.',
  ])('is not what the reader of the page is asked to do: %s', (request) => {
    const harbor = [line('The harbor is old.'), line('The harbor is deep.')];
    expect(thesisIn(null, [[...harbor, line(request, ASKING)]])).not.toBe(request);
  });

  it('is the surer of two claims that are otherwise alike', () => {
    const doubtful = line('The city lives by the harbor.', { ...JUDGING, confidence: 0.55 });
    const sure = line('The harbor keeps the city.', JUDGING);
    expect(thesisIn(null, [[doubtful, sure]])).toBe(sure[0]);
    expect(thesisIn(null, [[sure, doubtful]])).toBe(sure[0]);
  });

  it('is, of two that are otherwise alike, the one in the first paragraph', () => {
    const claim = 'A town without its harbor is a poor town.';
    const other = 'A harbor without its town is a poor harbor.';
    const middle = [FIGURES, TRADE, HISTORY, FIGURES];
    for (const [first, second] of [
      [claim, other],
      [other, claim],
    ] as const)
      expect(
        thesisIn(null, [
          [line('Ships come and go.', null), line(first, JUDGING)],
          ...middle,
          [line(second, JUDGING)],
          ...middle,
        ]),
      ).toBe(first);
  });

  it.each([
    [
      'decides',
      'The council thinks that the harbor feeds the town.',
      'The council asks whether the harbor feeds the town.',
    ],
    [
      'names',
      'A deep harbor feeds the towns and the farms.',
      'A deep harbor feeds these towns and these farms.',
    ],
    [
      'has the word of the essay',
      'A fair toll is good for the harbor.',
      'A fair toll is good for the clerk.',
    ],
  ])('is, of two that are otherwise alike, the one that %s', (_, claim, other) => {
    for (const [first, second] of [
      [claim, other],
      [other, claim],
    ] as const)
      expect(
        thesisIn(null, [
          HISTORY,
          FIGURES,
          [line(first, JUDGING)],
          TRADE,
          [line(second, JUDGING)],
          HISTORY,
          FIGURES,
        ]),
      ).toBe(claim);
  });

  it.each([
    'We often see the harbor of the harbor town called useless.',
    'It has been announced that the harbor is good for the harbor town.',
    'I believe it troubles me that the harbor town forgets the harbor.',
    'We hope you love the harbor and the harbor town.',
    'Useful harbor: a harbor that the harbor town can use is good.',
    'It is not that the harbor town never loved the harbor.',
  ])('is not what only leads up to it: %s', (before) => {
    const claim = line('The harbor is a blessing to the town.', JUDGING);
    expect(thesisIn(null, [FIGURES, [line(before, JUDGING)], TRADE, [claim], HISTORY])).toBe(claim[0]);
  });

  it('is a conviction in so many words', () => {
    const filler = [line('The harbor is old.'), line('Ships know the harbor.'), line('The town is small.')];
    const claim = line('I am convinced that the harbor town lives off its harbor.', JUDGING);
    const aside = line('A harbor town lives off nothing but its harbor.');
    expect(thesisIn(null, [filler, filler, [aside], [claim], filler, filler])).toBe(claim[0]);
  });

  it('is nothing about the piece itself, nor about the house it comes from', () => {
    expect(
      thesisIn('Why the harbor needs dredging', [
        [
          line(
            'My last column on the harbor named several reasons why dredging is good for the harbor.',
            JUDGING,
          ),
          line('A harbor that is not dredged loses its ships.', claiming('causal')),
        ],
        FIGURES,
        TRADE,
        [line('Dredging is cheaper than a new harbor.', JUDGING)],
      ]),
    ).not.toMatch(/^My last column/);
  });

  it.each([
    'The faults of a private harbor are:',
    '[11:31 AM] ann: a private harbor is bad for the town',
    'A private harbor, bad for the town',
  ])('is no line that leads to a list, no chat and no caption: %s', (text) => {
    const claim = line('A private harbor is bad for the town.', JUDGING);
    expect(thesisIn(null, [[line(text, JUDGING)], [claim], FIGURES])).toBe(claim[0]);
  });

  it.each([
    'For example, the private harbor at Skerry is bad for its town.',
    'Second, a private harbor is bad for the trade of the town.',
    'Last year a private harbor ruined the trade of its town.',
    'He called the private harbor a ruin of the town.',
    '(A private harbor is bad for the trade of the town.)',
  ])('is no example, no one of several points, no tale, nothing by the way: %s', (text) => {
    const claim = line('A private harbor is the ruin of every town that sells its quays.', JUDGING);
    const facts = [line('The clerk of the town knows the harbor.', FACT)];
    expect(thesisIn(null, [HISTORY, [line(text, JUDGING)], FIGURES, [claim], TRADE, facts])).toBe(claim[0]);
  });

  it.each([
    ['That is why the harbor of a town belongs in the hands of the town.', JUDGING],
    ['The answer is a harbor that the town runs by itself.', JUDGING],
    ['It is time to give the harbor back to the town.', ASKING],
    ['We urge the council to give the harbor back to the town.', ASKING],
    ['In short, a town runs its harbor better than any company.', JUDGING],
    ['Instead of selling the harbor, the town should run it.', ASKING],
  ])('is what is worded as the sum or the demand, over what leads up to it: %s', (text, said) => {
    expect(
      thesisIn(null, [
        [line('Every town by the sea has a harbor, and every harbor has a town.'), ...HISTORY],
        FIGURES,
        [line('A company runs the harbor of our town today.', FACT), line(text, said)],
        TRADE,
        [line('The company has its offices in another town.', FACT), ...HISTORY],
      ]),
    ).toBe(text);
  });

  it('is no point that is only granted', () => {
    expect(
      thesisIn('Islands should wait for the bridge', [
        [
          line('A bridge is perhaps the most appealing idea that the islands ever had.', {
            moves: ['assertion', 'evaluation', 'concession'],
          }),
          line('The ferry is slow.', FACT),
          line('So I suggest that the islands ought to wait.', ASKING),
        ],
        [line('A bridge costs forty ferries.', FACT), ...FIGURES],
        [line('The islands have waited for a bridge before.', FACT)],
      ]),
    ).toBe('So I suggest that the islands ought to wait.');
  });

  it.each([
    'Bring your children to the harbor when the town decides to dredge it.',
    'If you run the harbor, come on down and tell the town to dredge it.',
    'Dredge the harbor at night, if you must, for the town.',
  ])('is no invitation, and nothing that others may have: %s', (other) => {
    const demand = 'The town should dredge the harbor for its ships.';
    expect(
      thesisIn('Why the harbor needs dredging', [
        HISTORY,
        [line(demand, ASKING)],
        FIGURES,
        TRADE,
        [line(other, ASKING)],
      ]),
    ).toBe(demand);
  });

  it('is no lead to a question where a demand stands beside it', () => {
    const ask = line('We must ask which harbor the town should dredge for its ships.', ASKING);
    const demand = line('The town should dredge the harbor for its own ships.', ASKING);
    expect(thesisIn('The harbor', [HISTORY, FIGURES, TRADE, [demand, ask]])).toBe(demand[0]);
  });

  it('does not need the sentence before it where another does as well', () => {
    expect(
      thesisIn(null, [
        [line('They are the best friends of the town.', JUDGING), line('The pilots know every rock.', FACT)],
        [line('Pilots are the best friends of the town.', JUDGING), ...FIGURES],
      ]),
    ).toBe('Pilots are the best friends of the town.');
  });

  it('is an only claim that makes a point, and none that is made by the way', () => {
    const told = [...HISTORY, ...FIGURES];
    expect(
      thesisIn(null, [told, [line('The harbor is worth more to the town than the road.', JUDGING)]]),
    ).toBe('The harbor is worth more to the town than the road.');
    expect(thesisIn(null, [told, [line('My aunt was fond of plums.')]])).toBeNull();
    expect(thesisIn(null, [[line('Keep the harbor open.', { moves: ['prescription'] })]])).toBe(
      'Keep the harbor open.',
    );
  });

  it('is never a view of someone else, nor a heading', () => {
    const view: Said = { moves: ['opposing_view', 'assertion'], whose: 'attributed', strength: 3 };
    expect(
      thesisIn(null, [[line('The harbor must be sold.', view), line('The harbor is old.', null)]]),
    ).toBeNull();
  });

  it('is null where nothing stands out', () => {
    expect(thesisIn(null, [[line('It rained.'), line('The clerk wrote it down.')]])).toBeNull();
    expect(thesisIn(null, [[line('It rained.', null)]])).toBeNull();
    const idle = ['Rain fell on Monday.', 'She lost two hats.', 'A dog barked at him.', 'I went home.'];
    expect(
      thesisIn(null, [idle.map((text) => line(text)), TRADE.map(([text]) => line(text, FACT))]),
    ).toBeNull();
  });

  it('does not hang on whether the file declares its title or shows it', () => {
    const text = (title: string) =>
      `${title}Every harbor town is fond of its lighthouse. A lighthouse is not a museum. The lamp is lit at dusk.`;
    const said = [JUDGING, JUDGING, FACT];
    const shown = relate(essayOf(text('The lighthouse is not a museum\n\n'), [null, ...said]));
    const essay = essayOf(text(''), said);
    const declared = relate({
      ...essay,
      declared: { ...essay.declared, title: 'The lighthouse isn’t a museum' },
    });
    expect(shown.thesis).toBe(2);
    expect(declared.thesis).toBe(1);
  });
});
