/** Running the command itself, as a user would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));

/** Below a file, so that nothing is kept from one test to the next. */
const NOWHERE = join(CLI, 'nowhere');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Those of a test that was given up must not outlive it. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, cli = CLI): Started {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: '',
      NO_COLOR: '',
      FORCE_COLOR: '',
      XDG_CACHE_HOME: NOWHERE,
      ...env,
    },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
  return { child, ended };
}

export function hedgerow(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  cli = CLI,
): Promise<Ended> {
  return start(args, cwd, env, cli).ended;
}

/** All files below a folder, sorted, with "/". */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function bytesOf(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}

export const ESSAY = `---
title: Close the bridge
author: Ana Ruiz
date: 2024-05-06
---

# Close the bridge

The old bridge is plainly a danger to everyone who crosses it. Critics say that it could be mended. They are wrong.

Perhaps the council will listen this time. It must close the bridge before winter, because the frost will crack it.
`;
