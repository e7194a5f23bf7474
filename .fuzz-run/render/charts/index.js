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
    strength: (data) => strengthChart(data, 'wide'),
    'strength-narrow': (data) => strengthChart(data, 'narrow'),
    lane: (data) => laneChart(data),
    count: (data) => countChart(data),
    dumbbell: (data) => dumbbellChart(data),
    shares: (data) => sharesChart(data),
    range: (data) => rangeChart(data),
    spread: (data) => spreadChart(data, 'wide'),
    'spread-narrow': (data) => spreadChart(data, 'narrow'),
    interval: (data) => intervalChart(data),
    'interval-axis': (data) => intervalAxis(data),
    slope: (data) => slopeChart(data, 'wide'),
    'slope-narrow': (data) => slopeChart(data, 'narrow'),
    strip: (data) => stripChart(data),
};
