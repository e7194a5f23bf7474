/** Ctrl-C and its kin: the first asks the run to end cleanly, the second ends the process at once. */
export interface Stopped {
    /** Aborted by the first signal. */
    readonly signal: AbortSignal;
    /** 128 + the signal's number, as shells count; null before any came. */
    readonly exitStatus: number | null;
    /** Lets signals do again what they do by default. */
    forget(): void;
}
export declare function untilStopped(): Stopped;
