import { type CheckedEssay, type Settings } from '../model/index.js';
import type { FoundFile } from './input.js';
export interface EssayToCheck {
    readonly file: FoundFile;
    /** As people in this folder call it. */
    readonly path: string;
    readonly settings: Settings;
}
/**
 * However many there are, a few at a time are held.
 * @throws ProblemError where what keeps one essay from being analyzed keeps all of them; the signal's reason where it was stopped.
 */
export declare function checkedEssays(essays: readonly EssayToCheck[], signal: AbortSignal): AsyncGenerator<CheckedEssay>;
