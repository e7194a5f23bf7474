/** Every option of every rule does something: with it set otherwise, the rule finds something else. */
import { analyze, type OptionValue, settingsOf, type UserConfig } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/judge/index.js';

const long = (text: string, times: number) => `${text} `.repeat(times).trim();
const HEDGED = 'It seems to me that the dam might fail.';
const EXPOSED = 'The tower will never be finished. Nothing about the plan makes sense.';
const OVERSTATED =
  'The reservoir may flood the lower villages. The reservoir will certainly flood the lower villages by spring.';

/** By rule and option: an essay, and a value with which the rule finds more or less in it than as it ships. */
const CASES: Readonly<Record<string, Readonly<Record<string, readonly [string, OptionValue]>>>> = {
  'headline-oversell': {
    beyond: ['# The harbor bridge will certainly never open\n\nThe harbor bridge may open late.', 6],
    strength: ['# The harbor bridge will open in spring\n\nThe harbor bridge may open late.', 0],
    sharedWords: ['# The harbor bridge will certainly never open\n\nThe harbor may silt up late.', 1],
  },
  'exposed-claim': {
    strength: ['The tower is clearly unsafe. The chairs are hard.', 3],
    exposure: ['The tower will never be finished. Nobody in the whole valley wants it.', 3.75],
    wordsPerFinding: [EXPOSED, 5],
    most: [long(EXPOSED, 60), 1],
  },
  'hedge-then-overstate': {
    sweeping: ['Arguably, the new line improves the suburbs.', ['improves']],
    near: ['Arguably, the new line changes everything.', 1],
    hedged: [OVERSTATED, -3],
    hard: [OVERSTATED, 3],
    claims: [OVERSTATED.replace('. ', '. The mill is old. The weir is old. '), 1],
    sharedWords: [OVERSTATED, 9],
    sharedShare: [
      'The reservoir may flood the lower villages and fields. The reservoir will certainly flood the lower villages and drown the old road.',
      1,
    ],
    most: [long('Arguably, the new line changes everything. The mayor is a patient man.', 3), 1],
  },
  'strawman-risk': {
    most: [
      long(
        'Some will argue that the ferry is a toy for the rich. But that argument gets it backward: the rich own boats. The pier is old.',
        3,
      ),
      1,
    ],
  },
  'unanswered-concession': {
    confidence: ['The fee should go. I admit that the fee is fair.\n\nThe beach is three miles long.', 1],
    most: [
      ['fair', 'small', 'old', 'low']
        .map((word) => `I admit that the fee is ${word}.\n\nThe beach is three miles long.`)
        .join('\n\n'),
      1,
    ],
  },
  'unsourced-figure': {
    within: [
      'The statistics office has counted. The days are long. Rents in the old town rose by 38 percent in four years.',
      2,
    ],
  },
  'unmarked-forecast': {
    strength: ['The port will lose its trade. The young will leave. The schools will close.', 3],
    confidence: ['The port will lose its trade. The young will leave. The schools will close.', 1],
    fewest: ['The port will lose its trade. The young will leave. The schools will close.', 9],
  },
  'unnamed-authority': {
    also: ['Insiders say that the dam is sound.', ['Insiders']],
    most: [long('Studies show that tall towers empty the streets around them. The days are long.', 4), 1],
  },
  'unsourced-opponent': {
    anybody: ['Critics say that the ferry is a toy for the rich. The ferry runs twice a day.', ['Critics']],
    most: [
      ['ferry', 'bridge', 'pier', 'mill']
        .map(
          (thing) =>
            `Critics say that the ${thing} is a toy for the rich.\n\nOn Tuesday the council met and heard three reports. The days are long.`,
        )
        .join('\n\n'),
      1,
    ],
  },
  'hedge-stack': {
    hedges: ['Perhaps the old dam above the village in the hills may hold.', 2],
    within: [HEDGED, 0],
    floor: [HEDGED, 0],
    most: [long(HEDGED, 4), 1],
  },
  'hedged-to-nothing': {
    strength: ['The dam may fail.', 0],
    most: [long('The dam may or may not fail.', 4), 1],
  },
  'one-sided': { words: ['The harbor is shallow and the cranes are old.', 5] },
  'unused-disable': {},
};

const found = (text: string, id: string, options: Record<string, OptionValue> = {}): number => {
  const settings = settingsOf({ rules: { [id]: options } });
  return analyze(text, { format: 'markdown', settings }).findings.filter(({ rule }) => rule === id).length;
};

describe.each(RULES)('$id', ({ id, options, severity }) => {
  it('has a case here for each of its options', () => {
    expect(Object.keys(CASES[id]!)).toEqual(Object.keys(options));
  });

  it.each(Object.entries(CASES[id]!))('hears %s', (name, [text, value]) => {
    expect(found(text, id, { [name]: value })).not.toBe(found(text, id));
  });

  it('describes its options, and ships with values that they allow', () => {
    for (const option of Object.values(options)) {
      expect(option.gloss).toMatch(/^\p{Lu}.*\.$/u);
      if (!('min' in option)) continue;
      expect(option.default).toBeGreaterThanOrEqual(option.min);
      expect(option.default).toBeLessThanOrEqual(option.max);
    }
  });

  it('is as loud as it is told to be, and silent when it is off', () => {
    const text = [...RULES].find((rule) => rule.id === id)!.fires[0]!;
    const as = (level: 'error' | 'off') =>
      analyze(text, { format: 'markdown', settings: settingsOf({ rules: { [id]: level } }) }).findings.filter(
        ({ rule }) => rule === id,
      );
    expect(as('error')[0]!.severity).toBe('error');
    expect(as('off')).toEqual([]);
    expect(['info', 'warn']).toContain(severity);
  });
});

describe('the digest of the settings', () => {
  const of = (...layers: readonly UserConfig[]) =>
    analyze('The dam leaks.', { settings: settingsOf(...layers) }).method.settings;
  const shipped = analyze('The dam leaks.').method.settings;

  it('is that of the program as it ships where nothing is changed', () => {
    expect(of({ rules: { 'hedge-stack': { severity: 'info', hedges: 3 } } })).toBe(shipped);
    expect(of({ extends: 'op-ed' })).toBe(shipped);
    expect(of({ rules: { 'hedge-stack': 'error' } }, { rules: { 'hedge-stack': 'info' } })).toBe(shipped);
  });

  it('differs with what differs, and not with the order it is said in', () => {
    const one = of({ rules: { 'hedge-stack': 'error', 'one-sided': 'off' } });
    expect(one).not.toBe(shipped);
    expect(of({ rules: { 'one-sided': 'off', 'hedge-stack': 'error' } })).toBe(one);
    expect(of({ rules: { 'hedge-stack': { hedges: 4 } } })).not.toBe(one);
    expect(of({ thresholds: [{ measure: 'words', min: 5 }] })).not.toBe(shipped);
  });
});
