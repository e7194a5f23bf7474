/**
 * npm run fuzz -- [--seed N] [--runs N] [--target NAME] [--limit SECONDS] [--path P]
 *
 * Ten thousand cases over all targets, in child processes: one that hangs is killed, and counts as broken as one that throws. What is
 * limited is the time of the processor, as far as the system tells it, so that a busy machine finds no hang. Prints the seed first, and for what is broken the smallest case found, with what makes it again.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { program } from './program.mjs';
import { targets } from './targets.mjs';

const { values: given } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string', default: '10000' },
    target: { type: 'string' },
    limit: { type: 'string', default: '30' },
    path: { type: 'string' },
    modules: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
const seed = given.seed === undefined ? Date.now() % 2 ** 31 : Number(given.seed);
const limit = Number(given.limit) * 1000;
const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));

/** Milliseconds between two looks at what a case has used. */
const LOOK = 500;
/** On the clock, a case may take so many times its limit: it may wait for what never comes. */
const PATIENCE = 20;
/** Milliseconds for making a case that is broken smaller. */
const SHRINK = 120_000;

/** Milliseconds of the processor that a process has used; null where the system does not tell. */
function used(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** Child processes, each with one case at a time. */
class Children {
  #idle = [];
  #waiting = [];

  constructor(count) {
    for (let i = 0; i < count; i++) this.#start();
  }

  /** What is wrong with the case, and how long that took to say. */
  async check(target, value) {
    const child = await new Promise((take) => {
      this.#waiting.push(take);
      this.#next();
    });
    return new Promise((done) => {
      const end = (answer) => {
        clearInterval(timer);
        child.removeAllListeners();
        if (child.connected) this.#idle.push(child);
        else this.#start();
        this.#next();
        done(answer);
      };
      const began = performance.now();
      const before = used(child.pid);
      const timer = setInterval(() => {
        const now = used(child.pid);
        const spent = now === null || before === null ? performance.now() - began : now - before;
        if (spent > limit || performance.now() - began > PATIENCE * limit) child.kill('SIGKILL');
      }, LOOK);
      child.once('message', end);
      child.once('exit', (code, signal) => {
        const how =
          signal === 'SIGKILL' ? `no end after ${limit / 1000} s` : `the process ended (${signal ?? code})`;
        end({ wrong: [how], milliseconds: limit });
      });
      child.send({ target, value });
    });
  }

  close() {
    for (const child of this.#idle) child.kill();
  }

  #start() {
    const child = fork(CHILD, [given.modules], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('message', () => {
      this.#idle.push(child);
      this.#next();
    });
  }

  #next() {
    while (this.#idle.length > 0 && this.#waiting.length > 0) this.#waiting.shift()(this.#idle.shift());
  }
}

const all = targets(await program(given.modules), () => []);
const chosen = given.target ? all.filter(({ name }) => name.includes(given.target)) : all;
const shares = chosen.reduce((sum, { share = 0 }) => sum + share, 0);
const children = new Children(availableParallelism());
console.log(`seed ${seed}`);
let broken = 0;
let cases = 0;
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
const pulse = setInterval(
  () => console.log(`${seconds()} s: ${cases} cases so far, ${broken} broken`),
  30_000,
);
const slow = [];

function report(target, value, wrong, again) {
  broken++;
  const file = join(tmpdir(), `hedgerow-fuzz-${seed}-${broken}.json`);
  writeFileSync(file, JSON.stringify({ target, value, wrong }));
  console.log(`\nBROKEN: ${target} (${again}; whole case in ${file})`);
  console.log(wrong.slice(0, 5).join('\n').slice(0, 1200));
  console.log(JSON.stringify(value).slice(0, 500));
}

async function fuzz({ name, share, arbitrary, each, labels }) {
  const began = performance.now();
  const done = cases;
  const watch = async (value, label) => {
    cases++;
    const answer = await children.check(name, value);
    slow.push({ name, label, size: JSON.stringify(value).length, milliseconds: answer.milliseconds });
    return answer.wrong;
  };
  if (each) {
    for (const [i, value] of each.entries()) {
      const wrong = await watch(value, labels[i]);
      if (wrong.length > 0) report(name, value, wrong, labels[i]);
    }
  } else {
    let last = [];
    let failedAt = null;
    const property = fc.asyncProperty(arbitrary, async (value) => {
      // Each step on the way to a smaller case that hangs takes as long as the limit.
      if (failedAt !== null && performance.now() - failedAt > SHRINK) return;
      last = await watch(value);
      if (last.length > 0) failedAt ??= performance.now();
      if (last.length > 0) throw new Error(last.join('\n'));
    });
    const runs = Math.ceil((Number(given.runs) * share) / shares);
    const details = await fc.check(property, {
      seed,
      numRuns: runs,
      ...(given.path ? { path: given.path } : {}),
    });
    if (details.failed)
      report(
        name,
        details.counterexample?.[0],
        String(details.errorInstance?.message ?? details.errorInstance).split('\n'),
        `--target "${name}" --seed ${seed} --path ${details.counterexamplePath}`,
      );
  }
  console.log(`${name}: ${cases - done} cases, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

// Two at a time keep the children busy while the next case is made.
const queue = [...chosen];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let target = queue.shift(); target; target = queue.shift()) await fuzz(target);
  }),
);
clearInterval(pulse);
children.close();
slow.sort((a, b) => b.milliseconds - a.milliseconds);
console.log('\nslowest:');
for (const { name, label = '', size, milliseconds } of slow.slice(0, 12))
  console.log(`${(milliseconds / 1000).toFixed(2)} s for ${size} characters: ${name} ${label}`);
console.log(`\n${cases} cases of seed ${seed} in ${seconds()} s, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;
