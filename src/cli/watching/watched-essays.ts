/** The essays that `--watch` follows: which of them have changed, and their pages. */
import { readFileSync } from 'node:fs';
import type { Configuration } from '../../config/index.js';
import { OutputFolder } from '../../export/files.js';
import { outputNames } from '../../export/naming.js';
import { digest, type Problem, ProblemError } from '../../model/index.js';
import type { DeskChoices } from '../briefings/desk.js';
import { withoutIgnored } from '../configuration.js';
import { type FoundFile, findInput } from '../input.js';
import { breathe } from '../signals.js';
import { type EssayResult, workOn } from '../work/essay.js';
import type { KeptEntry } from '../work/kept.js';
import { indexPage } from '../work/pages.js';

export interface Watched {
  readonly file: FoundFile;
  /** Without extension, below the output folder. */
  readonly name: string;
  readonly digest: string;
  readonly result: EssayResult;
}

/** What has happened since the last look. */
export interface Look {
  readonly changed: readonly Watched[];
  readonly removed: boolean;
  readonly problems: readonly Problem[];
}

/** The essays that are watched, as they were when last looked at. */
export class WatchedEssays {
  readonly #paths: readonly string[];
  readonly #choices: DeskChoices;
  readonly #configuration: Configuration;
  readonly #folder: OutputFolder;
  #essays: readonly Watched[] = [];

  constructor(paths: readonly string[], choices: DeskChoices, configuration: Configuration) {
    this.#paths = paths;
    this.#choices = choices;
    this.#configuration = configuration;
    this.#folder = new OutputFolder(choices.out);
  }

  /** Whether a path is nothing to watch: hidden, or what packages bring. */
  readonly ignores = (path: string): boolean =>
    /(?:^|[/\\])(?:node_modules|\.[^./\\][^/\\]*)(?:[/\\]|$)/.test(path);

  /** Reads the essays again, analyzes those whose bytes have changed, and writes their pages; until it is stopped. */
  async look(stopped: AbortSignal): Promise<Look> {
    const found = findInput(this.#paths, this.#choices.out);
    const { files, folders, occupied, problems } = withoutIgnored(
      found,
      this.#configuration,
      this.#paths,
    ).input;
    if (this.#essays.length === 0 && files.length === 0 && problems.length > 0)
      throw new ProblemError(problems[0]!);
    const names = outputNames(
      files.map(({ relative }, i) => ({ folder: folders[i]!, relative })),
      occupied,
    );
    const before = new Map(this.#essays.map((watched) => [watched.file.path, watched]));
    const changed: Watched[] = [];
    const failures: Problem[] = [...problems];
    const essays: Watched[] = [];
    for (const [i, file] of files.entries()) {
      await breathe();
      if (stopped.aborted) return { changed, removed: false, problems: failures };
      const name = names[i]!;
      const now = digestOf(file.path);
      const known = before.get(file.path);
      if (known !== undefined && known.digest === now && known.name === name) {
        essays.push(known);
        continue;
      }
      const { paper, norms } = this.#choices;
      const settings = this.#configuration.settingsFor(file.path);
      const result = await workOn({ file, formats: ['html'], paper, norms, settings });
      const watched = { file, name, digest: now, result };
      essays.push(watched);
      changed.push(watched);
      if ('failed' in result) failures.push(result.failed);
      else failures.push(...(await this.#write(`${name}.html`, result.html!)));
    }
    const removed = this.#essays.some(({ name }) => !names.includes(name));
    this.#essays = essays;
    if (changed.length > 0 || removed) failures.push(...(await this.#write('index.html', this.index())));
    return { changed, removed, problems: failures };
  }

  at(path: string): Watched | undefined {
    const name = path.slice(1).replace(/\.[^./]+$/, '');
    return this.#essays.find((watched) => watched.name === name);
  }

  /** A page that says why, where the essay cannot be analyzed as it is now. */
  page({ result, file }: Watched): string {
    return 'failed' in result
      ? indexPage([{ path: file.relative, reason: result.failed.message }], null)
      : textOf(result.html);
  }

  index(): string {
    return indexPage(
      this.#essays.map(({ file, name, result }): KeptEntry => {
        if ('failed' in result) return { path: file.relative, reason: result.failed.message };
        const hrefs = Object.fromEntries(
          (['html', 'pdf'] as const).map((format) => [
            format,
            `${name.split('/').map(encodeURIComponent).join('/')}.${format}`,
          ]),
        );
        return { packed: result.packed, hrefs };
      }),
      null,
    );
  }

  async #write(path: string, content: string | Uint8Array): Promise<readonly Problem[]> {
    try {
      await this.#folder.write(path, content);
      return [];
    } catch (error) {
      if (error instanceof ProblemError) return [error.problem];
      throw error;
    }
  }
}

export const textOf = (html: Uint8Array | null): string => new TextDecoder().decode(html!);

/** Digest of the bytes; of nothing if the file is gone or cannot be read, which the analysis will report. */
function digestOf(path: string): string {
  try {
    return digest(readFileSync(path, 'latin1'));
  } catch {
    return '';
  }
}
