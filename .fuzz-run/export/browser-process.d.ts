import type { Readable, Writable } from 'node:stream';
export interface BrowserCommand {
    readonly executable: string;
    readonly sandbox: boolean;
    /** Added to the environment of this process. */
    readonly env?: Readonly<Record<string, string>>;
}
/** How a browser ended: "exit code 1", with the last it said on standard error. */
export interface Ending {
    readonly how: string;
    readonly said: string;
}
export declare class BrowserProcess {
    #private;
    readonly transport: PipeTransport;
    /** Settles when the process has ended, or could not be started at all. Never rejects. */
    readonly ended: Promise<Ending>;
    constructor({ executable, sandbox, env }: BrowserCommand);
    get running(): boolean;
    /** Ends the process with all its children, at once. Its profile stays until `close` or the next start. */
    kill(): void;
    /** For the end of our own process, where nothing can be waited for. */
    killNow(): void;
    /** Ends the process and removes its profile, and what browsers of killed runs left behind. Never rejects. */
    close(): Promise<void>;
}
/** The DevTools protocol over two pipes: messages end with a zero byte. The browser ends when its pipe does, even if we are killed. */
export declare class PipeTransport {
    #private;
    onmessage?: (message: string) => void;
    onclose?: () => void;
    constructor(write: Writable, read: Readable);
    send(message: string): void;
    close(): void;
}
