// Processor time from nothing to one analysis, by the library and by the command, beside loading wink-nlp and reading the same text,
// in processes of their own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshEssays, spread } from './essays.mjs';

const ROUNDS = 7;

/** What each process does with the text in argv[1], which the file in argv[2] holds too. */
const WORK = {
  hedgerow: "const { analyze } = await import('hedgerow'); analyze(process.argv[1]);",
  'hedgerow, the command':
    "const [node, , file] = process.argv; process.argv = [node, 'hedgerow', 'analyze', file, '--format', 'json', '--no-cache', '--quiet', '--out', file + '.out']; await import('./dist/bundle/cli.js');",
  'wink-nlp':
    "const wink = (await import('wink-nlp')).default; const model = (await import('wink-eng-lite-web-model')).default; wink(model).readDoc(process.argv[1]);",
};
/** Said as the process ends: the command ends it by itself. */
const SAY =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });";

/** Milliseconds of the processor, by contestant: least, median and most of some rounds. */
export function benchStartup() {
  const [text] = freshEssays(1, 7);
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-bench-'));
  const file = join(folder, 'essay.txt');
  writeFileSync(file, text);
  const milliseconds = Object.fromEntries(Object.keys(WORK).map((name) => [name, []]));
  try {
    for (let round = -1; round < ROUNDS; round++) {
      for (const [name, work] of Object.entries(WORK)) {
        const said = execFileSync(process.execPath, ['--input-type=module', '-e', SAY + work, text, file], {
          cwd: fileURLToPath(new URL('..', import.meta.url)),
        });
        if (round >= 0) milliseconds[name].push(Number(said));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Object.fromEntries(Object.entries(milliseconds).map(([name, list]) => [name, spread(list)]));
}

export function printStartup(milliseconds) {
  console.log('Processor time from nothing to one essay read, in milliseconds (median, least to most):');
  for (const [name, { median, least, most }] of Object.entries(milliseconds))
    console.log(`  ${name.padEnd(22)} ${median.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`);
}
