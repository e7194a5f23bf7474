import { type StrengthChart } from '../../model/index.js';
/** For paper and wide screens, and for a phone: text has the same size in both. */
declare const SIZES: {
    readonly wide: {
        readonly width: 672;
        readonly left: 112;
        readonly row: 24;
        readonly emptyRow: 13;
        readonly labelWidth: 260;
    };
    readonly narrow: {
        readonly width: 350;
        readonly left: 78;
        readonly row: 30;
        readonly emptyRow: 15;
        readonly labelWidth: 150;
    };
};
export declare function strengthChart(chart: StrengthChart, size: keyof typeof SIZES): string;
export {};
