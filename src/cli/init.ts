/** Writes a configuration to begin with, and says what to do next. */
import { existsSync, writeFileSync } from 'node:fs';
import { CONFIG_FILES, PRESETS } from '../config/index.js';
import { writeProblem } from '../export/write-reason.js';
import { ProblemError, problem } from '../model/index.js';
import { fileProblem } from '../read/file.js';
import { choice, type InitFlags } from './choices.js';
import { EXIT_DONE, type Process } from './process.js';

const SCHEMA = './node_modules/hedgerow/schema/config.schema.json';

/** @throws ProblemError where a configuration is there already, or none can be written. */
export function init({ ts = false, preset = 'op-ed' }: InitFlags, { stdout }: Process): number {
  const chosen = choice(
    preset,
    PRESETS.map(({ id }) => id),
    '--preset',
    'preset',
  );
  const there = CONFIG_FILES.find((name) => existsSync(name));
  if (there !== undefined) throw new ProblemError(problem('config-exists', { path: there }));
  const path = ts ? 'hedgerow.config.ts' : 'hedgerow.config.json';
  try {
    writeFileSync(path, ts ? typed(chosen) : plain(chosen), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new ProblemError(problem('config-exists', { path }));
    if (code === 'ENOENT') throw new ProblemError(fileProblem(error, '.'));
    throw new ProblemError(writeProblem(path, error), { cause: error });
  }
  stdout.write(`Wrote ${path}: the preset ${chosen}, and one rule to show how rules are set.

Next:
  hedgerow check DRAFTS                 what an editor would look at, with exit status 1 for errors
  hedgerow --print-config ESSAY         what holds for an essay
  hedgerow check DRAFTS --baseline hedgerow-baseline.json --update-baseline
                                        takes what is there now as known, so that only new findings count
All rules and their options: docs/rules/ and docs/configuration.md.
`);
  return EXIT_DONE;
}

function plain(preset: string): string {
  const schema = existsSync(SCHEMA) ? { $schema: SCHEMA } : {};
  return `${JSON.stringify({ ...schema, ...beginning(preset) }, null, 2)}\n`;
}

const beginning = (preset: string) => ({
  extends: preset,
  rules: { 'hedge-stack': { severity: 'info', hedges: 3 } },
  ignore: ['archive/'],
  overrides: [{ files: ['letters/**'], rules: { 'one-sided': 'off' } }],
});

const typed = (preset: string): string => `import { defineConfig } from 'hedgerow';

export default defineConfig({
  extends: '${preset}',
  rules: {
    'hedge-stack': { severity: 'info', hedges: 3 },
  },
  ignore: ['archive/'],
  overrides: [{ files: ['letters/**'], rules: { 'one-sided': 'off' } }],
});
`;
