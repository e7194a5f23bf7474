// Processor time from nothing to one analysis, beside loading wink-nlp and reading the same text, in processes of their own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freshEssays, spread } from './essays.mjs';

const ROUNDS = 7;

/** What each process does with the text in argv[1]. */
const WORK = {
  hedgerow: "const { analyze } = await import('hedgerow'); analyze(process.argv[1]);",
  'wink-nlp':
    "const wink = (await import('wink-nlp')).default; const model = (await import('wink-eng-lite-web-model')).default; wink(model).readDoc(process.argv[1]);",
};
const SAY = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);';

/** Milliseconds of the processor, by contestant: least, median and most of some rounds. */
export function benchStartup() {
  const [text] = freshEssays(1, 7);
  const milliseconds = { hedgerow: [], 'wink-nlp': [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(WORK)) {
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', work + SAY, text], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
      });
      if (round >= 0) milliseconds[name].push(Number(said));
    }
  }
  return Object.fromEntries(Object.entries(milliseconds).map(([name, list]) => [name, spread(list)]));
}

export function printStartup(milliseconds) {
  console.log('Processor time from nothing to one essay read, in milliseconds (median, least to most):');
  for (const [name, { median, least, most }] of Object.entries(milliseconds))
    console.log(`  ${name.padEnd(20)} ${median.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`);
}
