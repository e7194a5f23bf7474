/** What becomes of an essay that fails, of one that takes its worker down, and of a worker that is none for the queue. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { type Maker, problem } from '../../src/model/index.js';
import {
  type DoneEssay,
  type EssayJob,
  EssayQueue,
  keyOf,
  type Manifest,
  type Run,
} from '../../src/queue/index.js';
import { newQueue, REDIS } from '../redis.js';

const MAKER: Maker = { version: '1.0.0', weights: 'w', lexicon: 'l', settings: 's' };
const HEAD: Omit<Manifest, 'essays'> = {
  schema: 'hedgerow/queue@1',
  maker: MAKER,
  paper: 'a4',
  formats: [],
  norms: null,
  folders: ['/drafts'],
  unusable: [],
};
const DONE: DoneEssay = { record: { analyzed: null, failures: [] }, aside: false, files: {} };

const open: EssayQueue[] = [];
afterAll(async () => {
  for (const queue of open) {
    const run = await queue.store.run();
    if (run !== null) await queue.forget(run);
    await queue.close();
  }
});

const CONTENT = new TextEncoder().encode('The bridge is old.');

async function submit(queue: EssayQueue, paths: readonly string[]): Promise<Run> {
  const jobs = paths.map(
    (path): EssayJob => ({
      key: keyOf(path, CONTENT, HEAD),
      path,
      content: CONTENT,
      maker: MAKER,
      paper: 'a4',
      formats: [],
    }),
  );
  const id = await queue.begin();
  await queue.add(id, jobs);
  const essays = jobs.map(({ key, path }) => ({ path, root: 0, key, failure: null }));
  return queue.complete(id, { ...HEAD, essays });
}

async function queueOf(...paths: string[]): Promise<{ queue: EssayQueue; name: string; run: Run }> {
  const name = newQueue();
  const queue = await EssayQueue.open(REDIS!, name);
  open.push(queue);
  return { queue, name, run: await submit(queue, paths) };
}

/** Works until as many essays are done or given up as are asked for. */
async function workOff(
  queue: EssayQueue,
  essays: number,
  analyze: (job: EssayJob) => Promise<DoneEssay | { failed: ReturnType<typeof problem> }>,
): Promise<void> {
  let left = essays;
  let done: () => void = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const one = () => {
    if (--left === 0) done();
  };
  const working = queue.work({
    concurrency: 2,
    lock: 1,
    maker: MAKER,
    analyze,
    onDone: one,
    onAside: one,
  });
  await Promise.race([all, working.failed]);
  await working.stop();
}

describe.skipIf(REDIS === null)('an essay in the queue', () => {
  it('is given up after three tries with its reason, while the others are done; submitted again it is tried again', async () => {
    const { queue, run } = await queueOf('good.md', 'bad.md');
    const tried: string[] = [];
    await workOff(queue, 2, async ({ path }) => {
      tried.push(path);
      if (path === 'good.md') return DONE;
      return { failed: problem('analysis-failed', { path, reason: `try ${tried.length}` }) };
    });
    expect(tried.filter((path) => path === 'bad.md')).toHaveLength(3);
    expect(tried.filter((path) => path === 'good.md')).toHaveLength(1);
    const progress = await queue.progressOf(run);
    expect(progress).toMatchObject({ total: 2, done: 2, pending: 0 });
    expect(progress.aside.map(({ code }) => code)).toEqual(['analysis-failed']);
    const again = await submit(queue, ['good.md', 'bad.md']);
    expect(await queue.progressOf(again)).toMatchObject({ done: 1, pending: 1, aside: [] });
    await expect(queue.progressOf(run)).rejects.toThrow('another was submitted');
  });

  it('is given up where it takes its worker down three times', async () => {
    const { queue, name, run } = await queueOf('killer.md');
    const script = `
      import { EssayQueue } from ${JSON.stringify(fileURLToPath(new URL('../../dist/queue/index.js', import.meta.url)))};
      const queue = await EssayQueue.open(${JSON.stringify(REDIS)}, ${JSON.stringify(name)});
      queue.work({
        concurrency: 1, lock: 1, maker: ${JSON.stringify(MAKER)},
        analyze: async () => process.kill(process.pid, 'SIGKILL'),
        onAside: ({ message }) => { console.log(message); process.exit(0); },
      });
    `;
    const ends: string[] = [];
    for (let deaths = 0; deaths < 4; deaths++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
      let out = '';
      child.stdout.on('data', (part) => {
        out += part;
      });
      ends.push(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal ?? out))));
    }
    expect(ends).toEqual([
      'SIGKILL',
      'SIGKILL',
      'SIGKILL',
      'killer.md: not analyzed after 3 tries (its workers stopped without a word each time). It was set aside; submit again for another three.\n',
    ]);
    expect(await queue.progressOf(run)).toMatchObject({ done: 1, pending: 0 });
  });

  it('is given back by a worker of another version, which says so and stops', async () => {
    const { queue, run } = await queueOf('a.md');
    const working = queue.work({
      concurrency: 1,
      lock: 1,
      maker: { ...MAKER, version: '2.0.0' },
      analyze: async () => DONE,
    });
    await expect(working.failed).rejects.toThrow(
      'submitted for hedgerow 1.0.0, and this worker has hedgerow 2.0.0.',
    );
    await working.stop();
    expect(await queue.progressOf(run)).toMatchObject({ pending: 1, active: 0, aside: [] });
    await workOff(queue, 1, async () => DONE);
    expect(await queue.progressOf(run)).toMatchObject({ pending: 0, aside: [] });
  });

  it('done twice changes nothing', async () => {
    const { queue, run } = await queueOf('a.md');
    const key = run.manifest.essays[0]!.key!;
    await workOff(queue, 1, async () => {
      await queue.store.put(key, DONE);
      return DONE;
    });
    expect(await queue.progressOf(run)).toMatchObject({ done: 1, pending: 0 });
    const records: unknown[] = [];
    for await (const record of queue.store.records([key, 'none'])) records.push(record);
    expect(records).toEqual([DONE.record, undefined]);
  });
});

describe.skipIf(REDIS === null)('two runs in one queue', () => {
  it('take nothing from each other: who is overtaken is told, and what is left of the earlier is passed over', async () => {
    const { queue, run } = await queueOf('earlier.md');
    const overtaken = await queue.begin();
    const later = await submit(queue, ['later.md']);
    await expect(queue.add(overtaken, [])).rejects.toThrow('was given another run');
    await expect(queue.complete(overtaken, run.manifest)).rejects.toThrow('was given another run');
    await expect(queue.progressOf(run)).rejects.toThrow('another was submitted');
    const tried: string[] = [];
    await workOff(queue, 1, async ({ path }) => {
      tried.push(path);
      return DONE;
    });
    expect(tried).toEqual(['later.md']);
    expect(await queue.progressOf(later)).toMatchObject({ total: 1, pending: 0 });
  });

  it('are removed each by itself: whoever collected the earlier one does not remove the later', async () => {
    const { queue, run } = await queueOf('earlier.md');
    await workOff(queue, 1, async () => DONE);
    const later = await submit(queue, ['later.md']);
    await queue.forget(run);
    expect(await queue.progressOf(later)).toMatchObject({ pending: 1 });
    await workOff(queue, 1, async () => DONE);
    expect(await queue.progressOf(later)).toMatchObject({ pending: 0 });
  });

  it('do not meet: a removal that broke off holds up the next run no longer than it takes to notice', async () => {
    const { queue, name } = await queueOf('a.md');
    const redis = new Redis(REDIS!);
    // As it is between the steps of a removal.
    await redis.hset(`{hedgerow}:${name}:meta`, 'paused', 1);
    await redis.set(`{hedgerow}-run:${name}:removing`, 'whoever', 'PX', 500);
    redis.disconnect();
    const next = await submit(queue, ['b.md']);
    await workOff(queue, 1, async () => DONE);
    expect(await queue.progressOf(next)).toMatchObject({ pending: 0 });
  });
});
