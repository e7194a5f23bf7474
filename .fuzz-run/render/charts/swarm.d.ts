/** Placing marks so that none covers another: each leaves its own place a little, and its row never. */
export interface Mark {
    readonly x: number;
    readonly y: number;
    /** The row it must not leave. */
    readonly top: number;
    readonly bottom: number;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
export interface Swarm {
    readonly radius: number;
    /** The center of each mark, in the order given. */
    readonly centers: readonly Point[];
}
/** `marks` in order of x. With more marks than even the smallest radius has room for, some overlap. */
export declare function swarm(marks: readonly Mark[]): Swarm;
