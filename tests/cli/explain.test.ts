/** What `hedgerow explain` prints and returns. */
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../temporary.js';
import { ESSAY, hedgerow } from './command.js';

let folder: string;

beforeAll(() => {
  folder = folderWith({
    'drafts/bridge.md': ESSAY,
    'ferry.txt': 'The ferry will probably be late.\n\nThe ferry runs.\n',
    'picture.png': 'x',
  });
});

describe('a place', () => {
  it('is explained in plain text: the sentence, the view, moves, strength, what would change it', async () => {
    const { status, stdout, stderr } = await hedgerow(['explain', 'ferry.txt:1'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ferry\.txt:1:1 \(paragraph 1\)\n {2}The ferry will probably be late\.\n/);
    expect(stdout).toContain('Whose view   the author’s own');
    expect(stdout).toMatch(/prediction, confidence 0\.\d\d: .*“will”/);
    expect(stdout).toContain('Strength     plain +1, “probably” −2 = −1 softened');
    expect(stdout).toContain('Without      “probably”: +1 plain');
    expect(stdout).not.toContain('\x1b');
  });

  it('has each of its sentences explained, with answers and findings', async () => {
    const { stdout } = await hedgerow(['explain', 'drafts/bridge.md:9'], folder);
    expect(stdout).toContain('drafts/bridge.md:9:1 (paragraph 1)');
    expect(stdout).toContain('someone else’s, whom the author speaks against');
    expect(stdout).toContain('answered in ¶ 1 “They are wrong.”');
    expect(stdout).toContain('answers ¶ 1 “Critics say that it could be mended.”');
    expect(stdout).toContain('(exposed-claim, warn)');
  });

  it('with a column is one sentence', async () => {
    const { stdout } = await hedgerow(['explain', 'drafts/bridge.md:9:70'], folder);
    expect(stdout.match(/Whose view/g)).toHaveLength(1);
    expect(stdout).toContain('  Critics say that it could be mended.');
  });

  it('says why a move is not there, and what was looked for', async () => {
    const { stdout } = await hedgerow(['explain', 'ferry.txt:3', '--why-not', 'opposing-view'], folder);
    expect(stdout.match(/Why no/g)).toEqual(['Why no']);
    expect(stdout).toMatch(/Why no opposing view\nHow likely +.*; found from 0\.\d\d on/);
    expect(stdout).toMatch(/Looked for +words by which a sentence presents a view the author rejects/);
  });

  it('comes in color where that is wanted, and never with NO_COLOR', async () => {
    const args = ['explain', 'ferry.txt:1'];
    expect((await hedgerow(args, folder, { FORCE_COLOR: '1' })).stdout).toContain('\x1b[34mprobably\x1b[39m');
    expect((await hedgerow(args, folder, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\x1b');
  });

  it('comes as data, the same', async () => {
    const { stdout } = await hedgerow(['explain', 'ferry.txt:1', 'ferry.txt:3', '--json'], folder);
    const data = JSON.parse(stdout);
    expect(data.schema).toBe('hedgerow/explanation@1');
    expect(data.sentences).toMatchObject([
      {
        path: 'ferry.txt',
        place: { line: 1, column: 1 },
        text: 'The ferry will probably be late.',
        voice: { whose: 'author' },
        strength: {
          value: -1,
          band: 'softened',
          base: 1,
          contributions: [{ cue: 'probably', effect: -2 }],
          without: [{ words: ['probably'], value: 1, band: 'plain' }],
        },
      },
      { text: 'The ferry runs.', place: { line: 3 } },
    ]);
  });
});

describe('what cannot be explained', () => {
  const refused = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await hedgerow(['explain', ...args], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    return stderr.slice('error: '.length, -1);
  };

  it('is said in one sentence each', async () => {
    expect(await refused('nosuch.md:3')).toContain('nosuch.md: no such file or folder.');
    expect(await refused('ferry.txt:41')).toBe('ferry.txt:41: no such line. The file has 3 lines.');
    expect(await refused('ferry.txt:2')).toBe(
      'ferry.txt:2: no sentence stands on this line. The nearest is on line 1.',
    );
    expect(await refused('ferry.txt')).toContain('ferry.txt: no line is named.');
    expect(await refused('ferry.txt:0')).toContain('ferry.txt:0: no line is named.');
    expect(await refused('picture.png:1')).toContain('picture.png: unknown kind of file.');
    expect(await refused('ferry.txt:1', '--why-not', 'concesion')).toContain(
      '--why-not concesion: unknown move. Did you mean concession?',
    );
  });

  it('does not keep other places from being explained', async () => {
    const { status, stdout, stderr } = await hedgerow(['explain', 'ferry.txt:41', 'ferry.txt:3'], folder);
    expect(status).toBe(2);
    expect(stdout).toContain('The ferry runs.');
    expect(stderr).toBe('error: ferry.txt:41: no such line. The file has 3 lines.\n');
  });
});
