import { type Norms } from '../model/index.js';
/** @throws ProblemError where the file cannot be read, is no reference set, or was made by another hedgerow. */
export declare function chosenNorms(path: string | undefined): Promise<Norms | undefined>;
