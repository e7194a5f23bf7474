export type ChartFont = 'sans' | 'sans-strong' | 'serif-italic';
/** Width of a line of text, in the unit of `size`. */
export declare function widthOf(text: string, font: ChartFont, size: number): number;
