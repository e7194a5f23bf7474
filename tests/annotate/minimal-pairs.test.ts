/** Every cue of strength moves the value of a sentence its own way; what only looks like one does not. */
import { describe, expect, it } from 'vitest';
import type { CueEntry, Effect } from '../../src/model/index.js';
import { SHADE, weighText, wordsOf } from '../weigh/reading.js';
import { FRAMES, INERT_FRAMES, TRAPS, WRITTEN } from './minimal-pairs.js';
import { STRENGTH_ENTRIES } from './strength-entries.js';

const WAY: Readonly<Record<Effect, number>> = {
  lim: -1,
  soft: -1,
  hed: -1,
  hed2: -1,
  dim: -1,
  appr: -1,
  'shade-down': -1,
  b1: 1,
  b2: 1,
  lift: 1,
  'shade-up': 1,
  none: 0,
};

/** A cue in its first form as one would write it: "i|we [do] think" -> "I think". */
function firstForm(cue: string): string {
  return (cue.match(/\[[^\]]+\]|[^ ]+/g) ?? [])
    .filter((element) => !(element.startsWith('[') && element.length > 2))
    .map((element) => element.split('|')[0]!)
    .map((word) =>
      word.startsWith('~') ? word.slice(1) : word === '*' ? 'sincerely' : word === '#' ? 'ten' : word,
    )
    .join(' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/ ('s|'d|'re|'ve|'ll|'m|n't)\b/g, '$1')
    .replace(/\bi\b/g, 'I');
}

/** The two sentences of a pair. */
function sentencesOf(pair: string): [withCue: string, without: string] {
  const [marked, inner] = /\{([^}]*)\}/.exec(pair)!;
  const [cue, other = ''] = inner!.split('|');
  return [tidy(pair.replace(marked, cue!)), tidy(pair.replace(marked, other))];
}

function tidy(sentence: string): string {
  const clean = sentence
    .replace(/\s+/g, ' ')
    .replace(/^[ ,]+/, '')
    .replace(/ ([,.])/g, '$1');
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** How an entry moves a pair: null where it does not fire in it. */
function moved(entry: CueEntry, pair: string): number | null {
  const [withCue, without] = sentencesOf(pair);
  const first = weighText(withCue)[0]!;
  if (!first.cues.some((cue) => cue.entry === entry)) return null;
  const other = weighText(without)[0]!;
  if (first.strength === null || other.strength === null) return null;
  return Math.sign(first.strength.value - other.strength.value);
}

/** The pair of an entry, and how it moves it. */
function pairOf(entry: CueEntry): { pair: string; way: number } | null {
  const written = WRITTEN.find(([cue, effect]) => cue === entry.cue && effect === entry.effect);
  const form = firstForm(entry.cue);
  const pairs = written ? [written[2]] : FRAMES.map((frame) => frame.replace('X', () => form));
  for (const pair of pairs) {
    const way = moved(entry, pair);
    if (way === WAY[entry.effect]) return { pair, way };
  }
  return null;
}

const key = ({ cue, effect }: CueEntry): string => `${effect}  ${cue}`;
const moving = STRENGTH_ENTRIES.filter(({ effect }) => effect !== 'none');
const inert = STRENGTH_ENTRIES.filter(({ effect }) => effect === 'none');

describe('minimal pairs', () => {
  it('show every entry moving the value its own way', () => {
    expect(moving.filter((entry) => pairOf(entry) === null).map(key)).toEqual([]);
  });

  it('written out are all used', () => {
    const known = new Set(moving.map(key));
    expect(WRITTEN.filter(([cue, effect]) => !known.has(`${effect}  ${cue}`))).toEqual([]);
  });

  it('show every inert entry keeping its words from moving anything', () => {
    const failing = inert.filter((entry) => {
      const form = firstForm(entry.cue);
      return !INERT_FRAMES.some((frame) => {
        const text = tidy(frame.replace('X', () => form));
        const sentence = weighText(text)[0]!;
        const cue = sentence.cues.find((other) => other.entry === entry);
        if (cue === undefined) return false;
        const words = wordsOf(text, sentence, cue);
        const start = text.indexOf(words);
        return (sentence.strength?.contributions ?? []).every(
          (part) =>
            part.start === undefined ||
            Math.abs(part.effect) < SHADE ||
            part.start >= start + words.length ||
            part.end! <= start,
        );
      });
    });
    expect(failing.map(key)).toEqual([]);
  });
});

describe('what only looks like a cue', () => {
  it.each(TRAPS)('%s in "%s"', (words, text) => {
    const { strength } = weighText(text)[0]!;
    const start = text.indexOf(words);
    const touching = (strength?.contributions ?? []).filter(
      ({ start: from, end: to, effect }) =>
        from !== undefined && Math.abs(effect) >= SHADE && from < start + words.length && start < to!,
    );
    expect(start).toBeGreaterThanOrEqual(0);
    expect(touching).toEqual([]);
  });
});
