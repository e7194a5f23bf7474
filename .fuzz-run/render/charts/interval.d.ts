import { type IntervalChart } from '../../model/index.js';
export declare function intervalChart({ alt, from, to, values, mean, text, interval, all }: IntervalChart): string;
/** The numbers over the rows. */
export declare function intervalAxis({ from, to }: {
    from: number;
    to: number;
}): string;
