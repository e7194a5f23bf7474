/** What `hedgerow evaluate` and `hedgerow train` print and return. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../temporary.js';
import { hedgerow } from './command.js';
import { GOLD } from './labelled.js';

let folder: string;

beforeAll(() => {
  folder = temporaryFolder();
  const files = (of: (essay: (typeof GOLD)[number]) => readonly [string, string]) =>
    Object.fromEntries(GOLD.map(of));
  write(folder, {
    ...files((essay) => [`gold/dev/${essay.id}.json`, JSON.stringify(essay)]),
    ...files((essay) => [`texts/${essay.id}.txt`, essay.text]),
    'gold/README.md': 'Labels.',
    'empty/notes.csv': 'a,b',
    'other/settings.json': '{"a": 1}',
    'broken/ferry.json': '{"id": "ferry", "units": [',
    'wrong/ferry.json': '{"id": "ferry", "text": "A ferry.", "units": [{"start": 0, "end": 99}]}',
  });
});

describe('a folder of labelled op-eds', () => {
  it('is scored: every move with intervals, strength, voices, links, confidence, disagreements', async () => {
    const { status, stdout, stderr } = await hedgerow(['evaluate', 'gold/dev'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^6 op-eds\n/);
    expect(stdout).toMatch(/Prescription +6 +1\.000 \[1\.00, 1\.00\]/);
    expect(stdout).toMatch(/Analogy +6 +- +0\.000/);
    for (const said of [
      'Mean F1 of 5 moves (macro)',
      'Someone else’s view',
      'Headings, bylines, boilerplate',
      'Answers to opposing views',
      'Strength of 24 sentences',
      'Pairs in the right order',
      'Expected calibration error',
    ])
      expect(stdout).toContain(said);
    expect(stdout).toContain('Analogy missed, 6 of 6; the program found:');
    expect(stdout.match(/ferry-\d: The ferry is old\. \[the program found: /g)?.length).toBeGreaterThan(1);
  });

  it('shows as many sentences of each disagreement as are wanted', async () => {
    const { stdout } = await hedgerow(['evaluate', 'gold/dev', '--examples', '0'], folder);
    expect(stdout).toContain('Analogy missed, 6 of 6');
    expect(stdout).not.toContain('ferry-1');
    const three = JSON.parse(
      (await hedgerow(['evaluate', 'gold/dev', '--examples', '3', '--json'], folder)).stdout,
    );
    const analogy = three.confusions.find(
      ({ move, kind }: { move: string; kind: string }) => move === 'analogy' && kind === 'missed',
    );
    expect(new Set(analogy.examples.map(({ essay }: { essay: string }) => essay)).size).toBe(3);
  });

  it('scores saved analyses as it scores its own', async () => {
    await hedgerow(['texts', '--format', 'json', '--out', 'saved/run', '--quiet'], folder);
    const own = await hedgerow(['evaluate', 'gold/dev', '--json'], folder);
    const saved = await hedgerow(['evaluate', 'gold/dev', '--json', '--analyses', 'saved'], folder);
    expect(saved).toEqual(own);
    expect(JSON.parse(own.stdout)).toMatchObject({
      schema: 'hedgerow/evaluation@1',
      trainedOn: false,
      scores: { essays: 6, missing: [], moves: { prescription: { gold: 6, f1: 1 } } },
    });
  });

  it('names those of which no analysis was saved', async () => {
    await hedgerow(['texts/ferry-1.txt', '--format', 'json', '--out', 'few', '--quiet'], folder);
    const { stdout } = await hedgerow(['evaluate', 'gold/dev', '--analyses', 'few'], folder);
    expect(stdout).toContain('1 op-ed; without an analysis, counted as if nothing was found: ferry-2, ');
    expect(stdout).toMatch(/Prescription +6 +1\.000 \S+ \S+ +0\.167/);
  });
});

const refused = async (...args: string[]): Promise<string> => {
  const { status, stdout, stderr } = await hedgerow(args, folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  return stderr.slice('error: '.length, -1);
};

describe('a folder that cannot be scored', () => {
  it('is not there, is a file, or holds no labels: what was expected is said', async () => {
    expect(await refused('evaluate', 'nosuch')).toContain('nosuch: no such file or folder.');
    expect(await refused('evaluate', 'gold/README.md')).toBe(
      'gold/README.md: this is a file, and a folder was expected.',
    );
    for (const path of ['empty', 'other']) {
      expect(await refused('evaluate', path)).toBe(
        `${path}: no labelled op-ed found. Expected .json files, each with the "text" of an op-ed and its labelled "units".`,
      );
    }
  });

  it('has labels further down: the folder is named', async () => {
    expect(await refused('evaluate', 'gold')).toContain(`There are some in ${join('gold', 'dev')}.`);
  });

  it('holds a file that is broken: the file is named, and what is wrong with it', async () => {
    expect(await refused('evaluate', 'broken')).toContain(
      `${join('broken', 'ferry.json')}: not a labelled op-ed (`,
    );
    expect(await refused('evaluate', 'wrong')).toContain('unit 0 needs start and end within the text');
  });
});

describe('saved analyses that cannot be scored', () => {
  it('are missing, are something else, or are of another text', async () => {
    expect(await refused('evaluate', 'gold/dev', '--analyses', 'texts')).toContain(
      'Expected a file named as its labels are, such as ferry-1.json',
    );
    expect(await refused('evaluate', 'gold/dev', '--analyses', 'gold')).toContain(
      'ferry-1.json: not a saved analysis (its schema is not hedgerow/analysis@1).',
    );
    write(folder, { 'edited/ferry-1.txt': `A new first sentence. ${GOLD[0]!.text}` });
    await hedgerow(['edited', '--format', 'json', '--out', 'edited-out', '--quiet'], folder);
    expect(await refused('evaluate', 'gold/dev', '--analyses', 'edited-out')).toContain(
      'ferry-1.json: the analysis of another text than the one that was labelled.',
    );
  });
});

describe('training', () => {
  it('says what the folder lacks', async () => {
    expect(await refused('train', '--data', 'gold')).toBe(
      'gold: no opeds/train in this folder. --data names a folder that has labelled op-eds in opeds/train and sets labelled by people in public.',
    );
    expect(await refused('train')).toContain("required option '--data <folder>' not specified");
  });
});
