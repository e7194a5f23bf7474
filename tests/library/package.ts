/** The package as others get it: packed, unpacked into an empty folder, beside links to the packages it depends on. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../child.js';
import { temporaryFolder } from '../temporary.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in which the packed package is installed. */
export interface Consumer {
  readonly folder: string;
  /** Where the package lies in it. */
  readonly installed: string;
  readonly manifest: Manifest;
  /** Files of the package, with "/". */
  readonly files: readonly string[];
  /** Writes a file and runs Node on it. */
  readonly run: (name: string, content: string, flags?: readonly string[]) => Finished;
  readonly write: (name: string, content: string) => string;
}

export function installPacked(): Consumer {
  const folder = temporaryFolder();
  const packed = spawn(
    'npm',
    ['pack', ROOT, '--ignore-scripts', '--json', '--pack-destination', folder],
    folder,
  );
  const listed = JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[];
  const [{ filename, files }] = listed as [(typeof listed)[number]];
  spawn('tar', ['-xzf', filename], folder);
  const installed = join(folder, 'node_modules', 'hedgerow');
  mkdirSync(dirname(installed), { recursive: true });
  cpSync(join(folder, 'package'), installed, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) link(name, folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    folder,
    installed,
    manifest,
    files: files.map(({ path }) => path),
    write,
    run: (name, content, flags = []) =>
      spawn(process.execPath, [...flags, write(name, content)], folder, false),
  };
}

/** A link to a package of ours, as `npm install` would have put it there. */
export function link(name: string, folder: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target)) symlinkSync(packageFolder(name), target, 'junction');
}

/** Where a package lies: not every package lets its package.json be asked for. */
export function packageFolder(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name)!) {
    if (existsSync(join(folder, name, 'package.json'))) return realpathSync(join(folder, name));
  }
  throw new Error(`${name} is not installed`);
}

export function spawn(command: string, args: readonly string[], cwd: string, must = true): Finished {
  const { status, stdout, stderr } = runToEnd(command, args, {
    cwd,
    shell: process.platform === 'win32' && command !== process.execPath,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', NO_COLOR: '1' },
  });
  if (must && status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return { status, stdout, stderr };
}
