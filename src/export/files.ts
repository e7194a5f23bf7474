/** Files written whole or not at all: under a temporary name in the same folder, then renamed. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  realpathSync,
  rmSync,
  writeFile,
} from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { ProblemError } from '../model/index.js';
import { removeLeftovers, temporaryName } from './leftovers.js';
import { writeProblem } from './write-reason.js';

/** Half-written files in all folders: removed when the process ends, unless it is killed. */
const unfinished = new Set<string>();
let watched = false;

/** Creates the file synchronously, so that it is known and can be removed whenever the process ends. */
async function writeUnfinished(path: string, content: string | Uint8Array): Promise<void> {
  if (!watched)
    process.once('exit', () => {
      for (const left of unfinished) rmSync(left, { force: true });
    });
  watched = true;
  unfinished.add(path);
  const file = openSync(path, 'w');
  try {
    await promisify(writeFile)(file, content);
  } finally {
    closeSync(file);
  }
}

/** The folder that a run writes to. */
export class OutputFolder {
  readonly #root: string;
  readonly #shown: string;
  /** Folders that were made and checked: files written to them stay below the root. */
  readonly #ready = new Map<string, Promise<void>>();

  constructor(path: string) {
    this.#root = resolve(path);
    this.#shown = path.replace(/(?<![/\\])[/\\]+$/, '') || path;
  }

  /** How messages call a file of this folder. */
  shown(name: string): string {
    return this.#shown === '.' ? name : `${this.#shown}/${name}`;
  }

  /**
   * Makes the folder, so that one that cannot be written is known before any work is done. What killed runs left half written goes
   * from it and from the machine's folder of temporary files, where this run may start no browser that would see to it.
   * @throws ProblemError `write-failed`.
   */
  async open(): Promise<void> {
    try {
      await this.#prepared(this.#root);
    } catch (error) {
      throw failure(this.#shown, error);
    }
    removeLeftovers(tmpdir());
  }

  /**
   * Writes a file, over an earlier one of that name. `name` is relative to the folder, with "/".
   * @throws ProblemError `write-failed`; nothing of the file is left, and an earlier one stays as it was. A name that leads
   * out of the folder is refused so before anything is made.
   */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(this.#root, name);
    if (!path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep) || name.includes('\0')) {
      throw failure(this.shown(name), new Error('its name leads out of the output folder'));
    }
    const folder = dirname(path);
    const temporary = join(folder, temporaryName());
    try {
      await this.#prepared(folder);
      await writeUnfinished(temporary, content);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw failure(this.shown(name), error);
    } finally {
      unfinished.delete(temporary);
    }
  }

  #prepared(folder: string): Promise<void> {
    let ready = this.#ready.get(folder);
    if (!ready) {
      ready = this.#prepare(folder);
      this.#ready.set(folder, ready);
    }
    return ready;
  }

  async #prepare(folder: string): Promise<void> {
    // Checked first, because on a read-only disk Node says only that there is no such folder.
    accessSync(nearestThere(this.#root), constants.W_OK);
    await mkdir(this.#root, { recursive: true });
    const root = realpathSync(this.#root);
    // Checked before anything is made, in case a link leads elsewhere.
    const real = realpathSync(nearestThere(folder));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new Error('a link there leads out of the output folder');
    }
    await mkdir(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    removeLeftovers(folder);
  }
}

/** The folder, or the nearest above it that exists. */
function nearestThere(folder: string): string {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  return there;
}

function failure(path: string, error: unknown): ProblemError {
  return new ProblemError(writeProblem(path, error), { cause: error });
}
