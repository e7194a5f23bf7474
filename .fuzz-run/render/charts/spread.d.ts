import { type SpreadChart } from '../../model/index.js';
/** For paper and wide screens, and for a phone: text has the same size in both. */
declare const SIZES: {
    readonly wide: {
        readonly width: 672;
        readonly labelWidth: 250;
    };
    readonly narrow: {
        readonly width: 350;
        readonly labelWidth: 160;
    };
};
export declare function spreadChart(chart: SpreadChart, size: keyof typeof SIZES): string;
export {};
