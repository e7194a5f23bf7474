import { type SlopeChart } from '../../model/index.js';
/** For paper and wide screens, and for a phone: text has the same size in both. */
declare const SIZES: {
    readonly wide: {
        readonly width: 672;
        readonly left: 130;
        readonly gap: 230;
    };
    readonly narrow: {
        readonly width: 350;
        readonly left: 44;
        readonly gap: 110;
    };
};
export declare function slopeChart(chart: SlopeChart, size: keyof typeof SIZES): string;
export {};
