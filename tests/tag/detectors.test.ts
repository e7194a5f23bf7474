/** Every detector's own examples: the last sentence of each text must, or must not, have the rules speak for the move. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DETECTORS } from '../../src/tag/index.js';
import { NO_WORDS } from '../../src/tag/signal.js';
import { attributedEssay, sumFor, votesFor } from './reading.js';

describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  if (detector.fires.length > 0)
    test.each(detector.fires)('speaks for: %s', (text) => {
      expect(sumFor(id, text)).toBeGreaterThan(0);
    });
  if (detector.silent.length > 0)
    test.each(detector.silent)('stays silent on: %s', (text) => {
      expect(sumFor(id, text)).toBeLessThanOrEqual(0);
    });

  test('every vote for the move shows words of the sentence', () => {
    for (const text of [...detector.fires, ...detector.silent]) {
      const tokens = attributedEssay(text).sentences.at(-1)!.tokens.length;
      for (const { weight, from, to } of votesFor(id, text)) {
        if (weight <= 0 && to === NO_WORDS) continue;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(tokens);
      }
    }
  });
});

test('a detector is named as its file', () => {
  const files = readdirSync(new URL('../../src/tag/detectors', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3).replaceAll('-', '_'));
  expect(DETECTORS.map(({ id }) => id as string).sort()).toEqual(files.sort());
});

test('a sentence of one word and an empty heading break no detector', () => {
  for (const text of [
    'But',
    'No.',
    'Still,',
    '“',
    'Well, now',
    '...',
    'Mr. Speaker,',
    'But, Mr. Speaker, no.',
  ]) {
    for (const { id } of DETECTORS) expect(() => votesFor(id, `The fee is fair.\n\n${text}`)).not.toThrow();
  }
});
