/** `--output docx=PATH`: a copy of each Word file that was checked, with its new findings as comments. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { OutputFolder } from '../../export/files.js';
import {
  type CheckedEssay,
  type CheckStart,
  type Problem,
  ProblemError,
  problem,
} from '../../model/index.js';
import { fileProblem } from '../../read/file.js';

export const WORD = 'docx';
const EXTENSION = /\.docx$/i;

/** A path that ends in ".docx" is the one copy; any other is a folder of copies, laid out as the essays are. */
export class WordCopies {
  readonly #path: string;
  readonly #start: CheckStart;
  readonly #folder: OutputFolder;
  #written = 0;

  constructor(path: string, start: CheckStart) {
    this.#path = path;
    this.#start = start;
    this.#folder = new OutputFolder(EXTENSION.test(path) ? dirname(path) : path);
  }

  /** Null if the copy was written or the essay is not a Word file; else why there is no copy. Never rejects because of an essay. */
  async essay({ path, document }: CheckedEssay): Promise<Problem | null> {
    if (document?.source.format !== WORD) return null;
    try {
      await this.#write(path, document);
      return null;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  }

  async #write(path: string, document: NonNullable<CheckedEssay['document']>): Promise<void> {
    const isOne = EXTENSION.test(this.#path);
    if (isOne && this.#written > 0)
      throw new ProblemError(problem('one-word-copy', { path, copy: this.#path }));
    const name = isOne ? basename(this.#path) : nameIn(path);
    const copy = resolve(isOne ? dirname(this.#path) : this.#path, name);
    if (isSame(path, copy)) throw new ProblemError(problem('word-over-original', { path }));
    const { commentedDocx } = await import('../../reporters/word/index.js');
    const { bytes } = commentedDocx(bytesOf(path), document, this.#start);
    await this.#folder.write(name, bytes);
    this.#written++;
  }
}

/** Below the folder of copies: the essay's path relative to where the command runs, or its bare name if it lies elsewhere. */
function nameIn(path: string): string {
  const below = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return below.startsWith('../') || /^(?:\/|[a-z]:)/i.test(below) ? basename(path) : join(below);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ProblemError(fileProblem(error, path));
  }
}

function isSame(path: string, copy: string): boolean {
  try {
    return realpathSync(path) === realpathSync(copy);
  } catch {
    return false; // there is no copy yet
  }
}
