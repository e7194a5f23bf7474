/** A number of cues as squares that can be counted, and as a number. */
import type { CountChart } from '../../model/index.js';
export declare function countChart({ alt, count, most, side }: CountChart): string;
