/** The files of trained weights: what is wrong with them where the program cannot be loaded, and how they are written. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Problem, problem } from '../model/index.js';

const FOLDER = new URL('../../models/', import.meta.url);

/** The weights, by file name: what the file must export, and a file that can be loaded and decides nothing. */
const WEIGHTS = {
  moves: { exported: 'MODEL', empty: 'export const MODEL = {};\n' },
  answers: { exported: 'ANSWERS', empty: 'export const ANSWERS = {};\n' },
  scores: { exported: 'SCORES', empty: 'export const SCORES = {};\n' },
  norms: { exported: 'NORMS', empty: 'export const NORMS = null;\n' },
} as const;

export type WeightsName = keyof typeof WEIGHTS;

const NAMES = Object.keys(WEIGHTS) as WeightsName[];

/** Asked after a command has failed to load: `bad-weights` where a file of weights is missing or damaged, null where all are whole. */
export async function damagedWeights(): Promise<Problem | null> {
  for (const name of NAMES) {
    if (!(await isLoadable(name))) return problem('bad-weights', { path: `models/${name}.js` });
  }
  return null;
}

async function isLoadable(name: WeightsName): Promise<boolean> {
  try {
    // Under a name of its own: a module that failed to load once is not read again.
    const file = await import(new URL(`${name}.js?whole`, FOLDER).href);
    return typeof file[WEIGHTS[name].exported] === 'object';
  } catch {
    return false;
  }
}

/** Puts an empty file where weights cannot be loaded, so that those who train can load the program. */
export async function replaceUnloadable(): Promise<void> {
  for (const name of NAMES) if (!(await isLoadable(name))) writeWeights(name, WEIGHTS[name].empty);
}

/** Writes the file whole or not at all. */
export function writeWeights(name: WeightsName, text: string): void {
  const path = fileURLToPath(new URL(`${name}.js`, FOLDER));
  if (!existsSync(FOLDER)) mkdirSync(FOLDER);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
