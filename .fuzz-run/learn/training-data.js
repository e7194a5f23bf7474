/** The folder of labelled texts that training learns from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, problem } from '../model/index.js';
import { readGold } from './gold.js';
import { PUBLIC_SETS, readPublicSet } from './public.js';
/** The labelled op-eds to train on; others are kept for measuring. */
export const OPEDS = 'opeds/train';
/** Sets that people labelled for one kind of move. */
const PUBLIC = 'public';
/** @throws ProblemError `no-training-data` where the folder lacks something; what `readGold` throws. */
export function readTrainingData(folder) {
    const missing = textsMissing(folder, [OPEDS, ...PUBLIC_SETS.map(({ file }) => `${PUBLIC}/${file}`)]);
    if (missing !== undefined)
        throw new ProblemError(problem('no-training-data', { path: folder, missing }));
    return {
        essays: readGold(join(folder, OPEDS)),
        sets: new Map(PUBLIC_SETS.map((set) => [set.id, readPublicSet(join(folder, PUBLIC), set)])),
    };
}
/** The first of the paths that is not in the folder. */
export function textsMissing(folder, paths) {
    return paths.find((path) => !existsSync(join(folder, path)));
}
