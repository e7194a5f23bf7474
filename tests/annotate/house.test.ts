/** Words of a house: what they do to strength and moves, and what is refused. */
import { type AnalysisDocument, analyze, DEFAULT_SETTINGS, type HouseLexicon, ProblemError } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { LEXICON, lexiconProblems } from '../../src/annotate/index.js';
import { mergedLexicon } from '../../src/model/index.js';

const read = (text: string, lexicon: HouseLexicon = {}): AnalysisDocument =>
  analyze(text, { settings: { ...DEFAULT_SETTINGS, lexicon } });

/** The contributions of the first sentence: "clearly +1", "game-changing +1 house". */
function parts(text: string, lexicon: HouseLexicon): string[] {
  return (read(text, lexicon).sentences[0]!.strength?.contributions ?? []).map(({ cue, effect, source }) =>
    [cue, effect > 0 ? `+${effect}` : effect, ...(source ? [source] : [])].join(' '),
  );
}
const value = (text: string, lexicon: HouseLexicon = {}) => read(text, lexicon).sentences[0]!.strength?.value;
const first = (lexicon: unknown) => lexiconProblems(lexicon)[0]?.problem.message;

describe('an added cue', () => {
  it('moves strength by its steps, and says that it is the house’s', () => {
    const lexicon: HouseLexicon = { add: [{ cue: 'game-changing', type: 'booster', effect: 1 }] };
    expect(value('The plan is game-changing.')).toBe(1);
    expect(value('The plan is game-changing.', lexicon)).toBe(2);
    expect(parts('The plan is game-changing.', lexicon)).toEqual(['game-changing +1 house']);
    expect(
      value('The plan is word-for-word new.', {
        add: [{ cue: 'word-for-word', type: 'hedge_other', effect: -2 }],
      }),
    ).toBe(-1);
  });

  it.each([-4, -3, -2, -1, -0.5, 0.5, 1, 2])('of %d steps takes a plain statement there', (effect) => {
    const type = effect < 0 ? 'hedge_other' : 'booster';
    expect(value('The plan is frobnic.', { add: [{ cue: 'frobnic', type, effect }] })).toBe(1 + effect);
  });

  it('is found as whole words, in any case, with straight or curly apostrophes, and in no other form', () => {
    const lexicon: HouseLexicon = {
      add: [
        { cue: "town's folly", type: 'booster', effect: 1 },
        { cue: 'Zest', type: 'booster', effect: 1 },
      ],
    };
    expect(value('It is the TOWN’S FOLLY.', lexicon)).toBe(2);
    expect(value('The zest is there.', lexicon)).toBe(2);
    expect(value('The zesty plan and the zests are there.', lexicon)).toBe(1);
  });

  it('is found in all its forms where that is asked for', () => {
    const verb: HouseLexicon = { add: [{ cue: 'double down', type: 'booster', effect: 1, forms: 'verb' }] };
    expect(value('The mayor doubled down on it.', verb)).toBe(2);
    const noun: HouseLexicon = { add: [{ cue: 'silver bullet', type: 'booster', effect: 1, forms: 'noun' }] };
    expect(value('Lamps are silver bullets.', noun)).toBe(2);
    const pattern: HouseLexicon = {
      add: [{ cue: 'the mother|father of all *', type: 'booster', effect: 1, pattern: true }],
    };
    // "All" in a phrase shades beside it.
    expect(value('This is the mother of all storms.', pattern)).toBeCloseTo(2, 1);
  });

  it('heeds its contexts', () => {
    const lexicon: HouseLexicon = {
      add: [{ cue: 'historic', type: 'booster', effect: 1, forbids: ['attributive'] }],
    };
    expect(value('The vote is historic.', lexicon)).toBe(2);
    expect(value('The historic vote is over.', lexicon)).toBe(1);
  });

  it('counts as a hedge or a universal does everywhere: in counts, rules and marks', () => {
    const lexicon: HouseLexicon = {
      add: [
        { cue: 'in our reading', type: 'hedge_other', effect: -2 },
        { cue: 'each and all', type: 'universal', effect: 1 },
      ],
    };
    const document = read('In our reading the dam might fail. It drowns each and all.', lexicon);
    expect(document.summary.hedges).toBe(2);
    expect(document.findings.map(({ rule }) => rule)).toContain('hedge-stack');
    expect(document.sentences[1]!.marks.map(({ kind }) => kind)).toContain('universal');
  });

  it('takes no other cue’s words, however long it is', () => {
    const lexicon: HouseLexicon = {
      add: [{ cue: 'probably safe to the letter', type: 'booster', effect: 1 }],
    };
    const text = 'The dam is probably safe to the letter.';
    expect(parts(text, lexicon).some((part) => part.startsWith('probably'))).toBe(true);
    const clearly: HouseLexicon = { add: [{ cue: 'clearly and openly', type: 'booster', effect: 2 }] };
    expect(parts('The mayor is clearly and openly wrong.', clearly)).toEqual(
      expect.arrayContaining(['clearly +0.25', 'clearly and openly +2 house']),
    );
  });

  it('keeps other cues off its words where it covers them', () => {
    const lexicon: HouseLexicon = {
      add: [{ cue: 'Perhaps Magazine', type: 'other', effect: 0, covers: true }],
    };
    expect(value('Perhaps Magazine closed.')).toBe(-2);
    expect(value('Perhaps Magazine closed.', lexicon)).toBe(1);
    expect(value('Perhaps Magazine perhaps closed.', lexicon)).toBe(-2);
  });

  it('gives way to a longer one of the house of the same type', () => {
    const lexicon: HouseLexicon = {
      add: [
        { cue: 'landmark', type: 'booster', effect: 0.5 },
        { cue: 'true landmark', type: 'booster', effect: 2 },
      ],
    };
    expect(parts('It is a true landmark.', lexicon)).toEqual(['true landmark +2 house']);
  });
});

describe('the program’s cues', () => {
  it('count no more where they are taken out: those words, and no others', () => {
    expect(value('Perhaps it works.', { remove: ['perhaps'] })).toBe(1);
    expect(value('Maybe it works.', { remove: ['perhaps'] })).toBe(-2);
    // What a longer cue took the words of counts by itself then.
    expect(parts('The dam is in no doubt safe.', { remove: ['in doubt'] })).toEqual(
      parts('The dam is in no doubt safe.', {}),
    );
  });

  it('count with the house’s weight, in the contexts that they have', () => {
    expect(parts('It is clearly wrong.', { reweight: { clearly: 0.5 } })).toEqual(['clearly +0.5 house']);
    expect(value('Perhaps it works.', { reweight: { perhaps: -1 } })).toBe(0);
    expect(value('Is it clearly wrong?', { reweight: { clearly: 2 } })).toBe(value('Is it clearly wrong?'));
  });

  it('can be taken out and added anew as something else', () => {
    const lexicon: HouseLexicon = { remove: ['very'], add: [{ cue: 'very', type: 'booster', effect: 1 }] };
    expect(value('It is very wrong.', lexicon)).toBe(2);
  });
});

describe('moves', () => {
  const TEXTS = [
    'The plan is game-changing. Perhaps the council knows. Clearly the lamps will fail because nobody pays.',
    'Granted, the dam is old. But it is very safe, and critics who say otherwise have it wrong. We must keep it.',
  ];
  const moves = (document: AnalysisDocument) =>
    document.sentences.map(({ moves, possible }) => ({ moves, possible }));

  it('stay as they were, whatever a house does to cues of strength', () => {
    const lexicon: HouseLexicon = {
      add: [
        { cue: 'game-changing', type: 'booster', effect: 1 },
        { cue: 'the dam', type: 'hedge_other', effect: -2 },
        { cue: 'critics', type: 'other', effect: 0, covers: true },
      ],
      remove: ['very', 'perhaps'],
      reweight: { clearly: 0.5 },
    };
    for (const text of TEXTS) expect(moves(read(text, lexicon))).toEqual(moves(read(text)));
  });

  it('gain by a cue that speaks for one: that move, with its words, and no other sentence’s', () => {
    const text = 'The tax begets poverty. The lamps are old. The council met on Tuesday.';
    const lexicon: HouseLexicon = { add: [{ cue: 'begets', type: 'causal' }] };
    const [before, after] = [read(text), read(text, lexicon)];
    const causal = (document: AnalysisDocument) =>
      [...document.sentences[0]!.moves, ...document.sentences[0]!.possible].find(
        ({ kind }) => kind === 'causal',
      );
    expect(after.sentences[0]!.moves.map(({ kind }) => kind)).toContain('causal');
    expect(causal(after)!.confidence).toBeGreaterThan(causal(before)?.confidence ?? 0);
    expect(causal(after)!.evidence.map(({ cue }) => cue)).toContain('begets');
    expect(after.sentences[0]!.strength).toEqual(before.sentences[0]!.strength);
    expect(moves(after).slice(1)).toEqual(moves(before).slice(1));
    const others = (document: AnalysisDocument) =>
      document.sentences[0]!.moves.filter(({ kind }) => kind !== 'causal' && kind !== 'assertion');
    expect(others(after)).toEqual(others(before));
    const weak = read(text, { add: [{ cue: 'begets', type: 'causal', vote: 'weak' }] });
    expect(causal(weak)!.confidence).toBeLessThan(causal(after)!.confidence);
  });

  it('do not gain by words in another’s mouth', () => {
    const text = '“The tax begets poverty,” the mayor said.';
    expect(moves(read(text, { add: [{ cue: 'begets', type: 'causal' }] }))).toEqual(moves(read(text)));
  });
});

describe('the document', () => {
  it('names another lexicon for other words, and the same for the same in another order', () => {
    const one: HouseLexicon = {
      add: [
        { cue: 'a b', type: 'booster', effect: 1, note: 'x' },
        { cue: 'c', type: 'booster', effect: 1 },
      ],
    };
    const two: HouseLexicon = {
      add: [
        { cue: 'c', type: 'booster', effect: 1 },
        { cue: 'a b', effect: 1, type: 'booster' },
      ],
    };
    const of = (lexicon: HouseLexicon) => read('The dam is old.', lexicon).method;
    expect(of(one)).toEqual(of(two));
    expect(of(one).lexicon).not.toBe(of({}).lexicon);
    expect(of(one).weights).toBe(of({}).weights);
    expect(read('The dam is old.', { add: [], remove: [], reweight: {} })).toEqual(
      analyze('The dam is old.'),
    );
  });

  it('is the same after others were read with other words', () => {
    const text = 'The plan is game-changing, and perhaps very clearly wrong.';
    const before = read(text);
    read(text, { add: [{ cue: 'game-changing', type: 'booster', effect: 1 }], remove: ['perhaps'] });
    expect(read(text)).toEqual(before);
  });
});

describe('refused, with the nearest that is known', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'a type',
      { add: [{ cue: 'x', type: 'boster', effect: 1 }] },
      /lexicon\.add\[0\]\.type: "boster" .* Did you mean "booster"\?/,
    ],
    [
      'a type that decides whose view it is',
      { add: [{ cue: 'x', type: 'attribution' }] },
      /"attribution" is no type of cue that a house can add/,
    ],
    [
      'a context',
      { add: [{ cue: 'x', type: 'booster', effect: 1, forbids: ['questoin'] }] },
      /forbids\[0\]: "questoin" is no context\. Did you mean "question"\?/,
    ],
    ['a cue to take out', { remove: ['clearyl'] }, /no cue .* "clearyl".* Did you mean "clearly"\?/],
    [
      'a cue to weigh',
      { reweight: { perhpas: -1 } },
      /reweight\["perhpas"\]: no cue .* Did you mean "perhaps"\?/,
    ],
    [
      'a cue that moves no strength',
      { remove: ['because'] },
      /no cue of hedgerow that moves strength has the words "because"/,
    ],
    ['a key', { ad: [] }, /lexicon\.ad: unknown key\. Did you mean "add"\?/],
    [
      'an effect',
      { add: [{ cue: 'x', type: 'booster', effect: 1.5 }] },
      /effect: expected one of -4, -3.* found 1\.5/,
    ],
    ['an effect missing', { add: [{ cue: 'x', type: 'booster' }] }, /effect: expected one of/],
    [
      'an effect of a cue that speaks for a move',
      { add: [{ cue: 'x', type: 'causal', effect: 1 }] },
      /no effect for causal/,
    ],
    [
      'an effect the other way',
      { add: [{ cue: 'x', type: 'booster', effect: -1 }] },
      /booster raises strength, and the effect -1/,
    ],
    ['a weight the other way', { reweight: { perhaps: 1 } }, /hedge_adverb lowers strength/],
    [
      'an entry that does nothing',
      { add: [{ cue: 'x', type: 'other', effect: 0 }] },
      /moves nothing\. Add "covers": true/,
    ],
    [
      'signs of a pattern',
      { add: [{ cue: 'a|b', type: 'booster', effect: 1 }] },
      /holds "\|".* "pattern": true/,
    ],
    ['no words', { add: [{ cue: '…', type: 'booster', effect: 1 }] }, /a cue needs words/],
    [
      'the same twice',
      {
        add: [
          { cue: 'x y', type: 'booster', effect: 1 },
          { cue: 'X  Y', type: 'booster', effect: 1 },
        ],
      },
      /lexicon\.add\[1\]: "X {2}Y" is there twice/,
    ],
    [
      'a contradiction',
      {
        add: [
          { cue: 'x', type: 'booster', effect: 1 },
          { cue: 'x', type: 'hedge_other', effect: -2 },
        ],
      },
      /contradicts lexicon\.add\[0\]/,
    ],
    [
      'taken out and weighed',
      { remove: ['perhaps'], reweight: { perhaps: -1 } },
      /contradicts lexicon\.remove\[0\]\. Keep one\.$/,
    ],
    [
      'what the program has',
      { add: [{ cue: 'clearly', type: 'booster', effect: 2 }] },
      /hedgerow has "clearly" already, as booster/,
    ],
    [
      'what the program has of a move',
      { add: [{ cue: 'because', type: 'causal' }] },
      /speaks for the move as it is/,
    ],
    ['no object', [], /lexicon: expected an object with keys, and found a list/],
    [
      'words that are none',
      { remove: [7] },
      /remove\[0\]: expected an object with keys, and found 7|remove\[0\]: expected words/,
    ],
  ])('%s', (_, lexicon, message) => {
    expect(first(lexicon)).toMatch(message);
    expect(() => read('The dam is old.', lexicon as HouseLexicon)).toThrow(ProblemError);
  });

  it('names everything that is wrong', () => {
    const problems = lexiconProblems({
      remove: ['perhpas'],
      add: [{ cue: 'clearly', type: 'booster', effect: 1 }],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      ['remove', 0],
      ['add', 0],
    ]);
  });

  it('and nothing that can be meant: every cue of strength of the program can be taken out by its pattern', () => {
    const some = LEXICON.filter(({ type, effect }) => type.startsWith('hedge') && effect !== 'none').filter(
      (_, i) => i % 20 === 0,
    );
    for (const { cue, type } of some) expect(first({ remove: [{ cue, type }] }), cue).toBeUndefined();
  });
});

describe('two lexicons', () => {
  it('are one, the later over the earlier', () => {
    const merged = mergedLexicon(
      {
        add: [{ cue: 'x', type: 'booster', effect: 1 }],
        remove: ['very'],
        reweight: { clearly: 0.5, perhaps: -1 },
      },
      {
        add: [{ cue: 'X', type: 'booster', effect: 2 }],
        remove: ['Very', 'indeed'],
        reweight: { clearly: 2 },
      },
    );
    expect(merged).toEqual({
      add: [{ cue: 'X', type: 'booster', effect: 2 }],
      remove: ['Very', 'indeed'],
      reweight: { clearly: 2, perhaps: -1 },
    });
  });
});
