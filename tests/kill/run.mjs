/**
 * npm run kill -- [--seed N] [--moments N] [--scenario NAME]
 *
 * Ends commands at random moments by SIGINT, SIGTERM and SIGKILL, and prints what became of each: fifty for the briefings on a folder,
 * some for every other command that writes files. Linux only.
 */
import { parseArgs } from 'node:util';
import { Moments, SCENARIOS } from './moments.mjs';

const { values: given } = parseArgs({
  options: {
    seed: { type: 'string' },
    moments: { type: 'string' },
    scenario: { type: 'string' },
  },
});
const seed = given.seed === undefined ? Date.now() % 2 ** 31 : Number(given.seed);
/** Moments of each scenario. */
const COUNTS = { analyze: 50, 'analyze, cached': 20, shard: 8, merge: 8, compare: 8, check: 8, watch: 8 };

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
function random(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'];
const next = random(seed);
const moments = new Moments();
console.log(`seed ${seed}`);
let broken = 0;
let count = 0;
for (const name of Object.keys(SCENARIOS)) {
  if (given.scenario !== undefined && name !== given.scenario) continue;
  const { milliseconds, bytes } = await moments.reference(name);
  console.log(`\n${name}: ${bytes.size} files in ${(milliseconds / 1000).toFixed(1)} s`);
  const wanted = given.moments === undefined ? COUNTS[name] : Number(given.moments);
  for (let i = 0; i < wanted; i++) {
    const signal = SIGNALS[i % SIGNALS.length];
    // A little beyond the end, where it exits.
    const after = Math.round(next() * milliseconds * 1.05);
    const { status, files, of, said, wrong } = await moments.end(name, signal, { after });
    count++;
    if (wrong.length > 0) broken++;
    const row = [
      signal.padEnd(7),
      `${after} ms`.padStart(8),
      `ended ${status}`.padEnd(14),
      `${files}/${of}`.padStart(6),
      wrong.length === 0 ? 'whole' : `BROKEN: ${wrong.join('; ')}`,
      signal === 'SIGKILL' ? '' : said.slice(0, 90),
    ];
    console.log(row.join('  ').trimEnd());
  }
}
console.log(`\n${count} moments, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;
