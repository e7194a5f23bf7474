import { describe, expect, test } from 'vitest';
import { sumFor, votesFor, wordsFor } from './reading.js';

const sum = (text: string) => sumFor('causal', text);
const rules = (text: string) => votesFor('causal', text).map(({ rule }) => rule.slice('causal/'.length));

describe('causal', () => {
  test('points at the words that join cause and effect', () => {
    expect(wordsFor('causal', 'The mill closed because the river froze.')).toContain('because');
    expect(wordsFor('causal', 'The flood led to a shortage of grain.')).toContain('led to');
  });

  test('a thing that brings about weighs more than a person who does something', () => {
    expect(sum('The subsidy creates dependence.')).toBeGreaterThan(sum('She creates posters.'));
  });

  test('reads the frames of enabling and preventing', () => {
    expect(rules('The law allows tenants to stay.')).toContain('enable-to-do');
    expect(rules('The tram helps build the center.')).toContain('help-do');
    expect(rules('Fear keeps nurses from speaking.')).toContain('keep-from-doing');
    expect(rules('The fee makes it harder to trade.')).toContain('make-it-so');
    expect(rules('Cheap credit makes people careless.')).toContain('make-it-so');
  });

  test('"let us" and "let me" enable nothing', () => {
    expect(rules('Let us go now.').filter((rule) => rule.startsWith('let'))).toEqual([]);
    expect(rules('Let me say it again.').filter((rule) => rule.startsWith('let'))).toEqual([]);
  });

  test('"since" and "as" give reasons only where no time is told', () => {
    expect(rules('Since the ferry is free, everyone rides it.')).toContain('since');
    expect(rules('Since 2010 the ferry has been free.')).not.toContain('since');
    expect(rules('As the sun rose, they left.')).not.toContain('as-reason');
  });

  test('a condition with "will" weighs more than one without', () => {
    expect(sum('If the dam breaks, the valley will drown.')).toBeGreaterThan(
      sum('If the dam is old, the valley is older.'),
    );
    expect(sum('Ask me if you like.')).toBeLessThanOrEqual(0);
  });

  test('the more, the more', () => {
    expect(rules('The more we build, the less we save.')).toContain('the-more');
    expect(rules('The more expensive ferry is slower.')).not.toContain('the-more');
  });

  test('nouns that look like causative verbs do not count', () => {
    for (const text of ['The harm was small.', 'A change of plan.', 'They discussed the increase.'])
      expect(sum(text), text).toBeLessThanOrEqual(0);
  });
});
