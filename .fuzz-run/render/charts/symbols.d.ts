import type { ClaimShape } from '../../model/index.js';
/** The shape around a point; `radius` is that of the circle of equal weight. */
export declare function shapeAt(shape: ClaimShape, x: number, y: number, radius: number, attributes?: string): string;
/** The shape alone, for a legend. */
export declare function legendShape(shape: ClaimShape): string;
