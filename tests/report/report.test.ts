import { describe, expect, it } from 'vitest';
import type { BuiltSection, MastheadItem, MoveKind, Phrase, Quote, Report } from '../../src/model/index.js';
import { reportOf } from '../../src/report/index.js';
import type { Answers } from '../../src/report/sections/answers.js';
import type { Argument } from '../../src/report/sections/argument.js';
import type { Balance } from '../../src/report/sections/balance.js';
import type { Essay } from '../../src/report/sections/essay.js';
import type { ExposedClaims } from '../../src/report/sections/exposed.js';
import type { Extremes } from '../../src/report/sections/extremes.js';
import type { FactCheck } from '../../src/report/sections/fact-check.js';
import type { Findings } from '../../src/report/sections/findings.js';
import type { Forecasts } from '../../src/report/sections/forecasts.js';
import type { KeyFigures } from '../../src/report/sections/key-figures.js';
import type { Method } from '../../src/report/sections/method.js';
import type { Moves } from '../../src/report/sections/moves.js';
import type { StrengthOverEssay } from '../../src/report/sections/strength.js';
import type { Voices } from '../../src/report/sections/voices.js';
import { documentOf, type EssaySpec, FERRY, type SentenceSpec } from './documents.js';

function sectionsOf({ rows, screen }: Report): readonly BuiltSection[] {
  return [
    ...rows.flatMap((row) => (row.columns === 2 ? [...row.left, ...row.right] : row.sections)),
    ...screen,
  ];
}

function section<Data>(spec: EssaySpec, id: string): Data | null {
  return (sectionsOf(reportOf(documentOf(spec))).find((built) => built.id === id)?.data ??
    null) as Data | null;
}

const words = (quote: Quote | null) => quote?.runs.map((run) => run.text).join('') ?? null;
const underlined = (quote: Quote) => quote.runs.filter((run) => run.tone !== null).map((run) => run.text);
const said = (phrases: readonly Phrase[]) => phrases.map((phrase) => phrase.text).join('');
const claims = (values: readonly number[]): SentenceSpec[] =>
  values.map((value, i) => ({ words: `Claim number ${i} stands here.`, base: value }));

describe('the masthead', () => {
  const items = (spec: EssaySpec) =>
    new Map(reportOf(documentOf(spec)).masthead.items.map((item: MastheadItem) => [item.label, item]));

  it('says who, where, when and how long', () => {
    const masthead = items({ ...FERRY, essay: { words: 912 } });
    expect(masthead.get('Published')?.value).toBe('14 May 2025');
    expect(masthead.get('Length')?.value).toBe('912 words, 4 minutes');
    expect(masthead.get('Author')?.value).toBe('Ines Okafor');
  });

  it('says "not given" rather than leave a blank', () => {
    expect(items({ ...FERRY, essay: { author: null } }).get('Author')).toEqual({
      label: 'Author',
      value: 'not given',
      given: false,
    });
  });

  it('titles an essay without a title by its first words', () => {
    const { masthead } = reportOf(
      documentOf({
        body: [
          'A heading first',
          [{ words: 'One two three four five six seven eight nine ten eleven twelve.' }],
        ],
        essay: { title: null },
      }),
    );
    expect(masthead).toMatchObject({ titled: false, title: 'One two three four five six seven eight nine…' });
  });

  it.each(['Sir,', 'Dear Editor:', 'To the Editor:'])('titles no letter by its salutation: %s', (words) => {
    const body = [[{ words }], [{ words: 'The lock is shut.' }]];
    expect(reportOf(documentOf({ body, essay: { title: null } })).masthead.title).toBe('The lock is shut.');
    const alone = documentOf({ body: [[{ words }]], essay: { title: null } });
    expect(reportOf(alone).masthead.title).toBe(words);
  });
});

describe('the head of a page from the web', () => {
  it('names its address, and when it was read', () => {
    const document = documentOf(FERRY);
    const { masthead } = reportOf({
      ...document,
      source: { ...document.source, url: 'https://ledger.example/ferry', retrieved: '2024-05-06T07:08:09Z' },
    });
    expect(masthead.items.slice(-2)).toEqual([
      { label: 'Source', value: 'https://ledger.example/ferry', given: true },
      { label: 'Retrieved', value: '6 May 2024, 07:08 UTC', given: true },
    ]);
  });
});

describe('what it argues', () => {
  it('quotes the thesis with its place and strength', () => {
    const { thesis } = section<Argument>(FERRY, 'argument')!;
    expect(words(thesis)).toBe('The ferry must stay.');
    expect(thesis).toMatchObject({
      place: { text: 'paragraph 1, line 1' },
      strength: { text: '+2', band: 'boosted' },
    });
  });

  it('quotes another sentence that may as well be it, beside the thesis alone', () => {
    const { other } = section<Argument>({ ...FERRY, essay: { thesis: 0, otherThesis: 1 } }, 'argument')!;
    expect(other).toMatchObject({ place: { sentence: 1 } });
    expect(section<Argument>(FERRY, 'argument')!.other).toBeNull();
    const without = { thesis: null, otherThesis: 1 };
    expect(section<Argument>({ ...FERRY, essay: without }, 'argument')!.other).toBeNull();
  });

  it('falls back on the standfirst where no sentence stands out', () => {
    const argument = section<Argument>(
      { ...FERRY, essay: { thesis: null, standfirst: 'An old boat earns its keep.' } },
      'argument',
    )!;
    expect(argument).toMatchObject({ thesis: null, standfirst: 'An old boat earns its keep.' });
  });

  it('counts claims, cues and answers in three sentences', () => {
    const sentences = section<Argument>(FERRY, 'argument')!.sentences.map(said);
    expect(sentences).toEqual([
      'The piece makes 5 claims in 8 sentences; the median claim is worded boosted [+2], 3 are boosted or categorical and 1 softened or hedged.',
      'Boosters raise its claims twice and hedges lower them once; 1 of 2 points granted to the other side or raised for it is answered.',
      'The claim most exposed is in paragraph 1: “It has never missed a winter.” categorical [+3].',
    ]);
  });

  it('says so where nothing is claimed', () => {
    const [first] = section<Argument>(
      { body: [[{ words: 'The council met.', moves: ['background'], base: null }]] },
      'argument',
    )!.sentences;
    expect(said(first!)).toBe('No claim in the author’s own voice was found in 1 sentence.');
  });
});

describe('key figures', () => {
  const figure = (spec: EssaySpec, id: string) =>
    section<KeyFigures>(spec, 'key-figures')!.figures.find((candidate) => candidate.id === id)!;

  it('show an ordinary claim for the median, and neither a story nor what hangs on the sentence before', () => {
    const body = [
      [
        { words: 'I was six when the ferry sank.', moves: ['assertion'] },
        { words: 'It was the only one.', moves: ['assertion'] },
        { words: 'Ferries carried ninety people a day.', moves: ['assertion', 'evidence'] },
        { words: 'The town needs one ferry.', moves: ['assertion'] },
        {
          words: 'The harbor, the school, the mill and the two old piers all live from it.',
          moves: ['assertion'],
        },
      ],
    ] as const;
    expect(words(figure({ body }, 'median-strength').quote)).toBe('The town needs one ferry.');
  });

  it('stand beside words of the essay', () => {
    expect(words(figure(FERRY, 'median-strength').quote)).toBe('The ferry must stay.');
    expect(figure(FERRY, 'hedges-boosters')).toMatchObject({
      value: '1 : 2',
    });
    expect(figure(FERRY, 'hedges-boosters').words!.map(said)).toEqual([
      'Raised by never, everyone',
      'lowered by perhaps',
    ]);
    expect(words(figure(FERRY, 'evidence').quote)).toBe('The audit of 2023 found that the');
    expect(figure(FERRY, 'answered')).toMatchObject({
      value: '1 of 2',
      detail: 'granted or raised; left open:',
    });
    expect(words(figure(FERRY, 'answered').quote)).toBe('Granted, the engine is old.');
  });

  it('say that no word raises or lowers a claim', () => {
    const counted = (cue: string, effect: number) =>
      figure(
        { body: [[{ words: `The dam ${cue} leak.`, cues: [[cue, effect]] }]] },
        'hedges-boosters',
      ).words!.map(said);
    expect(counted('may', -3)).toEqual(['Raised by no word', 'lowered by may']);
    expect(counted('never', 2)).toEqual(['Raised by never', 'lowered by no word']);
    const words = { words: "It doesn't really leak.", cues: [["n't really", -0.5]] } as const;
    expect(figure({ body: [[words]] }, 'hedges-boosters').words!.map(said)[1]).toBe('lowered by not really');
  });

  it('quote no story for an ordinary claim', () => {
    const body: SentenceSpec[] = [
      { words: 'The boat was late in May.' },
      { words: 'The boat serves the whole town.' },
    ];
    expect(words(figure({ body: [body] }, 'median-strength').quote)).toBe('The boat serves the whole town.');
  });

  it('quote the surest evidence, not the first', () => {
    const body: SentenceSpec[] = [
      { words: 'It felt slow.', moves: ['evidence'], confidence: 0.4 },
      { words: 'It took nine hours.', moves: ['evidence'], confidence: 0.9 },
    ];
    expect(words(figure({ body: [body] }, 'evidence').quote)).toBe('It took nine hours.');
  });

  it('say "none" and not zero where there is nothing to measure', () => {
    const spec = { body: [[{ words: 'The council met.', moves: ['background'], base: null }]] } as EssaySpec;
    expect(figure(spec, 'median-strength').value).toBe('none');
    expect(figure(spec, 'answered').value).toBe('none');
  });
});

describe('strength over the essay', () => {
  const strength = (spec: EssaySpec) => section<StrengthOverEssay>(spec, 'strength')!;

  it('marks every claim of the author by its place and shape', () => {
    const { chart, legend } = strength(FERRY);
    expect(chart!.marks.map(({ sentence, shape }) => [sentence, shape])).toEqual([
      [0, 'prescription'],
      [1, 'assertion'],
      [4, 'assertion'],
      [7, 'prediction'],
      [8, 'assertion'],
    ]);
    expect(chart!.marks.every(({ x }, i, all) => x > 0 && x < 1 && (i === 0 || x > all[i - 1]!.x))).toBe(
      true,
    );
    expect(legend).toContainEqual({ shape: 'assertion', label: 'assertion', count: 3 });
  });

  it('says how strongly its first and its last third are worded, and where it is weakest', () => {
    const { finding } = strength({ body: [claims([3, 3, 3]), claims([1, -1, 1]), claims([2, 2, 2])] });
    expect(finding).toBe(
      'The median goes from categorical [+3] in the first third to boosted [+2] in the last; the weakest claim stands in paragraph 2 [−1].',
    );
  });

  it('calls no plain claim the strongest or the weakest', () => {
    const plain = strength({ body: [claims([1, 1, 1]), claims([1, -1, 1]), claims([1, 1, 1])] });
    expect(plain.finding).toBe(
      'It opens and closes plain [+1]; the weakest claim stands in paragraph 2 [−1].',
    );
    expect(plain.chart!.labels.map((label) => label.name)).toEqual(['weakest', 'last']);
    const firm = strength({ body: [claims([1, 1, 2, 1, 1, 1])] });
    expect(firm.finding).toBe(
      'It opens and closes plain [+1]; the strongest claim stands in paragraph 1 [+2].',
    );
    expect(firm.chart!.labels.map((label) => label.name)).toEqual(['strongest', 'last']);
    expect(strength({ body: [claims([1, 0.8, 1])] }).finding).toBe(
      'All 3 claims are worded plainly, [+0.8] to [+1].',
    );
  });

  it('says that all claims are equal where they are, and labels only the last', () => {
    const { finding, chart } = strength({ body: [claims([3, 3, 3])] });
    expect(finding).toBe('All 3 claims are worded categorical [+3].');
    expect(chart!.labels.map((label) => label.name)).toEqual(['last']);
  });

  it('gives the same numbers in words as in the picture', () => {
    const { numbers, chart } = strength({ body: [claims([3, 1, 1, -2])] });
    expect(numbers).toBe('Claims by band: 1 categorical [+3], 2 plain [+1] and 1 hedged [−2].');
    expect(chart!.alt).toContain('4 claims, from hedged [−2] to categorical [+3]');
  });

  it('draws a running median only where there are claims enough for one', () => {
    expect(strength({ body: [claims([1, 2, 3])] }).chart!.median).toEqual([]);
    const { median } = strength({ body: [claims([1, 1, 1, 1, 3, 3, 3, 3])] }).chart!;
    expect(median[0]!.value).toBe(1);
    expect(median.at(-1)!.value).toBe(3);
  });

  it('has no chart without claims', () => {
    const none = strength({ body: [[{ words: 'The council met.', moves: ['background'], base: null }]] });
    expect(none).toMatchObject({
      chart: null,
      finding: 'The author claims nothing, so there is no strength to show.',
    });
  });
});

describe('exposed claims', () => {
  it('come with their cue words, place and reason', () => {
    const { claims: listed, finding } = section<ExposedClaims>(FERRY, 'exposed')!;
    expect(finding).toBe('Both of the most exposed claims have no figure, source, example or reason near.');
    expect(listed.map(({ reason }) => reason)).toEqual([
      'No record of the winters is named.',
      'Nobody is asked.',
    ]);
    expect(underlined(listed[0]!.quote)).toEqual(['never']);
    expect(listed[0]!.quote.place.short).toBe('¶ 1, line 1');
  });

  it('are not said to go far where they go hardly further than a plain sentence', () => {
    const near = {
      body: [
        [
          { words: 'It will last.', moves: ['prediction'] as const, exposure: [1.25, 'Nothing.'] as const },
          { words: 'It is fine.', moves: ['evaluation'] as const, exposure: [1, 'Nothing.'] as const },
        ],
      ],
    };
    expect(section<ExposedClaims>(near, 'exposed')!.finding).toBe(
      'No claim goes far beyond what stands under it; these go furthest.',
    );
    expect(section<Argument>(near, 'argument')!.sentences.map(said).at(-1)).toBe(
      'No claim goes far beyond what stands under it.',
    );
  });
});

describe('moves', () => {
  it('have a lane each, with the number of sentences, in the order of the guideline', () => {
    const { families, absent } = section<Moves>(FERRY, 'moves')!;
    const lanes = families.flatMap((family) => family.lanes.map(({ label, count }) => [label, count]));
    expect(lanes).toEqual([
      ['Assertion', 4],
      ['Prediction', 1],
      ['Prescription', 1],
      ['Causal claim', 1],
      ['Concession', 1],
      ['Opposing view', 1],
      ['Rebuttal', 1],
      ['Evidence', 1],
    ]);
    expect(absent).toContain('analogy');
  });

  it('name the move that is bunched in one part', () => {
    const plain = claims(Array<number>(12).fill(1));
    const orders = Array.from({ length: 4 }, () => ({
      words: 'Close it now.',
      moves: ['prescription'] as const,
    }));
    expect(section<Moves>({ body: [[...plain, ...orders]] }, 'moves')!.finding).toBe(
      'All 4 prescriptions stand in the last third.',
    );
  });
});

describe('hedges against boosters', () => {
  it('show the words, and leave out paragraphs without any', () => {
    const { rows, finding } = section<Balance>(FERRY, 'balance')!;
    expect(rows.map((row) => [row.paragraphs, row.hedges.words, row.boosters.words])).toEqual([
      ['1', '', 'never'],
      ['3', 'perhaps', 'everyone'],
    ]);
    expect(finding).toBe('Boosters outnumber hedges 2 to 1, and lead in 1 of 3 paragraphs.');
  });

  it('merge neighbors where there are many paragraphs, and lose no cue', () => {
    const body = Array.from({ length: 60 }, () => [{ words: 'It may rain.', cues: [['may', -3]] as const }]);
    const { rows } = section<Balance>({ body }, 'balance')!;
    expect(rows.length).toBeLessThanOrEqual(14);
    expect(rows[0]!.paragraphs).toBe('1–5');
    expect(rows.reduce((sum, row) => sum + row.hedges.count, 0)).toBe(60);
  });

  it('are left out where there is no cue at all', () => {
    expect(section<Balance>({ body: [claims([1, 1])] }, 'balance')).toBeNull();
  });
});

describe('voices', () => {
  it('name who is said to hold a view', () => {
    const { finding, holders, quote } = section<Voices>(FERRY, 'voices')!;
    expect(finding).toBe('7 of 8 sentences speak in the author’s own voice.');
    expect(holders).toEqual([{ kind: 'Not named', names: 'Critics' }]);
    expect(words(quote)).toBe('Critics say the boat is a museum piece.');
  });

  it('name nobody where a word that points is all there is', () => {
    const body: SentenceSpec[] = [{ words: 'Those who say so are wrong.', holder: ['Those', 'generic'] }];
    expect(section<Voices>({ body: [body] }, 'voices')!.holders).toEqual([]);
  });

  it('name one person once, by the fuller name, or by the one without where it was said', () => {
    const named = (...names: string[]) => {
      const body = names.map(
        (name): SentenceSpec => ({ words: `${name} says so.`, holder: [name, 'named'] }),
      );
      return section<Voices>({ body: [body] }, 'voices')!.holders[0]!.names;
    };
    expect(named('Roe', 'Ann Roe', 'Roe')).toBe('Ann Roe (3)');
    expect(named('Mr. Roe', 'Ann Roe')).toBe('Ann Roe (2)');
    expect(named('Ann Roe', 'Ann Roe on the radio')).toBe('Ann Roe (2)');
    expect(named('The Ledger', 'The Ledger', 'The Ledger editorial board')).toBe('The Ledger (3)');
    expect(named('the President', 'President Roe')).toBe('President Roe (2)');
    expect(named('the study', 'the study of eels')).toBe('the study and the study of eels');
    // Two of one name: nobody can tell which.
    expect(named('Roe', 'Ann Roe', 'John Roe')).toBe('Roe, Ann Roe and John Roe');
    expect(named('The FBI', 'The Ferry League')).toBe('The FBI and the Ferry League');
  });
});

describe('concession and answer', () => {
  it('says in good English that nothing is answered', () => {
    const point: SentenceSpec = { words: 'Granted, the engine is old.', moves: ['concession'] };
    const told = (count: number) =>
      section<Answers>({ body: [Array.from({ length: count }, () => point)] }, 'answers')!.finding;
    expect(told(1)).toBe('The only point of the other side is left without an answer.');
    expect(told(2)).toBe('Neither of the 2 points of the other side is answered.');
    expect(told(3)).toBe('None of the 3 points of the other side is answered.');
  });

  it('puts a point beside its answer, the unanswered first', () => {
    const { rows, finding } = section<Answers>(FERRY, 'answers')!;
    expect(finding).toBe('1 of 2 points of the other side is answered.');
    expect(rows.map((row) => [row.kind, words(row.point), words(row.answer)])).toEqual([
      ['concession', 'Granted, the engine is old.', null],
      [
        'opposing view',
        'Critics say the boat is a museum piece.',
        'But a museum does not carry 400 children to school.',
      ],
    ]);
    expect(rows[1]!.chart).toMatchObject({ point: 1, answer: 1 });
  });

  it('takes neighbors that present one view as one point', () => {
    const view = (text: string): SentenceSpec => ({ words: text, moves: ['opposing_view'], quoted: true });
    const { rows } = section<Answers>(
      {
        body: [[view('They say it is old.'), view('It is slow, too.'), { words: 'But it runs.' }]],
        links: [{ kind: 'rebuts', from: 2, to: 1 }],
      },
      'answers',
    )!;
    expect(rows.map((row) => [row.kind, words(row.answer)])).toEqual([
      ['opposing view, 2 sentences', 'But it runs.'],
    ]);
  });

  it('answers a view by the surest rebuttal, and by one that grants nothing where there is one', () => {
    const { rows } = section<Answers>(
      {
        body: [
          [
            { words: 'Critics say it is old.', moves: ['opposing_view'], quoted: true },
            { words: 'That sounds right to those who row.', moves: ['concession'] },
            { words: 'Age is no fault.' },
            { words: 'But it runs.' },
          ],
        ],
        links: [
          { kind: 'rebuts', from: 1, to: 0, confidence: 0.9 },
          { kind: 'rebuts', from: 2, to: 0, confidence: 0.4 },
          { kind: 'rebuts', from: 3, to: 0, confidence: 0.6 },
        ],
      },
      'answers',
    )!;
    expect(words(rows.find(({ kind }) => kind === 'opposing view')!.answer)).toBe('But it runs.');
  });

  it('takes a sentence that raises a view and answers it for both', () => {
    const { rows, finding } = section<Answers>(
      {
        body: [
          [
            { words: 'Some say the fare is cruel, but that is false.', moves: ['opposing_view', 'rebuttal'] },
            { words: 'The boat runs.', moves: ['assertion'] },
          ],
        ],
      },
      'answers',
    )!;
    expect(finding).toBe('The only point of the other side is answered.');
    expect(rows.map(({ kind, sameSentence, answer }) => [kind, sameSentence, answer])).toEqual([
      ['opposing view', true, null],
    ]);
  });

  it('shows the view that a short sentence grants, and not the sentence', () => {
    const { rows } = section<Answers>(
      {
        body: [
          [
            { words: 'Critics say it is old.', moves: ['opposing_view'], quoted: true },
            { words: 'They have a point.', moves: ['concession'] },
            { words: 'But it runs.' },
          ],
        ],
        links: [{ kind: 'concedes', from: 1, to: 2 }],
      },
      'answers',
    )!;
    expect(rows.map((row) => [row.kind, words(row.point), words(row.answer)])).toEqual([
      ['opposing view, granted', 'Critics say it is old.', 'But it runs.'],
    ]);
  });

  it('answers a granted point by what it is set against, and else by a sentence that rebuts it', () => {
    const answersWith = (links: NonNullable<EssaySpec['links']>) =>
      section<Answers>(
        {
          body: [
            [
              { words: 'While old, it runs.', moves: ['concession'] },
              { words: 'It is small too.', moves: ['concession'] },
              { words: 'But it floats.' },
              { words: 'Age is no fault.', moves: ['rebuttal'] },
            ],
          ],
          links,
        },
        'answers',
      )!.rows.map(({ answer, sameSentence }) => (sameSentence ? 'itself' : words(answer)));
    const rebuttals = [
      { kind: 'rebuts', from: 3, to: 0 },
      { kind: 'rebuts', from: 3, to: 1 },
    ] as const;
    expect(
      answersWith([{ kind: 'concedes', from: 0, to: 0 }, { kind: 'concedes', from: 1, to: 2 }, ...rebuttals]),
    ).toEqual(['itself', 'But it floats.']);
    expect(answersWith(rebuttals)).toEqual(['Age is no fault.', 'Age is no fault.']);
  });

  it('puts the surest of the unanswered points first', () => {
    const open = (text: string, confidence: number): SentenceSpec => ({
      words: text,
      moves: ['concession'],
      confidence,
    });
    const { rows } = section<Answers>(
      { body: [[open('It is old.', 0.6), open('It is slow.', 0.8)]] },
      'answers',
    )!;
    expect(rows.map((row) => words(row.point))).toEqual(['It is slow.', 'It is old.']);
  });

  it('counts a point that nothing answers only where it is more likely one than not', () => {
    const point = (text: string, confidence: number): SentenceSpec => ({
      words: text,
      moves: ['concession'],
      confidence,
    });
    const { rows, finding } = section<Answers>(
      {
        body: [[point('It is old.', 0.4), point('It is loud.', 0.4), { words: 'But it runs.' }]],
        links: [{ kind: 'concedes', from: 1, to: 2 }],
      },
      'answers',
    )!;
    expect(rows.map((row) => words(row.point))).toEqual(['It is loud.']);
    expect(finding).toBe('The only point of the other side is answered.');
  });

  it('does not say that nothing is granted where something is granted faintly', () => {
    const { rows, finding } = section<Answers>(
      { body: [[{ words: 'It is old.', moves: ['concession'], confidence: 0.4 }]] },
      'answers',
    )!;
    expect(rows).toEqual([]);
    expect(finding).toBe('No point is clearly granted, and no opposing view is clearly stated.');
  });

  it('puts the surest of the answered points first', () => {
    const point = (text: string, confidence: number): SentenceSpec => ({
      words: text,
      moves: ['concession'],
      confidence,
    });
    const { rows } = section<Answers>(
      {
        body: [[point('Old, but it runs.', 0.4), point('Loud, but it floats.', 0.9)]],
        links: [
          { kind: 'concedes', from: 0, to: 0 },
          { kind: 'concedes', from: 1, to: 1 },
        ],
      },
      'answers',
    )!;
    expect(rows.map((row) => words(row.point))).toEqual(['Loud, but it floats.', 'Old, but it runs.']);
  });

  it('knows a concession that its own sentence answers', () => {
    const { rows } = section<Answers>(
      {
        body: [[{ words: 'While old, it runs.', moves: ['assertion', 'concession'] }]],
        links: [{ kind: 'concedes', from: 0, to: 0 }],
      },
      'answers',
    )!;
    expect(rows[0]).toMatchObject({ answer: null, sameSentence: true });
  });

  it('says so where the other side has no word', () => {
    expect(section<Answers>({ body: [claims([1])] }, 'answers')!.finding).toBe(
      'No point is granted and no opposing view is stated.',
    );
  });
});

describe('strongest and most hedged', () => {
  it('show the sum, and do not repeat exposed claims', () => {
    const { lists } = section<Extremes>(FERRY, 'extremes')!;
    expect(lists.map((list) => list.claims.map(({ quote }) => words(quote)))).toEqual([
      ['The ferry must stay.'],
      ['Without it, the island will perhaps lose its school by 2030.'],
    ]);
    expect(lists[1]!.claims[0]!.arithmetic).toBe('base +1, “perhaps” −3 = −2');
  });

  it('leave out a word or two', () => {
    const body = [
      [
        { words: 'Maybe.', cues: [['Maybe', -3]] },
        { words: 'The dam may leak.', cues: [['may', -3]] },
      ],
    ] as const;
    const { lists } = section<Extremes>({ body }, 'extremes')!;
    expect(lists[1]!.claims.map(({ quote }) => words(quote))).toEqual(['The dam may leak.']);
  });
});

it('a list of strong claims speaks of others only where a strong claim is shown', () => {
  const list = (...body: SentenceSpec[]) => section<Extremes>({ body: [body] }, 'extremes')!.lists[0]!;
  const nothing = (...body: SentenceSpec[]) => list(...body).nothing;
  const exposed: SentenceSpec = { words: 'The dam must go.', base: 2, exposure: [2, 'So.'] };
  expect(nothing({ words: 'The dam leaks.' })).toBe('No claim is worded more than plainly.');
  expect(nothing(exposed, { words: 'The dam leaks.' })).toBe('No other claim is worded more than plainly.');
  expect(list(exposed).label).toBe('Strongest, beside those exposed');
  expect(list({ words: 'The dam must go.', base: 2 }).label).toBe('Strongest');
});

describe('forecasts', () => {
  it('come with the words that say when', () => {
    const { finding, forecasts } = section<Forecasts>(FERRY, 'forecasts')!;
    expect(finding).toBe('1 forecast, with a date.');
    expect(forecasts[0]!.date).toBe('by 2030');
    expect(underlined(forecasts[0]!.quote)).toEqual(['by 2030']);
  });
});

describe('findings', () => {
  it('leave out what is shown as exposed and what the editor silenced', () => {
    const { items } = section<Findings>(FERRY, 'findings')!;
    expect(items.map(({ label, message }) => [label, message])).toEqual([
      ['Unsourced critics', '“Critics” are not named.'],
    ]);
  });

  it('come most pressing first, and one on the whole essay has no quotation', () => {
    const { items } = section<Findings>(
      {
        body: [claims([1, 1])],
        findings: [
          { rule: 'small', sentence: 0, message: 'Small.', severity: 'info' },
          { rule: 'one-sided', sentence: null, message: 'One side only.', severity: 'error' },
        ],
      },
      'findings',
    )!;
    expect(items.map(({ label, quote }) => [label, words(quote)])).toEqual([
      ['One side only', null],
      ['Small', 'Claim number 0 stands here.'],
    ]);
  });
});

describe('what is said above the findings', () => {
  const above = (...rules: string[]) =>
    section<Findings>(
      { body: [claims([1, 1])], findings: rules.map((rule) => ({ rule, sentence: 0, message: 'So.' })) },
      'findings',
    )!.finding;

  it('counts on from the exposed claims where there are such', () => {
    expect(above('hedge-stack')).toBe('One finding.');
    expect(above('exposed-claim', 'hedge-stack')).toBe('One more finding.');
    expect(above('hedge-stack', 'hedge-stack')).toBe('2 findings, of one kind.');
    expect(above('exposed-claim', 'hedge-stack', 'one-sided')).toBe('2 more findings, of 2 kinds.');
  });
});

describe('the fact-check sheet', () => {
  it('lists what can be looked up, but no bare dates', () => {
    const { finding, items } = section<FactCheck>(FERRY, 'fact-check')!;
    expect(finding).toBe('3 sentences to check: 1 number and 2 universals.');
    expect(items.map(({ quote }) => underlined(quote))).toEqual([['never'], ['400'], ['Everyone']]);
  });

  it('asks for nothing that cannot be looked up: questions, demands, a "because" that claims no cause', () => {
    const body: SentenceSpec[] = [
      { words: 'Who would pay 40 times?', moves: ['rhetorical_question'], marks: [['40', 'number']] },
      { words: 'It wants nothing but rain.', marks: [['nothing', 'universal']] },
      { words: 'Scrap every fee.', moves: ['prescription'], marks: [['every', 'universal']] },
      { words: 'We ask because we care.', marks: [['because', 'causal']] },
      { words: 'It sank because it was old.', moves: ['causal'], marks: [['because', 'causal']] },
      { words: 'Pay the 40 dollars.', moves: ['prescription', 'assertion'], marks: [['40', 'number']] },
    ];
    const { items, finding } = section<FactCheck>({ body: [body] }, 'fact-check')!;
    expect(finding).toBe('2 sentences to check: 1 number and 1 cause.');
    expect(items.map(({ quote }) => words(quote))).toEqual([
      'It sank because it was old.',
      'Pay the 40 dollars.',
    ]);
  });
});

describe('what stands on the fact-check sheet', () => {
  const DEMAND: MoveKind[] = ['prescription', 'evidence'];
  /** The words that a reader is asked to look up in the sentence. */
  const asked = (
    words: string,
    marks: NonNullable<SentenceSpec['marks']>,
    moves: MoveKind[] = ['evidence'],
  ) => {
    const cues = marks.filter(([, kind]) => kind === 'universal').map(([word]) => [word, 1] as const);
    const items = section<FactCheck>({ body: [[{ words, marks, moves, cues }]] }, 'fact-check')?.items ?? [];
    return items.flatMap(({ quote }) => underlined(quote));
  };

  it.each([
    ['At a quarter to three the lock opened.', 'three'],
    ['The gate was shut at half past six.', 'six'],
    ['The desk closes at five and opens late.', 'five'],
    ['Between six and eight o’clock it is full.', 'six'],
    ['They stood in the rain, waiting for the 41.', '41'],
    ['The lock is watched 24/7 by the crew.', '24/7'],
    ['The board cut the 41 and the harbor tram.', '41'],
  ])('is no time of day, and no name of a line: %s', (words, number) => {
    expect(asked(words, [[number, 'number']])).toEqual([]);
  });

  it.each([
    ['Of the 60 pilots, the 41 who answered had left.', '41'],
    ['The fund lost a quarter of three million.', 'three million'],
    ['Two of the 41 sank.', '41'],
    ['The fewest I counted was 7.', '7'],
  ])('is every number that was counted: %s', (words, number) => {
    expect(asked(words, [[number, 'number']])).toEqual([number]);
  });

  it('is nothing that is only demanded, but what the demand takes for granted', () => {
    const number = (word: string) => [word, 'number'] as const;
    expect(asked('The board should run it every 15 minutes.', [number('15')], DEMAND)).toEqual([]);
    expect(asked('Set up a fund of $25 million, and soon.', [number('$25 million')], DEMAND)).toEqual([]);
    const paid = 'It must run every 15 minutes, and be paid from the $4 million it has set aside.';
    expect(asked(paid, [number('15'), number('$4 million')], DEMAND)).toEqual(['$4 million']);
    const because = 'The fee must go, because 42 percent cannot pay it.';
    expect(asked(because, [number('42 percent')], DEMAND)).toEqual(['42 percent']);
    expect(asked('This paper argues that the limit should be 82 knots.', [number('82')])).toEqual([]);
  });

  it('is no "every" of a timetable, and no "no" of a verdict', () => {
    expect(asked('It came every 12 minutes.', [['every', 'universal']])).toEqual([]);
    expect(asked('Window units are no answer.', [['are no', 'universal']])).toEqual([]);
    expect(asked('There are no pilots.', [['are no', 'universal']])).toEqual(['are no']);
  });

  it('shows on paper the figure that matters, not the first number there is', () => {
    const words = 'A man with two bags told me that he had paid the last boatman of the night $14.';
    const marks = [['two', 'number'] as const, ['$14', 'number'] as const];
    const body: SentenceSpec[] = [{ words, marks, moves: ['evidence'] }];
    const { items } = section<FactCheck>({ body: [body] }, 'fact-check')!;
    expect(underlined(items[0]!.short!)).toEqual(['$14']);
    expect(underlined(items[0]!.quote)).toEqual(['two', '$14']);
  });
});

describe('the method box', () => {
  const method = (reliability: Parameters<typeof reportOf>[1] = {}) =>
    sectionsOf(reportOf(documentOf(FERRY), reliability)).find(({ id }) => id === 'method')!.data as Method;

  it('names the program and the digests', () => {
    expect(method().facts.map(({ value }) => value)).toEqual([
      'hedgerow 0.0.0',
      'rules',
      '0123456789abcdef',
      'fedcba9876543210',
      '9'.repeat(64),
    ]);
  });

  it('shows measured scores where they are given, and none otherwise', () => {
    expect(method().reliability).toBeNull();
    const reliability = {
      measuredOn: '8 op-eds',
      moves: { concession: { precision: 0.714, recall: 0.5 } },
      strengthError: 0.31,
      mainClaim: 0.586,
    };
    expect(method({ reliability }).reliability).toEqual({
      measuredOn: '8 op-eds',
      strengthError: '0.31',
      mainClaim: 59,
      moves: [{ kind: 'concession', label: 'Concession', precision: 71, recall: 50, doubtful: false }],
    });
  });
});

describe('the annotated essay', () => {
  it('holds every sentence, headings too, with what the margin says', () => {
    const { blocks } = section<Essay>(FERRY, 'essay')!;
    const sentences = blocks.flatMap((block) => block.sentences);
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sentences[7]).toMatchObject({
      labels: 'Assertion, Prediction, Causal claim',
      detail: { arithmetic: 'base +1, “perhaps” −3 = −2', moves: [{ confidence: '86%' }, {}, {}] },
    });
  });

  it('calls words by names that tell a reader something, or by none', () => {
    const shows = (type: 'model' | 'other') => {
      const spec = { words: 'The landlords object.', shows: ['landlords', type] } as const;
      const { detail } = section<Essay>({ body: [[spec]] }, 'essay')!.blocks[0]!.sentences[0]!;
      return detail!.moves[0]!.cues;
    };
    expect(shows('model')).toEqual([{ words: 'landlords', type: 'learned' }]);
    expect(shows('other')).toEqual([{ words: 'landlords', type: '' }]);
  });

  it('leads from answer to view and back', () => {
    const sentences = section<Essay>(FERRY, 'essay')!.blocks.flatMap((block) => block.sentences);
    expect(sentences[4]!.detail!.links).toMatchObject([{ words: 'Answers', sentence: 3 }]);
    expect(sentences[3]!.detail!.links).toMatchObject([{ words: 'Answered in', sentence: 4 }]);
  });
});

describe('the page', () => {
  it('has less of its lists on paper where two pages would not hold them all, and all of them on screen', () => {
    const marked = Array.from({ length: 40 }, (_, i) => ({
      words: `In year ${i} nobody paid ${i} dollars.`,
      moves: ['concession'] as const,
      cues: [['nobody', 1]] as const,
      marks: [i % 2 ? ([`${i} dollars`, 'number'] as const) : (['nobody', 'universal'] as const)],
    }));
    const shownIn = (sentences: number) => {
      const sheet = section<FactCheck>({ body: [marked.slice(0, sentences)] }, 'fact-check')!;
      expect(sheet.items).toHaveLength(sentences);
      expect(sheet.items.filter((item) => item.onPaper)).toHaveLength(sheet.shown);
      return sheet;
    };
    expect(shownIn(9).shown).toBe(9);
    const long = shownIn(40);
    expect(long.shown).toBeLessThan(40);
    // Numbers can be looked up, and come before "nobody".
    expect(long.items.filter((item) => item.onPaper && item.kinds === 'universal').length).toBeLessThan(
      long.items.filter((item) => item.onPaper && item.kinds === 'number').length,
    );
  });

  it('calls claims equal that print as equal', () => {
    const { finding, chart } = section<StrengthOverEssay>({ body: [claims([1.01, 0.99, 1])] }, 'strength')!;
    expect(finding).toBe('All 3 claims are worded plain [+1].');
    expect(chart!.labels.map(({ name }) => name)).toEqual(['last']);
  });

  it('shows forecasts with a date first', () => {
    const body = [
      [
        { words: 'It will sink.', moves: ['prediction'] },
        { words: 'It will rust by 2031.', moves: ['prediction'], marks: [['by 2031', 'date']] },
      ],
    ] as const;
    const { forecasts } = section<Forecasts>({ body }, 'forecasts')!;
    expect(forecasts.map(({ date }) => date)).toEqual(['by 2031', null]);
  });

  it('shows a long forecast where it speaks of what will come', () => {
    const long = 'I agree with the mayor and the whole council of this old town that the pier will fall.';
    const body = [[{ words: long, moves: ['prediction'], shows: ['will', 'future'] }]] as const;
    const [forecast] = section<Forecasts>({ body }, 'forecasts')!.forecasts;
    expect(words(forecast!.quote)).toContain('the pier will fall.');
  });

  it('shows forecasts that are surest first, and no date that lies behind them', () => {
    const body = [
      [
        { words: 'It will sink today.', moves: ['prediction'], confidence: 0.4, marks: [['today', 'date']] },
        { words: 'It will rust.', moves: ['prediction'], confidence: 0.9 },
        {
          words: 'What has leaked since 2002 will sink.',
          moves: ['prediction'],
          confidence: 0.3,
          marks: [['since 2002', 'date']],
        },
      ],
    ] as const;
    const { finding, forecasts } = section<Forecasts>({ body }, 'forecasts')!;
    expect(finding).toBe('3 forecasts, none with a date.');
    expect(forecasts.map(({ quote }) => words(quote))).toEqual([
      'It will rust.',
      'It will sink today.',
      'What has leaked since 2002 will sink.',
    ]);
  });

  it('has two columns of about the same length', () => {
    const columns = reportOf(documentOf(FERRY)).rows.find((row) => row.columns === 2)!;
    expect(columns.columns === 2 && [columns.left.length, columns.right.length]).toEqual([2, 2]);
  });

  it('knows that an essay is not in English', () => {
    expect(reportOf(documentOf({ ...FERRY, essay: { language: 'da' } })).essayLanguage).toBe('da');
    expect(reportOf(documentOf({ ...FERRY, essay: { language: 'en-GB' } })).essayLanguage).toBeNull();
  });
});
