/** Weights that are missing or damaged are named by every command; nothing is analyzed by rules alone. */
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../temporary.js';
import { bytesOf, ESSAY, hedgerow } from './command.js';
import { GOLD } from './labelled.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = createRequire(import.meta.url)
  .resolve('commander')
  .replace(/commander[\\/].*$/, '');

let folder: string;
let cli: string;

/** A copy of the program, so that its weights can be spoiled. */
beforeAll(() => {
  folder = temporaryFolder();
  for (const part of ['dist', 'models', 'templates', 'package.json'])
    cpSync(join(ROOT, part), join(folder, 'program', part), { recursive: true });
  symlinkSync(PACKAGES, join(folder, 'program', 'node_modules'), 'junction');
  cli = join(folder, 'program', 'dist', 'bundle', 'cli.js');
  write(folder, {
    'essay.md': ESSAY,
    ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`many/${n}.md`, ESSAY])),
    'gold/one.json': JSON.stringify({ id: 'one', text: 'The fee is unfair.', units: [UNIT] }),
  });
});

const UNIT = {
  ...{ start: 0, end: 18, role: 'body', moves: ['assertion'], optional_moves: [], links: [] },
  ...{ strength: 1, strength_range: [1, 1], whose: 'author', evidence_type: null },
};

/** In the process itself, in threads, and what else analyzes. */
const ONE = ['essay.md', '--format', 'json'];
const MANY = ['many', '--format', 'html'];
const COMMANDS = [ONE, MANY, ['explain', 'essay.md:9'], ['evaluate', 'gold']];

async function allRefuse(file: string, commands: readonly string[][] = COMMANDS): Promise<void> {
  for (const args of commands) {
    const { status, stdout, stderr } = await hedgerow(args, folder, {}, cli);
    expect({ args, status, stdout, stderr }).toEqual({
      args,
      status: 2,
      stdout: '',
      stderr: `error: ${file}: the trained weights are missing or damaged. Install hedgerow again, or make them with "npm run train".\n`,
    });
  }
}

const whole = (name: string) => readFileSync(join(ROOT, 'models', name), 'utf8');
const put = (name: string, text: string) => writeFileSync(join(folder, 'program', 'models', name), text);

describe('the weights of the moves', () => {
  it('are whole in this copy', async () => {
    expect((await hedgerow(ONE, folder, {}, cli)).status).toBe(0);
  });

  it('are missing', async () => {
    rmSync(join(folder, 'program', 'models', 'moves.js'));
    await allRefuse('models/moves.js');
  });

  it('are cut short', async () => {
    put('moves.js', whole('moves.js').slice(0, 500_000));
    await allRefuse('models/moves.js', [ONE, MANY]);
    put('moves.js', '');
    await allRefuse('models/moves.js', [ONE]);
  });

  it('are altered: in a weight, or in a floor', async () => {
    const text = whole('moves.js');
    const middle = text.length >> 1;
    const letter = text[middle] === 'A' ? 'B' : 'A';
    put('moves.js', text.slice(0, middle) + letter + text.slice(middle + 1));
    await allRefuse('models/moves.js');
    put('moves.js', text.replace(/"found": 0\.\d+/, '"found": 0.01'));
    await allRefuse('models/moves.js', [ONE]);
    put('moves.js', text);
  });
});

describe('the weights of answers', () => {
  it('are missing, or altered', async () => {
    put('answers.js', whole('answers.js').replace(/"floor": 0\.\d+/, '"floor": 0.01'));
    await allRefuse('models/answers.js');
    rmSync(join(folder, 'program', 'models', 'answers.js'));
    await allRefuse('models/answers.js', [ONE, MANY]);
  });
});

describe('the norms that ship', () => {
  it('are missing: the command that makes them is named', async () => {
    rmSync(join(folder, 'program', 'models', 'norms.js'));
    put('answers.js', whole('answers.js'));
    const { status, stderr } = await hedgerow(MANY, folder, {}, cli);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: models\/norms\.js: [^\n]+ or make them with "npm run norms"\.\n$/);
    put('norms.js', whole('norms.js'));
  });
});

describe('training', () => {
  const line = (text: string, label: string) => {
    const span = { start: 0, end: text.length };
    return JSON.stringify({ id: text, text, sentences: [span], labels: [{ ...span, label }] });
  };

  it('makes the weights where there are none, and the same again', async () => {
    for (const name of ['moves.js', 'answers.js', 'scores.js'])
      rmSync(join(folder, 'program', 'models', name));
    write(folder, {
      ...Object.fromEntries(
        GOLD.map((essay) => [`data/opeds/train/${essay.id}.json`, JSON.stringify(essay)]),
      ),
      'data/public/causal_news.jsonl': line('Rain caused the delay.', 'causal'),
      'data/public/gum_erst.jsonl': line('Granted, it is slow.', 'concession'),
    });
    const { status, stdout, stderr } = await hedgerow(['train', '--data', 'data'], folder, {}, cli);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Prescription +6 +1\.000 +1\.000 +1\.000/);
    const first = bytesOf(join(folder, 'program', 'models'));
    await hedgerow(['train', '--data', 'data'], folder, {}, cli);
    expect([...bytesOf(join(folder, 'program', 'models'))]).toEqual([...first]);
    expect((await hedgerow(ONE, folder, {}, cli)).status).toBe(0);
    const seen = await hedgerow(['evaluate', 'data/opeds/train', '--json'], folder, {}, cli);
    expect(JSON.parse(seen.stdout).trainedOn).toBe(true);
  });
});
