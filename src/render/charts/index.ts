/** The charts by the name templates call them. To add one: a file here, a line below, its data in `src/model/report.ts`. */
import type {
  CountChart,
  DumbbellChart,
  IntervalChart,
  LaneChart,
  RangeChart,
  SharesChart,
  SlopeChart,
  SpreadChart,
  StrengthChart,
  StripChart,
} from '../../model/index.js';
import { countChart } from './count.js';
import { dumbbellChart } from './dumbbell.js';
import { intervalAxis, intervalChart } from './interval.js';
import { laneChart } from './lane.js';
import { rangeChart } from './range.js';
import { sharesChart } from './shares.js';
import { slopeChart } from './slope.js';
import { spreadChart } from './spread.js';
import { strengthChart } from './strength.js';
import { stripChart } from './strip.js';

export { legendShape } from './symbols.js';

export const CHARTS = {
  strength: (data: StrengthChart) => strengthChart(data, 'wide'),
  'strength-narrow': (data: StrengthChart) => strengthChart(data, 'narrow'),
  lane: (data: LaneChart) => laneChart(data),
  count: (data: CountChart) => countChart(data),
  dumbbell: (data: DumbbellChart) => dumbbellChart(data),
  shares: (data: SharesChart) => sharesChart(data),
  range: (data: RangeChart) => rangeChart(data),
  spread: (data: SpreadChart) => spreadChart(data, 'wide'),
  'spread-narrow': (data: SpreadChart) => spreadChart(data, 'narrow'),
  interval: (data: IntervalChart) => intervalChart(data),
  'interval-axis': (data: Pick<IntervalChart, 'from' | 'to'>) => intervalAxis(data),
  slope: (data: SlopeChart) => slopeChart(data, 'wide'),
  'slope-narrow': (data: SlopeChart) => slopeChart(data, 'narrow'),
  strip: (data: StripChart) => stripChart(data),
} as const;

export type ChartName = keyof typeof CHARTS;
