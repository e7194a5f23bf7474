/** How far a run has come, on standard error: a bar where a person watches, a line for each essay elsewhere. */
import type { Problem } from '../model/index.js';
import type { EssayOutcome, RunEvents } from './run.js';
import { type Colors, type Environment, type OutputStream } from './terminal.js';
export interface Progress extends RunEvents {
    /** Takes the bar away. */
    readonly end: () => void;
}
export interface ProgressOptions {
    readonly stream: OutputStream;
    readonly env: Environment;
    readonly quiet: boolean;
    /** Milliseconds that only grow. */
    readonly clock: () => number;
}
/** With `quiet`, only what failed is told. */
export declare function progressOn({ stream, env, quiet, clock }: ProgressOptions): Progress;
/** The bar alone, for work that has no files to tell of; nothing where nobody watches. */
export declare function counterOn(stream: OutputStream, env: Environment, clock: () => number): {
    start: (essays: number) => void | undefined;
    advance: (done: number) => void | undefined;
    end: () => void | undefined;
};
/** One line that names what failed and why. */
export declare function failureLine({ message }: Problem, colors: Colors): string;
/** The essay's path as it was given or found, with "/". */
export declare function shownPath({ file }: EssayOutcome): string;
/** "1 word", "1,234 words". */
export declare function counted(number: number, noun: string): string;
