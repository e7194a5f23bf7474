/** Patterns of users become regular expressions of packages: those that could run for hours are refused, in a sentence. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config/index.js';
import { temporaryFolder } from '../temporary.js';

/** Of a configuration: what it says where it is refused, else whether a path is passed over and whether an override holds for it. */
async function outcome(config: object, path: string, ignored = ''): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'hedgerow.config.json'), JSON.stringify(config));
  writeFileSync(join(cwd, '.hedgerowignore'), ignored);
  try {
    const { ignoredBy, overridesFor } = await readConfiguration({ cwd });
    return `${ignoredBy(path) ?? 'read'}, ${overridesFor(path).length} overrides`;
  } catch (error) {
    return (error as Error).message;
  }
}

const overrides = (files: string) => ({ overrides: [{ files, rules: {} }] });
const NAME = `${'a'.repeat(240)}.md`;

describe('a pattern for paths', () => {
  it.each([
    ['*a*a*a*a*a*b', 'one part of it has more than 3 stars'],
    ['**/a/**/a/**/a/**/b', '"**" stands in it more than 3 times'],
    ['+(a|aa)b', 'a group is repeated in it'],
    ['*(a|aa)b', 'a group is repeated in it'],
    ['{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b', 'it has more than 4 groups'],
    ['a'.repeat(600), 'it has more than 500 characters'],
  ])('that could keep the program busy is refused: %s', async (glob, reason) => {
    expect(await outcome(overrides(glob), NAME)).toBe(
      `hedgerow.config.json: overrides[0].files: the pattern "${glob.slice(0, 60)}${glob.length > 60 ? '…' : ''}" could keep hedgerow busy for hours, as ${reason}. Write several simpler ones.`,
    );
  });

  it('is refused in lists of what is passed over as well', async () => {
    const slow = '*a*a*a*a*a*b';
    expect(await outcome({ ignore: [slow] }, NAME)).toMatch(/^hedgerow\.config\.json: ignore: the pattern/);
    expect(await outcome({}, NAME, `# *a*a*a*a*a*\n${slow}\n`)).toMatch(/^\.hedgerowignore: the pattern/);
  });

  it('may have all that anyone needs', async () => {
    expect(
      await outcome(overrides('**/drafts/**/*-{opinion,letter}*.@(md|txt)'), 'x/drafts/an-opinion-2.md'),
    ).toBe('read, 1 overrides');
    expect(await outcome({ ignore: ['archive/', '*.old.*', '!keep*'] }, 'b.old.md')).toBe(
      'hedgerow.config.json, 0 overrides',
    );
    expect(await outcome({}, 'a.md', '# mine\n\n**/a*\n')).toBe('.hedgerowignore, 0 overrides');
  });

  it('is matched soon even where it is the worst that is taken', async () => {
    expect(await outcome(overrides('*a*a*b'), NAME)).toBe('read, 0 overrides');
    expect(await outcome({ ignore: ['*a*a*b'] }, NAME)).toBe('read, 0 overrides');
  });
});
