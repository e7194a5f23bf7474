import { type RangeChart } from '../../model/index.js';
export declare function rangeChart({ alt, low, median, high }: RangeChart): string;
