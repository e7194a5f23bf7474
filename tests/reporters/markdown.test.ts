import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { githubSummary, markdown } from '../../src/reporters/markdown.js';
import { code, escaped } from '../../src/reporters/markdown-text.js';
import { essayWith, SAMPLE, written } from './sample.js';

const treeOf = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

function kindsIn(tree: Nodes): Set<string> {
  const kinds = new Set<string>();
  visit(tree, ({ type }) => {
    kinds.add(type);
  });
  return kinds;
}

function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
  });
  return text;
}

/** What GitHub looks up in text that is no code: people, issues, pull requests, emoji, formulas, addresses. */
const LOOKED_UP = /@\w|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\./i;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('markdown', () => {
  it('says what was found, essay by essay, the worst first', () => {
    const text = written(markdown, SAMPLE);
    expect(text).toMatch(/^## hedgerow: 3 findings in 3 essays\n\nNew: 2 warnings, 1 note\./);
    expect(text).toContain('### `drafts/the ferry.md`');
    expect(text).toContain('- **warning**, line 6: **Exposed claim**');
    expect(text).toContain('Not shown: 1 known from the baseline, 1 suppressed in the text.');
    expect(text).not.toContain('may perhaps');
    expect([...kindsIn(treeOf(text))].sort()).toEqual([
      'heading',
      'html',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
  });

  it.each([
    'a <script>alert(1)</script> b',
    'see [here](http://example.org) and ![x](y.png) or http://example.org, www.example.org',
    'mail me@example.org, call @octocat or @org/team',
    'as in #12, GH-12 and octo/cat#12',
    'one | two | three',
    '**bold** _it_ `code` ~~gone~~ $x^2$ :smile: &copy; \\*',
    '# no heading\n- no list\n> no quote',
    '[^1] and [ref]: x',
  ])('reads as it is written, and is nothing else: %j', (words) => {
    const text = written(markdown, [essayWith('The dam must hold.', [{ message: words }])]);
    const plain = treeOf(text);
    expect(kindsIn(plain)).not.toContain('link');
    expect(textOf(plain).replaceAll('\u2060', '')).toContain(words.replace(/\s+/g, ' '));
    const item = text.split('\n').filter((line) => line.startsWith('  '));
    expect(textOf(treeOf(item.join('\n').trim()))).not.toMatch(LOOKED_UP);
  });

  it('is nothing but text whatever is escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 @#:/.[](){}<>*_`~|$&!\\-+=w"\'^\n') }),
        (words) => {
          const tree = treeOf(`“${escaped(words)}”`);
          expect([...kindsIn(tree)].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual(
            [],
          );
          expect(textOf(tree)).not.toMatch(LOOKED_UP);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it('keeps a path in its code marks', () => {
    for (const path of ['a`b.md', '``', ' ', '`a', 'a|b.md']) {
      const tree = treeOf(`### ${code(path)}\n`);
      expect(tree.children).toHaveLength(1);
      expect(textOf(tree).trim()).toBe(path.trim());
    }
  });
});

describe.each([
  ['markdown', markdown, 65_536],
  ['github-summary', githubSummary, 1_048_576],
] as const)('%s, grown too long', (_, reporter, most) => {
  const long = essayWith(
    'The dam must hold.',
    Array.from({ length: 400 }, () => ({ message: 'Ünsinn '.repeat(90) })),
  );
  const essays = Array.from({ length: 8 }, () => long);
  const text = written(reporter, essays);

  it('is cut where GitHub would drop it, at a whole finding, and says how many are left out', () => {
    expect(bytes(text)).toBeLessThan(most);
    expect(bytes(text)).toBeGreaterThan(most * 0.8);
    const shown = text.match(/^- \*\*warning\*\*/gm)!.length;
    expect(text).toContain(`> ${8 * 400 - shown} more findings are left out`);
    expect(text.match(/Ünsinn/g)!.length).toBe(shown * 90);
    expect(text).toMatch(/<\/sub>\n$/);
  });
});
