export interface Content {
    readonly type: string;
    readonly body: string | Uint8Array;
}
/** What lies at a path such as "/essay.html"; null where nothing does. May take its time: a PDF is printed when asked for. */
export type Find = (path: string) => Promise<Content | null> | Content | null;
export declare class LiveServer {
    #private;
    constructor(find: Find);
    /**
     * The address, once it listens.
     * @param port 0 for any that is free.
     * @throws ProblemError `port-taken`.
     */
    listen(port: number): Promise<string>;
    /** Tells every open page: "changed" with the paths that were made anew, "failed" with a sentence. */
    tell(event: 'changed' | 'failed', data: readonly string[] | string): void;
    close(): Promise<void>;
}
