/** Half steps of the scale from one end to the other, or whole ones where there would be more than nine. */
export declare function stepsOf(from: number, to: number): number[];
/** Numbers below a line at `y`; +1, a plain statement, is set darker. */
export declare function axisLine(steps: readonly number[], x: (value: number) => number, y: number): string;
