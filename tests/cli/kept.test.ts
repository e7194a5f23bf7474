/** What a run keeps of an essay: small, whole, and enough for the words at its end. */
import { describe, expect, it } from 'vitest';
import { closingSummary } from '../../src/cli/briefings/summary.js';
import type { EssayOutcome } from '../../src/cli/briefings/together.js';
import { colorsFor } from '../../src/cli/terminal.js';
import { corpusEssayOf, figuresOf, keptOf } from '../../src/cli/work/kept.js';
import type { EssayFigures, ExposedClaim } from '../../src/model/index.js';

/** An essay with claims of these exposures, most first; a summary asks for nothing else of it. */
function figures(name: string, exposures: readonly number[]): EssayFigures {
  const exposed = exposures.map(
    (exposure, rank): ExposedClaim => ({
      quote: `Claim ${rank} of ${name}.`,
      line: rank + 1,
      strength: 2,
      exposure,
    }),
  );
  return { words: 100, claims: 9, published: null, problems: [], exposed } as unknown as EssayFigures;
}

const outcome = (name: string, exposures: readonly number[]): EssayOutcome => ({
  file: { path: name, relative: name, root: 0 },
  analyzed: keptOf(figures(name, exposures)),
  written: {},
  failures: [],
});

/** The claims that a run over these essays ends with, in their order. */
function named(essays: readonly EssayOutcome[]): readonly string[] {
  const none = { path: null, failure: null };
  const text = closingSummary(
    {
      essays,
      unusable: [],
      noPrinter: null,
      index: none,
      corpus: { paths: [], failures: [] },
      shard: null,
    },
    { out: 'output', formats: [], colors: colorsFor({ isTTY: false, write: () => true }, {}) },
  );
  return [...text.matchAll(/“(.*?)”/g)].map(([, quote]) => quote!);
}

describe('what is kept of an essay', () => {
  it('is all of its figures, in memory of its own', () => {
    const essay = figures('a.md', [1.5, 1.25]);
    const { packed, ...rest } = keptOf(essay);
    expect(figuresOf({ packed })).toEqual(essay);
    expect(packed.buffer.byteLength).toBe(packed.byteLength);
    expect(rest).toEqual({ words: 100, claims: 9, published: null, problems: [], exposure: 1.5 });
  });

  it('is to the briefing on all essays what its figures are, though its quotations stay packed', () => {
    const quote = { runs: [{ text: 'All ferries sink.' }] };
    const claim = { quote, reason: 'Nothing stands under it.', exposure: 2 };
    const corpus = { title: 'Ferries', words: 9, exposed: [claim], strongest: quote, unanswered: null };
    const { packed } = keptOf({ exposed: [], corpus } as unknown as EssayFigures);
    const files = { json: 'a.json' };
    const essay = corpusEssayOf({ packed, hrefs: files });
    expect(JSON.stringify(essay)).toBe(JSON.stringify({ ...corpus, files }));
    expect(essay).toMatchObject({ title: 'Ferries', words: 9, files });
    expect([essay.exposed, essay.strongest, essay.unanswered]).toEqual([[claim], quote, null]);
  });

  it('names the claims at the end of a run that stand most exposed of all, whichever essays they are in', () => {
    // Exposures in steps of a half, so that many are equal: then those that come first in their essay, and of these the
    // essays that come first.
    const lists = Array.from({ length: 40 }, (_, essay) =>
      Array.from({ length: essay % 4 }, (_, rank) => ((essay * 7) % 5) / 2 + 1 - rank / 2),
    );
    const expected = lists
      .flatMap((list, essay) => list.map((exposure, rank) => ({ essay, exposure, rank })))
      .sort((a, b) => b.exposure - a.exposure || a.rank - b.rank || a.essay - b.essay)
      .slice(0, 5)
      .map(({ essay, rank }) => `Claim ${rank} of e${essay}.`);
    expect(named(lists.map((list, essay) => outcome(`e${essay}`, list)))).toEqual(expected);
    expect(named([outcome('a', [])])).toEqual([]);
  });
});
