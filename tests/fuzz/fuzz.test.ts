/** A fixed set of what "npm run fuzz" goes on with: no crash, no offset that is wrong, no markup that came from a text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { foreignMarkup } from './page.mjs';
import { program, schemaCheck } from './program.mjs';
import { targets } from './targets.mjs';

interface Target {
  readonly name: string;
  /** How many of the cases are its. */
  readonly share?: number;
  readonly arbitrary?: fc.Arbitrary<unknown>;
  /** Instead: cases that are all tried, with their names. */
  readonly each?: readonly unknown[];
  readonly labels?: readonly string[];
  readonly check: (value: unknown) => readonly string[] | Promise<readonly string[]>;
}

const SRC = new URL('../../src/', import.meta.url).pathname;
const SEED = 1;
/** Those that are the size of a book are left to "npm run fuzz". */
const LARGEST = 8000;

let all: readonly Target[] = [];
beforeAll(async () => {
  const loaded = await program(SRC);
  all = targets(loaded, await schemaCheck(loaded)) as readonly Target[];
});

describe('whatever is read', () => {
  it('keeps the promises of a document, and comes out as text', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const { name, share = 0, arbitrary, check } of all) {
      if (!arbitrary) continue;
      for (const value of fc.sample(arbitrary, { seed: SEED, numRuns: 2 * share })) {
        if (JSON.stringify(value).length > LARGEST) continue;
        for (const line of (await check(value)).slice(0, 3))
          wrong.push(`${name}: ${line}: ${JSON.stringify(value).slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('may be what is known to break readers of text', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const { each = [], labels = [], check } of all)
      for (const [i, value] of each.entries()) {
        // The beginning is as hard in kind; the whole of it is tried by "npm run fuzz".
        for (const line of await check(String(value).slice(0, 1500))) wrong.push(`${labels[i]}: ${line}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('foreign markup', () => {
  it.each([
    ['<p><hx-element>x</hx-element></p>', 'an element: hx-element'],
    ['<p hx-attribute="x">x</p>', 'an attribute of p: hx-attribute'],
    ['<p onclick="x">x</p>', 'an attribute of p: onclick'],
    ['<script>x()</script>', 'a script:'],
    ['<p>x<!-- x --></p>', 'a comment:'],
    ['<a href=" java\tscript:x">x</a>', 'a link that leads away:'],
    ['<a href="//x.example">x</a>', 'a link that leads away:'],
    ['<img src="x">', 'an element: img'],
  ])('is found in %s', (html, found) => {
    expect(foreignMarkup(html, []).join()).toContain(found);
  });
});
