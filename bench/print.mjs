// Seconds from command to PDF for one essay, beside a bare Puppeteer script that prints the same finished page.
// Both are whole processes, run in turns. Usage: node bench/print.mjs [ESSAY] [--rounds N] [--json]
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { browserPath, COMMAND, CORPUS, corpusEssays } from './browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
const essay = positionals[0] ?? join(CORPUS, corpusEssays()[0]);
const folder = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
const run = promisify(execFile);
const node = (...args) => run(process.execPath, args);

try {
  // Not counted: unpacks the browser where it is not yet, and makes the page that the bare script prints.
  await node(COMMAND, essay, '--out', folder, '--quiet', '--no-cache');
  const page = join(
    folder,
    (await readdir(folder)).find((name) => /(?<!^index)\.html$/.test(name)),
  );
  const browser = browserPath();
  // A cache of its own each time: as on a first run, nothing is known and what is made is kept.
  let runs = 0;
  const ours = () => {
    const cache = join(folder, `cache-${runs++}`);
    return node(COMMAND, essay, '--out', join(folder, 'ours'), '--quiet', '--cache-dir', cache);
  };
  const bare = () => node(here('bare-print.mjs'), browser, page, join(folder, 'bare.pdf'));
  const seconds = { bare: [], ours: [] };
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of round % 2 === 0
      ? [
          ['bare', bare],
          ['ours', ours],
        ]
      : [
          ['ours', ours],
          ['bare', bare],
        ]) {
      const start = performance.now();
      await work();
      if (round >= 0) seconds[name].push((performance.now() - start) / 1000);
    }
  }
  const result = {
    essay: basename(essay),
    rounds,
    node: process.version,
    cores: availableParallelism(),
    bare: spread(seconds.bare),
    ours: spread(seconds.ours),
    ratio: round(median(seconds.ours) / median(seconds.bare), 2),
  };
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(`one essay, ${rounds} rounds in turns, seconds (median, quartiles)`);
    for (const name of ['bare', 'ours']) {
      const { median: middle, lower, upper } = result[name];
      console.log(`  ${name.padEnd(5)} ${middle.toFixed(3)}  (${lower.toFixed(3)} to ${upper.toFixed(3)})`);
    }
    console.log(`  ratio ${result.ratio.toFixed(2)}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function spread(numbers) {
  return {
    median: round(median(numbers), 3),
    lower: round(at(numbers, 0.25), 3),
    upper: round(at(numbers, 0.75), 3),
  };
}

function median(numbers) {
  return at(numbers, 0.5);
}

function at(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))];
}

function round(number, digits) {
  return Number(number.toFixed(digits));
}
