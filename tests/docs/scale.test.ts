/** The workflows of docs/scale.md, run: their steps are taken from the page. */
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runToEnd } from '../child.js';
import { bytesOf, CLI, ESSAY } from '../cli/command.js';
import { newQueue, REDIS } from '../redis.js';
import { temporaryFolder, write } from '../temporary.js';
import { page } from './pages.js';

const { text } = page('docs/scale.md');
const fenced = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1]!);
const [workflow, job] = fenced('yaml').map((block) => parse(block));
const shells = fenced('sh');
const shellWith = (words: string) => shells.find((block) => block.includes(words))!;

/** Where `hedgerow` is the program built here. */
function folderWithHedgerow(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.bin'));
  writeFileSync(join(folder, '.bin/hedgerow'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(folder, '.bin/hedgerow'), 0o755);
  write(folder, {
    'drafts/close.md': ESSAY,
    'drafts/a/keep.md': ESSAY.replace('plainly ', ''),
    'drafts/tram.txt': 'The tram is late. It is always late, and nobody minds.',
  });
  return folder;
}

function shell(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const path = `${join(cwd, '.bin')}:${process.env.PATH}`;
  const { status, stdout, stderr } = runToEnd('sh', ['-ec', script], {
    cwd,
    env: { ...process.env, SOURCE_DATE_EPOCH: '', ...env, PATH: path },
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

const reports = (folder: string) => [...bytesOf(folder)].filter(([path]) => !path.endsWith('.gz'));
const single = (folder: string, formats: string) => {
  shell(`hedgerow analyze drafts --out single ${formats}`, folder);
  return [...bytesOf(join(folder, 'single'))];
};

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly path: string };
}

describe('docs/scale.md', { timeout: 240_000 }, () => {
  it('has a GitHub Actions matrix whose merge is what one run would write', () => {
    const artifacts = temporaryFolder();
    /** A machine of its own: what it has comes from the repository or from artifacts. */
    const machine = (steps: readonly Step[], shard: number | null, folder: string) => {
      for (const { run, uses, with: options } of steps) {
        const to = join(folder, options?.path ?? '');
        if (uses?.startsWith('actions/upload-artifact') && shard !== null) {
          cpSync(to, artifacts, { recursive: true });
        } else if (uses?.startsWith('actions/download-artifact')) {
          cpSync(artifacts, to, { recursive: true });
        } else if (run && !run.startsWith('npm install')) {
          shell(run.replaceAll(`\${{ matrix.shard }}`, String(shard)), folder);
        }
      }
      return folder;
    };
    const { shard, merge } = workflow.jobs;
    const parts: number[] = shard.strategy.matrix.shard;
    expect(JSON.stringify(shard.steps)).toContain(`}}/${parts.length}`);
    for (const part of parts) machine(shard.steps, part, folderWithHedgerow());
    const merged = machine(merge.steps, null, folderWithHedgerow());
    expect(reports(join(merged, 'reports'))).toEqual(single(merged, '--format html,json'));
  });

  it('has a Kubernetes Job whose pods, by their index, do every essay once', () => {
    const folder = folderWithHedgerow();
    const here = (command: string) =>
      command.replaceAll('/essays', join(folder, 'drafts')).replaceAll('/reports', join(folder, 'reports'));
    const [container] = job.spec.template.spec.containers;
    expect(job.spec.completionMode).toBe('Indexed');
    expect(container.command).toEqual(['sh', '-c']);
    for (let index = 0; index < job.spec.completions; index++) {
      shell(here(container.args[0]), folder, { JOB_COMPLETION_INDEX: String(index) });
    }
    shell(here(shellWith('hedgerow merge /reports')), folder);
    expect(reports(join(folder, 'reports'))).toEqual(single(folder, '--format html,json'));
  });

  it('has shards in a shell', () => {
    const folder = folderWithHedgerow();
    shell(
      shellWith('hedgerow analyze drafts --out reports --shard 1/2').replaceAll('--shard', '-f json --shard'),
      folder,
    );
    expect(reports(join(folder, 'reports'))).toEqual(single(folder, '-f json'));
  });

  it.skipIf(REDIS === null)('has a queue in a shell', () => {
    const folder = folderWithHedgerow();
    const queue = newQueue();
    const script = shellWith('hedgerow submit')
      .replace(/redis:\/\/localhost:\d+/, REDIS!)
      .replace(/hedgerow (submit|worker|collect)/g, `hedgerow $1 --queue ${queue}`)
      .replace('--wait', '--wait --forget --format html,json');
    shell(`${script}\nwait`, folder);
    expect(reports(join(folder, 'reports'))).toEqual(single(folder, '--format html,json'));
  });

  it('has a pipe in a shell', () => {
    expect(JSON.parse(shell(shellWith('echo'), folderWithHedgerow()))).toEqual({
      id: 17,
      line: 1,
      fields: { 'essay.words': 9, 'summary.claims': 2 },
    });
  });
});
