/** Labelled op-eds: reading them, and laying their labels over our sentences. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemError, problem, type Range } from '../model/index.js';
import { fileProblem } from '../read/file.js';

export interface GoldUnit extends Range {
  readonly role: string;
  /** Moves a careful reader must see. */
  readonly moves: readonly string[];
  /** Moves that are neither right nor wrong. */
  readonly optional_moves: readonly string[];
  readonly strength: number | null;
  readonly strength_range: readonly [number, number] | null;
  readonly whose: 'author' | 'attributed';
  readonly evidence_type: string | null;
  readonly links: readonly { readonly type: string; readonly target: number }[];
}

export interface GoldEssay {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly units: readonly GoldUnit[];
}

/**
 * Every labelled op-ed of a folder (not of folders below), by file name. JSON files without units are passed over.
 * @throws ProblemError `not-found`, `not-a-folder`, `unreadable`, `bad-labels`; `no-labels` where there are none.
 */
export function readGold(folder: string): GoldEssay[] {
  const essays = jsonFilesIn(folder).flatMap((name) => goldIn(join(folder, name)) ?? []);
  if (essays.length > 0) return essays;
  const below = foldersWithGold(folder).join(', ');
  throw new ProblemError(problem('no-labels', { path: folder, ...(below === '' ? {} : { below }) }));
}

function jsonFilesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    throw new ProblemError(isFile ? problem('not-a-folder', { path: folder }) : fileProblem(error, folder), {
      cause: error,
    });
  }
}

/** The labelled op-ed in a file; null where it holds something else. */
function goldIn(path: string): GoldEssay | null {
  const essay = jsonIn(path, (reason) =>
    problem('bad-labels', { path, reason }),
  ) as Partial<GoldEssay> | null;
  if (!Array.isArray(essay?.units) || essay.units.length === 0) return null;
  const bad = (reason: string) => new ProblemError(problem('bad-labels', { path, reason }));
  const { text, id, units } = essay;
  if (typeof text !== 'string' || typeof id !== 'string') throw bad('it has no "text" or no "id"');
  const fits = ({ start, end, role, moves, optional_moves, links }: GoldUnit) =>
    start >= 0 && start < end && end <= text.length && Boolean(role && moves && optional_moves && links);
  const wrong = units.findIndex((unit: GoldUnit) => !fits(unit));
  if (wrong !== -1) {
    throw bad(`unit ${wrong} needs start and end within the text, role, moves, optional_moves and links`);
  }
  return essay as GoldEssay;
}

/** What a JSON file holds; `bad` words what is wrong with one that cannot be parsed. */
export function jsonIn(path: string, bad: (reason: string) => Problem): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ProblemError(fileProblem(error, path), { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError(bad((error as Error).message), { cause: error });
  }
}

/** How far below the folder given labelled op-eds are looked for, to name where they are. */
const DEPTH = 2;

function foldersWithGold(folder: string, depth = DEPTH): string[] {
  if (depth === 0) return [];
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap((below) => [
      ...(jsonFilesIn(below)
        .slice(0, 1)
        .some((name) => isGold(join(below, name)))
        ? [below]
        : []),
      ...foldersWithGold(below, depth - 1),
    ]);
}

function isGold(path: string): boolean {
  try {
    return goldIn(path) !== null;
  } catch {
    return false;
  }
}

/** The unit that most of each range lies in, or null. Both lists are in order of the text. */
export function unitsOf(ranges: readonly Range[], units: readonly GoldUnit[]): (GoldUnit | null)[] {
  let first = 0;
  return ranges.map((range) => {
    while (first < units.length && units[first]!.end <= range.start) first++;
    let best: GoldUnit | null = null;
    let most = 0;
    for (let u = first; u < units.length && units[u]!.start < range.end; u++) {
      const overlap = Math.min(units[u]!.end, range.end) - Math.max(units[u]!.start, range.start);
      if (overlap > most) {
        most = overlap;
        best = units[u]!;
      }
    }
    return most * 2 >= range.end - range.start ? best : null;
  });
}
