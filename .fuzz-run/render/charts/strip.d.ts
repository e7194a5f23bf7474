import type { StripChart } from '../../model/index.js';
export declare function stripChart({ alt, value, quantiles, median }: StripChart): string;
