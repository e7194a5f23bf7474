// Run by the build, in a process of its own for each program: keeps what V8 makes of it while one essay is read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf, openProgram } from '../../dist/cli/compiled.js';
import { OUT, ROOT } from './places.mjs';

const ESSAY = join(ROOT, 'corpus/four-day-ward.md');

/** One short run of each program. */
const RUNS = {
  async cli({ run }, command) {
    const out = mkdtempSync(join(tmpdir(), 'hedgerow-build-'));
    const options = ['--format', 'html,json', '--no-cache', '--quiet', '--out', out];
    process.argv = [process.execPath, command, 'analyze', ESSAY, ...options];
    try {
      await run();
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  async worker({ answerTo }) {
    const file = { path: ESSAY, relative: 'four-day-ward.md', bytes: 0 };
    const answer = await answerTo({ task: { file, formats: ['html', 'json', 'pdf'], paper: 'a4' } });
    if ('failed' in answer) throw new Error(answer.failed.message);
  },
};

const [, , name] = process.argv;
const command = join(OUT, `${name}.js`);
const from = pathToFileURL(command).href;
const { script, exports } = openProgram(name, from);
await RUNS[name](exports, command);
writeFileSync(new URL(codeOf(name), from), script.createCachedData());
