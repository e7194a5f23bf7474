import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EssayToName, outputNames } from '../../src/export/naming.js';

/** "folder: path" -> an essay. */
function essays(...lines: string[]): EssayToName[] {
  return lines.map((line) => {
    const [folder, relative] = line.split(': ') as [string, string];
    return { folder, relative };
  });
}

function names(...lines: string[]): string[] {
  return outputNames(essays(...lines));
}

describe('the usual names', () => {
  it('keeps the path below the folder and drops the last extension alone', () => {
    expect(names('/c: bridge.md', '/c: city/parks.v2.txt', '/c: city/Why now?.html')).toEqual([
      'bridge',
      'city/parks.v2',
      'city/Why now?',
    ]);
  });

  it('keeps the names of essays that share nothing, from whatever folders', () => {
    expect(names('/c/a: one.md', '/c/b: two.md')).toEqual(['one', 'two']);
  });
});

describe('two essays of one name', () => {
  it('keeps the extension of each where they lie in one folder', () => {
    expect(names('/c: essay.md', '/c: essay.txt', '/c: other.md')).toEqual([
      'essay.md',
      'essay.txt',
      'other',
    ]);
  });

  it('puts the folder in front of each where they lie in two', () => {
    expect(names('/c/spring: essay.md', '/c/fall: essay.md', '/c/fall: other.md')).toEqual([
      'spring/essay',
      'fall/essay',
      'other',
    ]);
  });

  it('puts more of the path in front where the folders have one name', () => {
    expect(names('/spring/drafts: a.md', '/fall/drafts: a.md')).toEqual(['spring/drafts/a', 'fall/drafts/a']);
  });

  it('does both where both are needed', () => {
    expect(names('/c/x: a.md', '/c/x: a.txt', '/c/y: a.md')).toEqual(['x/a.md', 'x/a.txt', 'y/a']);
  });

  it('sees that a kept extension is another essay’s name', () => {
    expect(names('/c: a.md', '/c: a.txt', '/c: a.md.md')).toEqual(['a.md', 'a.txt', 'a.md.md']);
  });

  it('numbers names that differ in capitals or in how a letter is composed', () => {
    expect(names('/c: Essay.md', '/c: essay.md')).toEqual(['Essay.md', 'essay.md-2']);
    expect(names('/c: caf\u00e9.md', '/c: cafe\u0301.md')).toEqual(['caf\u00e9.md-2', 'cafe\u0301.md']);
  });
});

describe('names that are taken', () => {
  it('leaves index and corpus to the pages about all essays, at the top alone', () => {
    expect(names('/c: index.md', '/c: Corpus.txt', '/c: city/index.md')).toEqual([
      'index.md',
      'Corpus.txt',
      'city/index',
    ]);
  });

  it('makes no folder of the name of such a page', () => {
    expect(names('/c: index.html/a.md')).toEqual(['index.html_/a']);
  });

  it('never writes over an essay that lies in the output folder', () => {
    expect(outputNames(essays('/o: essay.html', '/o: notes.txt'), ['essay.html', 'notes.txt'])).toEqual([
      'essay.html',
      'notes',
    ]);
  });

  it('does not call a file what a folder must be called', () => {
    expect(names('/c: a.md', '/c: a.html/b.md')).toEqual(['a.md', 'a.html/b']);
  });

  it('avoids the names of devices on Windows', () => {
    expect(names('/c: con.md', '/c: nul.v2.txt', '/c: aux/a.md', '/c: console.md')).toEqual([
      'con_',
      'nul_.v2',
      'aux_/a',
      'console',
    ]);
  });
});

describe('names that a file system would refuse', () => {
  it('cuts a long name between letters, and keeps two that begin alike apart', () => {
    const long = 'é'.repeat(125);
    const [a, b] = names(`/c: ${long}b.md`, `/c: ${long}c.md`) as [string, string];
    expect(Buffer.byteLength(`${a}.html`)).toBeLessThanOrEqual(255);
    expect(a).toMatch(/^é+~[0-9a-f]{8}$/);
    expect(a).not.toBe(b);
  });

  it('never leads out of the output folder', () => {
    expect(names('/c: ../../etc/passwd.md', '/c: ./a/../b.md', '/c: /root/x.md')).toEqual([
      'etc/passwd',
      'a/b',
      'root/x',
    ]);
  });
});

describe('for any essays', () => {
  const segment = fc.constantFrom(
    'a',
    'A',
    'b',
    'index',
    'corpus',
    'con',
    '..',
    'a.html',
    'e\u0301',
    '\u00e9',
    'a.md',
  );
  const essay = fc.record({
    folder: fc.constantFrom('/c', '/c/a', '/d/a', '/'),
    relative: fc
      .tuple(fc.array(segment, { maxLength: 2 }), segment, fc.constantFrom('.md', '.txt', '.html'))
      .map(([folders, name, extension]) => [...folders, name + extension].join('/')),
  });
  const sets = fc.uniqueArray(essay, { selector: (one) => `${one.folder}:${one.relative}`, maxLength: 12 });
  const fold = (name: string) => name.normalize('NFC').toLowerCase();

  it('gives names that no file system confuses and that stay below the folder', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const given = outputNames(set);
        expect(new Set(given.map(fold)).size).toBe(given.length);
        for (const name of given) {
          expect(name.split('/')).not.toContain('..');
          expect(fold(name)).not.toMatch(/^(index|corpus)$|^\/|^$/);
        }
        const folders = given
          .map(fold)
          .flatMap((name) => name.split('/').map((_, i, all) => all.slice(0, i).join('/')));
        for (const name of given)
          for (const end of ['.html', '.pdf', '.json']) expect(folders).not.toContain(fold(name) + end);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const backwards = [...set].reverse();
        expect(outputNames(backwards).reverse()).toEqual(outputNames(set));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
