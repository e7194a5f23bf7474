// Run by the build, in a process of its own for each program: keeps what V8 makes of it while one essay is read. Where none can be
// read, as before weights are trained, no code is kept, and the modules run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf, openProgram } from '../../dist/cli/compiled.js';
import { OUT, ROOT } from './places.mjs';

const ESSAY = join(ROOT, 'corpus/four-day-ward.md');

/** One short run of each program: whether it was one. */
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
    const done = process.exitCode === 0;
    process.exitCode = 0;
    return done;
  },
  async worker({ answerTo }) {
    const file = { path: ESSAY, relative: 'four-day-ward.md', bytes: 0 };
    const answer = await answerTo({ task: { file, formats: ['html', 'json', 'pdf'], paper: 'a4' } });
    return !('failed' in answer);
  },
};

const [, , name] = process.argv;
const command = join(OUT, `${name}.js`);
const from = pathToFileURL(command).href;
const { script, exports } = openProgram(name, from);
if (await RUNS[name](exports, command).catch(() => false))
  writeFileSync(new URL(codeOf(name), from), script.createCachedData());
