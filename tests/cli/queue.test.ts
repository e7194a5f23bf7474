/** Runs through a queue: real workers, a real server, and what a single run makes as the measure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newQueue, REDIS } from '../redis.js';
import { folderWith, write } from '../temporary.js';
import { bytesOf, type Ended, ESSAY, filesIn, hedgerow, start } from './command.js';
import { draftsFolder, essay, said } from './queue-run.js';

describe('the commands of the queue, without a server', () => {
  const folder = folderWith({ 'drafts/a.md': ESSAY });
  it.each([
    [['submit', 'drafts'], 'No server is named. Give --redis redis://HOST:PORT, or set HEDGEROW_REDIS.'],
    [['worker', '--redis', 'redis://127.0.0.1:1'], 'redis://127.0.0.1:1: the queue'],
    [['collect', '--redis', 'redis://me:secret@127.0.0.1:1/3'], 'redis://127.0.0.1:1/3: the queue'],
    [['collect', '--redis', 'https://example.org'], 'is none of Redis or Valkey'],
    [['submit', 'drafts', '--redis', 'redis://127.0.0.1:1', '--format', 'pdf'], 'Workers print no PDFs'],
    [['worker', '--redis', 'redis://127.0.0.1:1', '--concurrency', '0'], '--concurrency 0: not a number'],
    [['worker', '--redis', 'redis://127.0.0.1:1', '--lock', '0'], '--lock 0: not a number of seconds'],
    [['worker', '--redis', 'redis://127.0.0.1:1', '--queue', '../x'], '--queue ../x: no name for a queue'],
  ])('%j end with one sentence and 2, and never show a password', async (args, sentence) => {
    const { status, stderr, stdout } = await hedgerow(args, folder, { HEDGEROW_REDIS: '' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('secret');
  });
});

describe.skipIf(REDIS === null)('a run through a queue', { timeout: 240_000 }, () => {
  const within = (queue: string) => ['--redis', REDIS!, '--queue', queue];

  it('makes what a single run makes, byte for byte, with the files of each essay and those that failed', async () => {
    const folder = folderWith({
      'drafts/a.md': ESSAY,
      'drafts/b/a.md': essay(1),
      'drafts/B.md': essay(2),
      'drafts/empty.txt': '',
      'drafts/index.md': essay(3),
      'drafts/left-out.md': essay(4).replace('---\n', '---\nhedgerow: ignore\n'),
    });
    const queue = newQueue();
    await hedgerow(['analyze', 'drafts', '--format', 'html,json', '--out', 'single'], folder);
    const submitted = await hedgerow(['submit', 'drafts', '--format', 'html,json', ...within(queue)], folder);
    expect(submitted.status).toBe(0);
    expect(submitted.stdout).toContain(
      `6 essays submitted to the queue "${queue}". 0 of 6 essays done; 0 being analyzed. 0 workers are connected.`,
    );
    const early = await hedgerow(['collect', '--out', 'early', ...within(queue)], folder);
    expect([early.status, early.stderr]).toEqual([
      2,
      `error: 6 of 6 essays are still to do in the queue "${queue}", so nothing was written. Wait for them with --wait; --status tells how far it is.\n`,
    ]);
    expect(filesIn(folder).some((path) => path.startsWith('early'))).toBe(false);
    expect((await hedgerow(['worker', '--until-done', ...within(queue)], folder)).status).toBe(0);
    const status = await hedgerow(['collect', '--status', ...within(queue)], folder);
    expect(status.stdout).toContain('6 of 6 essays done; 0 being analyzed.');
    const collected = await hedgerow(
      ['collect', '--format', 'html,json', '--out', 'collected', '--forget', ...within(queue)],
      folder,
    );
    expect(collected.status).toBe(2);
    expect(collected.stderr).toContain('error: empty.txt: the file is empty.');
    expect([...bytesOf(join(folder, 'collected'))]).toEqual([...bytesOf(join(folder, 'single'))]);
    const after = await hedgerow(['collect', '--status', ...within(queue)], folder);
    expect(after.stderr).toContain('holds no run');
  });

  it('loses nothing and changes nothing where one of two workers is killed in the middle of 500 essays', async () => {
    const folder = draftsFolder(500);
    const queue = newQueue();
    const single = hedgerow(['corpus', 'drafts', '--format', 'html,json', '--out', 'single'], folder);
    await hedgerow(['submit', 'drafts', '-q', ...within(queue)], folder);
    const worker = (...more: string[]) =>
      start(['worker', '--concurrency', '2', '--lock', '2', ...more, ...within(queue)], folder);
    const [killed, other] = [worker(), worker('--until-done')];
    const ends: Promise<Ended>[] = [killed.ended, other.ended];
    await Promise.all([said(killed, /done/), said(other, /done/)]);
    killed.child.kill('SIGKILL');
    await Promise.all(ends);
    const collected = await hedgerow(
      ['collect', '--format', 'html,json', '--out', 'collected', ...within(queue)],
      folder,
    );
    expect(collected.status).toBe(0);
    await single;
    expect([...bytesOf(join(folder, 'collected'))]).toEqual([...bytesOf(join(folder, 'single'))]);
    expect(JSON.parse(readFileSync(join(folder, 'collected/corpus.json'), 'utf8')).scope.essays).toBe(500);
  });

  it('does nothing twice: what is done is known by its content, and a changed essay alone is done again', async () => {
    const folder = folderWith({ 'drafts/a.md': essay(1), 'drafts/b.md': essay(2) });
    const queue = newQueue();
    const work = async () =>
      (await hedgerow(['worker', '--until-done', ...within(queue)], folder)).stderr
        .split('\n')
        .filter((line) => line.endsWith(': done'));
    await hedgerow(['submit', 'drafts', ...within(queue)], folder);
    expect((await work()).sort()).toEqual(['a.md: done', 'b.md: done']);
    write(folder, { 'drafts/b.md': essay(3) });
    await hedgerow(['submit', 'drafts', ...within(queue)], folder);
    expect(await work()).toEqual(['b.md: done']);
  });

  it('gives the essays back where a worker is asked to stop, and ends with 0', async () => {
    const folder = draftsFolder(40);
    const queue = newQueue();
    await hedgerow(['submit', 'drafts', ...within(queue)], folder);
    const worker = start(['worker', '--concurrency', '2', ...within(queue)], folder);
    await said(worker, /done/);
    worker.child.kill('SIGTERM');
    expect((await worker.ended).status).toBe(0);
    const { stdout } = await hedgerow(['collect', '--status', ...within(queue)], folder);
    expect(stdout).toContain(' 0 being analyzed. 0 workers are connected.');
    // The lock of 30 seconds would hold up essays that were not given back.
    await hedgerow(['worker', '--until-done', ...within(queue)], folder);
    expect((await hedgerow(['collect', '--status', ...within(queue)], folder)).stdout).toContain(
      '40 of 40 essays done',
    );
  });

  it('refuses another run while one is not done, but not the same again', async () => {
    const folder = folderWith({ 'one/a.md': essay(1), 'two/b.md': essay(2) });
    const queue = newQueue();
    const submit = (...args: string[]) => hedgerow(['submit', ...args, ...within(queue)], folder);
    await submit('one');
    expect((await submit('one')).status).toBe(0);
    const other = await submit('two');
    expect([other.status, other.stderr]).toEqual([
      2,
      `error: The queue "${queue}" holds another run, with 1 of 1 essays still to do. Wait for it, name another with --queue, or give it up with --replace.\n`,
    ]);
    expect((await submit('two', '--replace')).status).toBe(0);
  });

  it('keeps everything inside --out and over no essay, whatever the essays are called', async () => {
    const files = {
      'in/CON.md': essay(1),
      'in/a.md': essay(2),
      'in/A.md': essay(3),
      'in/a.html': '<p>It is old.</p>',
    };
    const folder = folderWith(files);
    const queue = newQueue();
    await hedgerow(['submit', 'in', '--format', 'html,json', ...within(queue)], folder);
    await hedgerow(['worker', '--until-done', ...within(queue)], folder);
    await hedgerow(['collect', '--format', 'json', '--out', 'in', ...within(queue)], folder);
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    }
    const made = filesIn(folder).filter((path) => !(path in files));
    expect(made.filter((path) => !path.startsWith('in/'))).toEqual([]);
    expect(new Set(made.map((path) => path.toLowerCase())).size).toBe(made.length);
    expect(made.filter((path) => /\/con\./i.test(path))).toEqual([]);
  });

  it('ends a worker that did not look while its run was done, collected and forgotten', async () => {
    const folder = folderWith({ 'drafts/a.md': essay(1) });
    const queue = newQueue();
    const asleep = start(['worker', '--until-done', ...within(queue)], folder);
    await said(asleep, /Waiting/);
    asleep.child.kill('SIGSTOP');
    await hedgerow(['submit', 'drafts', ...within(queue)], folder);
    const awake = start(['worker', '--until-done', '--lock', '1', ...within(queue)], folder);
    const collect = ['collect', '--wait', '--forget', '--format', 'json', '--out', 'out'];
    expect((await hedgerow([...collect, ...within(queue)], folder)).status).toBe(0);
    asleep.child.kill('SIGCONT');
    expect([(await awake.ended).status, (await asleep.ended).status]).toEqual([0, 0]);
  });
});
