/** The folder that a run writes to. */
export declare class OutputFolder {
    #private;
    constructor(path: string);
    /** How messages call a file of this folder. */
    shown(name: string): string;
    /**
     * Makes the folder, so that one that cannot be written is known before any work is done.
     * @throws ProblemError `write-failed`.
     */
    open(): Promise<void>;
    /**
     * Writes a file, over an earlier one of that name. `name` is relative to the folder, with "/".
     * @throws ProblemError `write-failed`; nothing of the file is left, and an earlier one stays as it was.
     */
    write(name: string, content: string | Uint8Array): Promise<void>;
    /** Removes what is half written. For the end of the process, so it does not wait. */
    removeUnfinished(): void;
}
