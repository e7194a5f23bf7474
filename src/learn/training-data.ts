/** The texts that training learns from: a folder of labelled ones, and the op-eds of this repository, which have no labels. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError, problem, type Source, type TextFormat } from '../model/index.js';
import { extensions, formatOf } from '../parse/index.js';
import { findFiles, readSource } from '../read/index.js';
import { type GoldEssay, readGold } from './gold.js';
import { PUBLIC_SETS, readPublicSet } from './public.js';

/** The labelled op-eds to train on; others are kept for measuring. */
export const OPEDS_FOLDER = 'opeds/train';
/** Sets that people labelled for one kind of move. */
const PUBLIC = 'public';

export interface TrainingData {
  readonly essays: readonly GoldEssay[];
  /** By the id of the set. */
  readonly sets: ReadonlyMap<string, readonly GoldEssay[]>;
  /**
   * Op-eds as newspapers print them. Few of the labelled ones are, and what tells reports from essays would take figures and
   * officials for signs of a report.
   */
  readonly unlabelled: readonly Source[];
}

/** Two folders up from here. */
const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** @throws ProblemError `no-training-data` where the folder lacks something; what `readGold` throws. */
export function readTrainingData(folder: string): TrainingData {
  const missing = textsMissing(folder, [OPEDS_FOLDER, ...PUBLIC_SETS.map(({ file }) => `${PUBLIC}/${file}`)]);
  if (missing !== undefined) throw new ProblemError(problem('no-training-data', { path: folder, missing }));
  return {
    essays: readGold(join(folder, OPEDS_FOLDER)),
    sets: new Map(PUBLIC_SETS.map((set) => [set.id, readPublicSet(join(folder, PUBLIC), set)])),
    unlabelled: findFiles([CORPUS], extensions()).files.map((file) =>
      readSource(file, formatOf(file.path) as TextFormat),
    ),
  };
}

/** The first of the paths that is not in the folder. */
export function textsMissing(folder: string, paths: readonly string[]): string | undefined {
  return paths.find((path) => !existsSync(join(folder, path)));
}
