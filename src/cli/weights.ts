/** The files of trained weights: what is wrong with them where the program cannot be loaded, and how they are written. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Problem, problem } from '../model/index.js';

/** Two folders up from here, and from `dist/bundle` too, where this lies as well. */
const FOLDER = new URL('../../models/', import.meta.url);

/** By file name: what the file must export, what makes it, and a file that can be loaded and decides nothing. */
const WEIGHTS = {
  moves: { exported: 'MODEL', command: 'train', empty: 'export const MODEL = {};\n' },
  answers: { exported: 'ANSWERS', command: 'train', empty: 'export const ANSWERS = {};\n' },
  scores: { exported: 'SCORES', command: 'train', empty: 'export const SCORES = {};\n' },
  norms: { exported: 'NORMS', command: 'norms', empty: 'export const NORMS = {};\n' },
} as const;

export type WeightsName = keyof typeof WEIGHTS;

/** Asked after a command has failed to load: `bad-weights` where a file of weights is missing or damaged, null where all are whole. */
export async function damagedWeights(): Promise<Problem | null> {
  for (const name of Object.keys(WEIGHTS) as WeightsName[]) {
    if (await isLoadable(name)) continue;
    return problem('bad-weights', { path: `models/${name}.js`, command: WEIGHTS[name].command });
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

/** Puts an empty file in the place of those that cannot be loaded and are about to be made, so that the program can be. */
export async function replaceUnloadable(names: readonly WeightsName[]): Promise<void> {
  for (const name of names) if (!(await isLoadable(name))) writeWeights(name, WEIGHTS[name].empty);
}

/** Writes the file whole or not at all. */
export function writeWeights(name: WeightsName, text: string): void {
  const path = fileURLToPath(new URL(`${name}.js`, FOLDER));
  if (!existsSync(FOLDER)) mkdirSync(FOLDER);
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
