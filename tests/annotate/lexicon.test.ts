/** Checks on the cue lists of strength as data: sources, contexts, doubles, contradictions. */
import { describe, expect, it } from 'vitest';
import { GENERAL_CONTEXTS } from '../../src/annotate/contexts/general.js';
import { CONTEXTS } from '../../src/annotate/contexts/index.js';
import { STRENGTH_CONTEXTS } from '../../src/annotate/contexts/strength.js';
import { LEXICON } from '../../src/annotate/lexicon/index.js';
import { expandPattern } from '../../src/annotate/patterns.js';
import type { CueEntry, Effect } from '../../src/model/index.js';
import { STRENGTH_ENTRIES } from './strength-entries.js';

const DOWN: ReadonlySet<Effect> = new Set<Effect>([
  'lim',
  'soft',
  'hed',
  'hed2',
  'dim',
  'appr',
  'shade-down',
]);
const UP: ReadonlySet<Effect> = new Set<Effect>(['b1', 'b2', 'lift', 'shade-up']);
const way = ({ effect }: CueEntry): number => (DOWN.has(effect) ? -1 : UP.has(effect) ? 1 : 0);

/** Entries by each sequence of words they stand for. */
const bySequence = new Map<string, CueEntry[]>();
for (const entry of STRENGTH_ENTRIES)
  for (const sequence of expandPattern(entry.cue)) {
    const key = sequence.join(' ');
    const list = bySequence.get(key);
    if (list === undefined) bySequence.set(key, [entry]);
    else list.push(entry);
  }

const contextsOf = ({ needs = [], forbids = [] }: CueEntry): string => JSON.stringify([needs, forbids]);

describe('the cue lists of strength', () => {
  it('have several hundred entries', () => {
    expect(STRENGTH_ENTRIES.length).toBeGreaterThan(700);
  });

  it('name a source for every entry', () => {
    for (const { cue, source } of STRENGTH_ENTRIES) expect(source, cue).toMatch(/\S/);
  });

  it('hold no entry twice', () => {
    const doubles: string[] = [];
    for (const [words, entries] of bySequence) {
      const seen = new Set<string>();
      for (const entry of new Set(entries)) {
        const key = `${entry.type} ${contextsOf(entry)}`;
        if (seen.has(key)) doubles.push(`${words} (${key})`);
        seen.add(key);
      }
    }
    expect(doubles).toEqual([]);
  });

  it('never move the same words both ways without a context to tell which', () => {
    const contradictions: string[] = [];
    for (const [words, entries] of bySequence) {
      const free = entries.filter(({ needs }) => needs === undefined || needs.length === 0);
      if (new Set(free.map(way)).size > 1) contradictions.push(words);
    }
    expect(contradictions).toEqual([]);
  });
});

describe('contexts', () => {
  it('that entries name all exist', () => {
    for (const { cue, needs = [], forbids = [] } of LEXICON)
      for (const name of [...needs, ...forbids])
        expect(CONTEXTS[name], `${cue}: ${name}`).toBeTypeOf('function');
  });

  it('are all used by some entry', () => {
    const used = new Set(LEXICON.flatMap(({ needs = [], forbids = [] }) => [...needs, ...forbids]));
    const names = [...Object.keys(GENERAL_CONTEXTS), ...Object.keys(STRENGTH_CONTEXTS)];
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });
});
