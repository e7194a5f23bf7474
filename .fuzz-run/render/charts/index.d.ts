/** The charts by the name templates call them. To add one: a file here, a line below, its data in `src/model/report.ts`. */
import type { CountChart, DumbbellChart, IntervalChart, LaneChart, RangeChart, SharesChart, SlopeChart, SpreadChart, StrengthChart, StripChart } from '../../model/index.js';
export { legendShape } from './symbols.js';
export declare const CHARTS: {
    readonly strength: (data: StrengthChart) => string;
    readonly 'strength-narrow': (data: StrengthChart) => string;
    readonly lane: (data: LaneChart) => string;
    readonly count: (data: CountChart) => string;
    readonly dumbbell: (data: DumbbellChart) => string;
    readonly shares: (data: SharesChart) => string;
    readonly range: (data: RangeChart) => string;
    readonly spread: (data: SpreadChart) => string;
    readonly 'spread-narrow': (data: SpreadChart) => string;
    readonly interval: (data: IntervalChart) => string;
    readonly 'interval-axis': (data: Pick<IntervalChart, 'from' | 'to'>) => string;
    readonly slope: (data: SlopeChart) => string;
    readonly 'slope-narrow': (data: SlopeChart) => string;
    readonly strip: (data: StripChart) => string;
};
export type ChartName = keyof typeof CHARTS;
