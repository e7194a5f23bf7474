/** A server that goes away, freezes or refuses, at different moments: no command waits without an end, and none loses an essay. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, REDIS } from '../redis.js';
import { temporaryFolder } from '../temporary.js';
import { type Ended, hedgerow, start } from './command.js';
import { draftsFolder, said } from './queue-run.js';

const running: ChildProcess[] = [];
afterAll(() => {
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

/** One sentence, and no stack. */
function expectOneError({ status, stderr }: Ended, reason: string): void {
  expect(stderr).toMatch(/^error: redis:\/\/[^\n]+\n$/);
  expect(stderr).toContain(`(${reason})`);
  expect(status).toBe(2);
}

describe.skipIf(REDIS === null)('a worker whose server goes away', { timeout: 120_000 }, () => {
  async function begun() {
    const folder = draftsFolder(200);
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

describe.skipIf(REDIS === null)('a server that freezes', { timeout: 120_000 }, () => {
  it('is given up by those for whom a person waits, and waited for by workers; Ctrl-C ends the wait at once', async () => {
    const folder = draftsFolder(100);
    const port = await freePort();
    const redis = await server(temporaryFolder(), port);
    const within = ['--redis', `redis://127.0.0.1:${port}`];
    await hedgerow(['submit', 'drafts', '-q', ...within], folder);
    const waiting = start(['collect', '--wait', ...within], folder);
    const worker = start(['worker', '--until-done', '--concurrency', '1', '--lock', '2', ...within], folder);
    await said(worker, /done/);
    redis.kill('SIGSTOP');
    const waits = said(worker, /gone \(it does not answer\)\. The worker waits/);
    const early = start(['submit', 'drafts', ...within], folder);
    const submitted = start(['submit', 'drafts', '--wait', ...within], folder);
    await wait(3_000);
    early.child.kill('SIGINT');
    const asked = performance.now();
    expect((await early.ended).status).toBe(130);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expectOneError(await waiting.ended, 'it does not answer');
    expectOneError(await submitted.ended, 'it does not answer');
    await waits;
    redis.kill('SIGCONT');
    expect((await worker.ended).status).toBe(0);
    expect((await hedgerow(['collect', '--status', ...within], folder)).stdout).toContain(
      '100 of 100 essays done; 0 being analyzed.',
    );
  });
});

describe.skipIf(REDIS === null)('a server that refuses', { timeout: 120_000 }, () => {
  async function refusing() {
    const port = await freePort();
    await server(temporaryFolder(), port);
    return { url: `redis://127.0.0.1:${port}`, redis: new Redis(port), folder: draftsFolder(30) };
  }

  it.concurrent('has its reason told in one sentence, by every command', async () => {
    const { url, redis, folder } = await refusing();
    const run = (...args: string[]) => hedgerow([...args, '--redis', url], folder);
    await redis.config('SET', 'maxmemory', '1');
    expectOneError(await run('submit', 'drafts'), 'its memory is full');
    await redis.config('SET', 'maxmemory', '0');
    await redis.acl('SETUSER', 'reader', 'on', '>word', '~*', '+@read', '+@connection', '+info');
    const reader = ['--redis', url.replace('//', '//reader:word@')];
    for (const args of [
      ['submit', 'drafts'],
      ['worker', '-q'],
      ['worker', '--until-done', '-q'],
    ]) {
      expectOneError(await hedgerow([...args, ...reader], folder), 'the user may not do what a queue needs');
    }
    await redis.rpush('{hedgerow}-run:essays:manifest', 'none of ours');
    expectOneError(await run('collect', '--wait'), 'it holds something else under the names of this queue');
    redis.disconnect();
  });

  it.concurrent('costs no essay its tries: a worker holds what it has made until there is room for it', async () => {
    const { url, redis, folder } = await refusing();
    const within = ['--redis', url];
    await hedgerow(['submit', 'drafts', '-q', ...within], folder);
    const worker = start(['worker', '--until-done', '--concurrency', '1', '--lock', '2', ...within], folder);
    await said(worker, /done/);
    await redis.config('SET', 'maxmemory', '1');
    await said(worker, /does not take what it is given \(its memory is full\)/);
    // Longer than the tries of an essay take.
    await wait(4_000);
    await redis.config('SET', 'maxmemory', '0');
    redis.disconnect();
    const { status, stderr } = await worker.ended;
    expect([status, stderr.includes('tried again')], stderr).toEqual([0, false]);
    const { stdout } = await hedgerow(['collect', '--status', ...within], folder);
    expect(stdout).toContain('30 of 30 essays done;');
  });

  it.concurrent('is found out by a worker that was to end with its run, where the server was emptied', async () => {
    const { url, redis, folder } = await refusing();
    const within = ['--redis', url];
    await hedgerow(['submit', 'drafts', '-q', ...within], folder);
    // Nobody takes anything: the run is there until the server is emptied.
    await redis.hset('{hedgerow}:essays:meta', 'paused', 1);
    const waiting = start(['collect', '--wait', ...within], folder);
    await said(waiting, /No worker is connected/);
    const worker = start(['worker', '--until-done', ...within], folder);
    await said(worker, /Waiting/);
    // It has looked by then.
    await wait(1_500);
    await redis.flushall();
    redis.disconnect();
    for (const { status, stderr } of [await worker.ended, await waiting.ended]) {
      expect([status, stderr.trim().split('\n').at(-1)]).toEqual([
        2,
        'error: The run is no longer in the queue "essays": it was collected with --forget, another was submitted, or its server was emptied.',
      ]);
    }
  });
});
