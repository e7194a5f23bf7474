/** The action for GitHub and the hook for pre-commit: their commands are run as those would run them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runToEnd } from '../child.js';
import { page, ROOT } from '../docs/pages.js';
import { temporaryFolder, write } from '../temporary.js';
import { CLI, filesIn } from './command.js';

let cwd = '';
/** A repository with hedgerow installed in it. */
beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  // As npm leaves it there: a file that can be run.
  const bin = join(cwd, 'node_modules/.bin/hedgerow');
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, { mode: 0o755 });
  write(cwd, ESSAYS);
});

const WARNS = 'The tower will never be finished. The council met again on a wet evening.\n';
const ESSAYS = { 'opinion/a tower.md': WARNS, 'letters/mill.md': 'The mill is old.\n', 'summary.md.txt': '' };

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly env: Record<string, string>;
      readonly run: string;
    }[];
  };
}
const yaml = <Content>(path: string) => parse(readFileSync(join(ROOT, path), 'utf8')) as Content;
const action = yaml<Action>('action.yml');

/** As GitHub runs a step of a composite action: `bash --noprofile --norc -e -o pipefail FILE`. */
function use(inputs: Readonly<Record<string, string>>) {
  const [step] = action.runs.steps;
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, input: string) => inputs[input] ?? action.inputs[input]!.default,
      ),
    ]),
  );
  write(cwd, { 'step.sh': step!.run });
  return runToEnd('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', 'step.sh'], {
    cwd,
    env: {
      ...process.env,
      ...env,
      NO_COLOR: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.txt'),
    },
  });
}

describe('the action', () => {
  it('is one step in bash, and hands over every input as a variable, never as code', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps).toHaveLength(1);
    const [{ shell, env, run }] = action.runs.steps as [Action['runs']['steps'][number]];
    expect(shell).toBe('bash');
    expect(run).not.toContain('${{');
    expect(Object.values(env).sort()).toEqual(
      Object.keys(action.inputs)
        .map((input) => `\${{ inputs.${input} }}`)
        .sort(),
    );
  });

  it('has all its inputs in the documentation', () => {
    const rows = [...page('docs/check.md').text.matchAll(/^\| `([\w-]+)` \| (?!.*schema)/gm)].map(
      (match) => match[1]!,
    );
    for (const input of Object.keys(action.inputs)) expect(rows).toContain(input);
  });

  it('checks everything where nothing is asked for, annotates, and passes with warnings', () => {
    const { status, stdout } = use({});
    expect(stdout).toContain('::warning file=opinion/a tower.md,line=1');
    // The empty file of this folder could not be read.
    expect(status).toBe(2);
    rmSync(join(cwd, 'summary.md.txt'));
    rmSync(join(cwd, 'summary.txt'), { force: true });
    expect(use({}).status).toBe(0);
    expect(readFileSync(join(cwd, 'summary.txt'), 'utf8')).toContain('opinion/a tower.md');
  });

  it('takes paths a line each, fails where it is told to, and writes SARIF', () => {
    const ended = use({
      paths: 'opinion/a tower.md\nletters\n',
      'fail-on': 'warn',
      sarif: 'out/findings.sarif',
    });
    expect(ended.status).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out/findings.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(1);
  });

  it('hands on configuration, baseline and the most warnings', () => {
    write(cwd, { 'off.json': '{"rules": {"exposed-claim": "off"}}' });
    expect(use({ paths: 'opinion', 'max-warnings': '0' }).status).toBe(1);
    expect(use({ paths: 'opinion', 'max-warnings': '0', config: 'off.json' }).status).toBe(0);
    expect(use({ paths: 'opinion', baseline: 'gone.json' }).stderr).toContain('gone.json: no such baseline');
  });

  it('runs nothing that stands in an input', () => {
    use({ paths: 'opinion\n$(touch owned); `touch owned`', config: '"; touch owned; "' });
    expect(filesIn(cwd)).not.toContain('owned');
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly types_or: readonly string[];
}

describe('the hook', () => {
  const [hook] = yaml<readonly Hook[]>('.pre-commit-hooks.yaml');
  /** As pre-commit runs it: the entry, and the names of the files after it. */
  const run = (...files: readonly string[]) =>
    runToEnd('bash', ['-c', `${hook!.entry} "$@"`, 'hook', ...files], {
      cwd,
      env: {
        ...process.env,
        NO_COLOR: '1',
        GITHUB_ACTIONS: '',
        PATH: `${cwd}/node_modules/.bin:${process.env.PATH}`,
      },
    });

  it('installs as a package of Node, and is asked about essays only', () => {
    expect(hook).toMatchObject({
      id: 'hedgerow',
      language: 'node',
      types_or: ['markdown', 'html', 'plain-text'],
    });
  });

  it('checks the files of the commit, and stops it where the configuration says so', () => {
    expect(run('opinion/a tower.md').status).toBe(0);
    write(cwd, { 'hedgerow.config.json': '{"check": {"failOn": "warn"}, "ignore": ["letters/"]}' });
    expect(run('opinion/a tower.md', 'letters/mill.md').status).toBe(1);
    expect(run('letters/mill.md').status).toBe(0);
  });
});
