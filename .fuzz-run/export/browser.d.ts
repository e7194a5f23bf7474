import type { PrintPaper } from './formats.js';
export interface PrinterOptions {
    /** A browser that the user named; others are looked for only where none is. */
    readonly browser?: string | undefined;
    /** Pages printed at a time. Default: 1. */
    readonly pages?: number;
    /** Called with what a user should know, once each: that a browser is being unpacked, that its sandbox is off. */
    readonly onNote?: (note: 'unpacking-browser' | 'sandbox-off') => void;
}
/** A browser with its pages, started once and kept for all essays of a run. */
export declare class Printer {
    #private;
    constructor(options?: PrinterOptions);
    /**
     * Starts the browser and opens a page, so that the first print does not wait for it.
     * @throws ProblemError `no-browser`, `browser-not-found` or `browser-failed`.
     */
    open(): Promise<void>;
    /**
     * The PDF of a self-contained page of HTML: tagged, with bookmarks, dated `date` ("YYYYMMDDhhmmss"). Scripts do not run
     * and no request leaves. Waits while all pages are busy; tries once more where the browser broke down.
     */
    print(html: string, { paper, date }: {
        paper: PrintPaper;
        date: string;
    }): Promise<Uint8Array>;
    /** Ends the browser. What is being printed fails. Never rejects. */
    close(): Promise<void>;
    /** For the end of our own process, where nothing can be waited for. */
    killNow(): void;
}
