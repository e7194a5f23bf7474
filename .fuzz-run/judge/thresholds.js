import { measureOf } from './measures.js';
import { thresholdId } from './policy.js';
/** In the order of the settings. A measure that has no value (a rate of nothing) breaks no limit. */
export function breaches(summary, thresholds) {
    return thresholds.flatMap((threshold) => {
        const value = measureOf(threshold.measure)?.of(summary) ?? null;
        if (value === null || isKept(value, threshold) || !holds(summary, threshold.when))
            return [];
        const message = threshold.message ?? messageOf(value, threshold);
        return [{ id: thresholdId(threshold), severity: threshold.severity, message }];
    });
}
const isKept = (value, { bound, limit }) => bound === 'min' ? value >= limit : value <= limit;
function holds(summary, when) {
    return Object.entries(when).every(([measure, bounds]) => {
        const value = measureOf(measure)?.of(summary) ?? null;
        return value !== null && isWithin(value, bounds);
    });
}
const isWithin = (value, { above, below }) => (above === undefined || value > above) && (below === undefined || value < below);
function messageOf(value, { measure, bound, limit }) {
    const { label } = measureOf(measure);
    const wanted = `${figure(limit)} at ${bound === 'min' ? 'least' : 'most'}`;
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${figure(value)}, and ${wanted} are asked for.`;
}
const figure = (value) => (Math.round(value * 100) / 100).toLocaleString('en-US');
/** What a threshold is to readers who do not know it. */
export function describeThreshold(threshold) {
    const { label, gloss } = measureOf(threshold.measure);
    const limit = `${figure(threshold.limit)} at ${threshold.bound === 'min' ? 'least' : 'most'}`;
    const conditions = Object.entries(threshold.when).map(([measure, { above, below }]) => [
        measureOf(measure)?.label ?? measure,
        ...(above === undefined ? [] : [`above ${figure(above)}`]),
        ...(below === undefined ? [] : [`below ${figure(below)}`]),
    ].join(' '));
    const where = conditions.length === 0 ? '' : ` Where there are ${conditions.join(' and ')}.`;
    return {
        label: `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${limit}`,
        gloss: `${gloss}${where}`,
        advice: threshold.message ?? `The house asks for ${limit}; "thresholds" in the configuration sets the limit.`,
    };
}
