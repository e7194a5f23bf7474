/** Runs through a queue: real workers, a real server, and what a single run makes as the measure. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, newQueue, REDIS } from '../redis.js';
import { temporaryFolder } from '../temporary.js';
import { bytesOf, type Ended, ESSAY, filesIn, hedgerow, type Started, start, write } from './command.js';

const essay = (i: number) => `---
title: Essay ${i}
author: ${['Ana Ruiz', 'Bo Lind', 'Cy Moss'][i % 3]}
---

The old bridge number ${i} is plainly a danger. Critics say that it could be mended. They are wrong.

Perhaps the council will listen. It must close the bridge before winter ${i}, because the frost will crack it.
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

/** Once the child has said so on standard error. */
function said(started: Started, word: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    started.child.stderr!.on('data', (part: string) => {
      text += part;
      if (word.test(text)) resolve();
    });
    started.child.on('close', () => reject(new Error(`ended without saying ${word}: ${text}`)));
  });
}

describe('the commands of the queue, without a server', () => {
  const folder = folderWith({ 'drafts/a.md': ESSAY });
  it.each([
    [['submit', 'drafts'], 'No server is named. Give --redis redis://HOST:PORT, or set HEDGEROW_REDIS.'],
    [['worker', '--redis', 'redis://127.0.0.1:1'], 'redis://127.0.0.1:1: the queue'],
    [['collect', '--redis', 'redis://me:secret@127.0.0.1:1/3'], 'redis://127.0.0.1:1/3: the queue'],
    [['collect', '--redis', 'https://example.org'], 'is none of Redis or Valkey'],
    [['submit', 'drafts', '--redis', 'redis://127.0.0.1:1', '--format', 'pdf'], 'Workers print no PDFs'],
    [['worker', '--redis', 'redis://127.0.0.1:1', '--concurrency', '0'], '--concurrency 0: not a number'],
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
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`drafts/e${i}.md`, essay(i)]));
    const folder = folderWith(files);
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
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`drafts/e${i}.md`, essay(i)]));
    const folder = folderWith(files);
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

describe.skipIf(REDIS === null)('a worker whose server goes away', { timeout: 120_000 }, () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const server of running.splice(0)) server.kill('SIGKILL');
  });

  /** A server of its own, which finds again what it held: with its folder and port it can be started anew. */
  async function server(folder: string, port: number): Promise<ChildProcess> {
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
    const child = spawn('redis-server', [...args, '--save', '', '--appendonly', 'yes']);
    running.push(child);
    for await (const line of child.stdout!.setEncoding('utf8')) if (/Ready to accept/.test(line)) break;
    return child;
  }

  async function begun() {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`drafts/e${i}.md`, essay(i)]));
    const folder = folderWith(files);
    const port = await freePort();
    const redis = await server(temporaryFolder(), port);
    const within = ['--redis', `redis://127.0.0.1:${port}`];
    await hedgerow(['submit', 'drafts', '-q', ...within], folder);
    const worker = start(['worker', '--until-done', '--concurrency', '1', '--lock', '2', ...within], folder);
    await said(worker, /done/);
    return { folder, port, redis, within, worker };
  }

  async function gone(redis: ChildProcess): Promise<string> {
    const ended = once(redis, 'exit');
    redis.kill('SIGTERM');
    await ended;
    const { spawnargs } = redis;
    return spawnargs[spawnargs.indexOf('--dir') + 1]!;
  }

  it('waits for it, goes on where it was, and ends with the run', async () => {
    const { folder, port, redis, within, worker } = await begun();
    const waits = said(worker, /waits for it to come back/);
    const kept = await gone(redis);
    await waits;
    await server(kept, port);
    const { status, stderr } = await worker.ended;
    expect(status, stderr).toBe(0);
    const lines = stderr.split('\n').filter((line) => !/: done$|^$/.test(line));
    // Which of the two reasons is seen first is chance.
    expect(
      lines.map((line) => line.replace(/\((it closed the connection|nothing listens there)\)/, '()')),
    ).toEqual([
      'Waiting for essays in the queue "essays", 1 at once.',
      "The queue's server is gone (). The worker waits for it to come back.",
    ]);
    const { stdout } = await hedgerow(['collect', '--status', ...within], folder);
    expect(stdout).toContain('200 of 200 essays done');
  });

  it('ends when it is asked to, and what it had begun is not lost', async () => {
    const { folder, port, redis, within, worker } = await begun();
    const waits = said(worker, /waits for it to come back/);
    const kept = await gone(redis);
    await waits;
    worker.child.kill('SIGTERM');
    expect((await worker.ended).status).toBe(0);
    await server(kept, port);
    const next = await hedgerow(['worker', '--until-done', '--lock', '1', ...within], folder);
    expect(next.status, next.stderr).toBe(0);
    const { stdout } = await hedgerow(['collect', '--status', ...within], folder);
    expect(stdout).toContain('200 of 200 essays done');
  });
});
