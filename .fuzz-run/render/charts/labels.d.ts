/** Finding room for labels near their marks: inside a row, clear of marks, lines and one another, joined by a fine leader. */
import type { Point } from './swarm.js';
export interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}
export interface Room {
    /** Rows in which a label may stand, centered; text never reaches a row's edge. */
    readonly rows: readonly {
        readonly top: number;
        readonly bottom: number;
    }[];
    readonly left: number;
    readonly right: number;
}
export interface PlacedLabel {
    readonly box: Box;
    /** The leader, from label to mark; null where the label stands beside its mark. */
    readonly leader: {
        readonly from: Point;
        readonly to: Point;
    } | null;
}
/**
 * Places the labels in order. `marks` are the centers that must stay free, `radius` theirs; `line` are points of a line
 * that text should not cross. Every label gets a place, the least bad one where no place is clear.
 */
export declare function placeLabels(labels: readonly {
    readonly at: Point;
    readonly width: number;
    readonly height: number;
}[], marks: readonly Point[], radius: number, line: readonly Point[], room: Room): PlacedLabel[];
