/** The command `lexicon`, and what it shows that a house’s words do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { hedgerow } from './command.js';

const CONFIG = {
  lexicon: {
    add: [
      { cue: 'game-changing', type: 'booster', effect: 1, note: 'from press releases' },
      { cue: 'historic', type: 'booster', effect: 1, forbids: ['attributive'] },
      { cue: 'begets', type: 'causal' },
    ],
    remove: ['very'],
    reweight: { clearly: 0.5 },
  },
};

function folderWith(config: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hedgerow.config.json'), JSON.stringify(config, null, 2));
  return folder;
}

describe('lexicon try', () => {
  const folder = folderWith(CONFIG);
  const shown = async (sentence: string) =>
    (await hedgerow(['lexicon', 'try', sentence], folder)).stdout.replace(/\s+/g, ' ');

  it('says which entries are found at which words, why others are not, and what strength is without them', async () => {
    const text = await shown('The historic plan is game-changing.');
    expect(text).toContain('Strength plain +1, “game-changing” (house) +1 = +2 boosted');
    expect(text).toContain('Without plain +1 = +1 plain');
    expect(text).toContain('“game-changing” (booster): counts, +1. Note: from press releases');
    expect(text).toContain(
      '“historic” (booster): passed over: the context attributive holds, which it forbids',
    );
    expect(text).toContain('Not there “begets”');
  });

  it('says what became of the program’s cues, and of moves', async () => {
    expect(await shown('It is very plainly wrong.')).toContain('“very” (booster): taken out');
    expect(await shown('It is clearly wrong.')).toContain(
      '“clearly” (booster): weighed otherwise, +0.5 alone',
    );
    expect(await shown('The tax begets poverty.')).toMatch(
      /speaks for causal claim: confidence 0\.\d\d, without it 0\.\d\d/,
    );
    expect(await shown('Perhaps it is game-changing.')).toContain('a hedge sets the value');
  });

  it('gives data as well, and says so where no words are configured', async () => {
    const { stdout } = await hedgerow(['lexicon', 'try', 'It is game-changing.', '--json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'hedgerow/lexicon@1',
      sentences: [
        {
          strength: { value: 2 },
          without: { value: 1 },
          entries: [{ at: [{ outcome: 'counts', effect: 1 }] }, {}, {}],
        },
      ],
    });
    const none = await hedgerow(['lexicon', 'try', 'It is clearly wrong.', '--no-config'], folder);
    expect(none.stderr).toContain('No words of the house are configured');
    expect(none.status).toBe(0);
  });

  it('refuses what it cannot try', async () => {
    expect(await hedgerow(['lexicon', 'try'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('needs a sentence'),
    });
    expect(await hedgerow(['lexicon', 'tri', 'x'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean try?'),
    });
  });
});

describe('lexicon list', () => {
  const folder = folderWith(CONFIG);

  it('lists the house’s entries first, then the program’s, by type where one is named', async () => {
    const lines = (await hedgerow(['lexicon', 'list', '--type', 'booster'], folder)).stdout.split('\n');
    expect(lines[0]).toBe('game-changing; booster +1; from press releases [house]');
    expect(lines[1]).toBe('historic; booster +1; not where attributive [house]');
    expect(lines).toContainEqual(expect.stringMatching(/^clearly; booster \+0\.5; .*\[house\]$/));
    expect(lines).toContainEqual(expect.stringMatching(/^very; booster a shade; taken out by the house \[/));
    expect(lines.every((line) => line === '' || line.includes('; booster '))).toBe(true);
  });

  it('refuses a type that there is not', async () => {
    const { status, stderr } = await hedgerow(['lexicon', 'list', '--type', 'boster'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean booster?');
  });
});

describe('a configured lexicon', () => {
  it('may be written in TypeScript, which the built command reads', async () => {
    const folder = temporaryFolder();
    const config = `import { defineConfig } from 'hedgerow';\nexport default defineConfig({ lexicon: { add: [{ cue: 'game-changing', type: 'booster', effect: 1 as number }] } });`;
    writeFileSync(join(folder, 'hedgerow.config.ts'), config);
    const { stdout } = await hedgerow(['lexicon', 'try', 'The plan is game-changing.'], folder);
    expect(stdout).toContain('“game-changing” (booster): counts, +1');
  });

  it('holds in analyze and explain', async () => {
    const folder = folderWith(CONFIG);
    writeFileSync(join(folder, 'essay.md'), 'The plan is game-changing.\n');
    const { stdout } = await hedgerow(['explain', 'essay.md:1'], folder);
    expect(stdout).toContain('“game-changing” (house) +1');
    expect((await hedgerow(['explain', 'essay.md:1', '--no-config'], folder)).stdout).not.toContain(
      '(house)',
    );
  });

  it('is refused at its line where it cannot be meant, in overrides too', async () => {
    const wrong = folderWith({ lexicon: { remove: ['clearyl'] } });
    writeFileSync(join(wrong, 'essay.md'), 'The plan is new.\n');
    const { status, stderr } = await hedgerow(['check', 'essay.md'], wrong);
    expect(status).toBe(2);
    expect(stderr).toContain('hedgerow.config.json:4: lexicon.remove[0]: no cue');
    expect(stderr).toContain('Did you mean "clearly"?');
    const override = folderWith({ overrides: [{ files: '*.md', lexicon: { ad: [] } }] });
    expect((await hedgerow(['check', '.'], override)).stderr).toContain(
      'lexicon.ad: unknown key. Did you mean "add"?',
    );
  });
});
