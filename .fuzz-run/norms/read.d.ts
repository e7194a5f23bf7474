/** Reading a reference set that a user names: whatever is not one is refused with the reason. */
import { type Norms } from '../model/index.js';
/**
 * `path` is what messages call the file.
 * @throws ProblemError `bad-norms`, `too-few-norms`.
 */
export declare function readNorms(json: string, path: string): Norms;
