/** What a stream can show: colors, and lines that are written over. */
import pico from 'picocolors';
export type Environment = Readonly<Record<string, string | undefined>>;
export interface OutputStream {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): boolean;
}
export type Colors = ReturnType<typeof pico.createColors>;
/** NO_COLOR (no-color.org) beats FORCE_COLOR, which beats what the stream is. */
export declare function colorsFor(stream: OutputStream, env: Environment): Colors;
/** Whether a person watches the stream, so that a line may move. */
export declare function isWatched(stream: OutputStream, env: Environment): boolean;
