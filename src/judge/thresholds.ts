/** Limits on counts and rates: what an essay as a whole must have, or must not have too much of. */
import { type Bounds, capitalized, type Finding, type Summary, type Threshold } from '../model/index.js';
import { measureOf } from './measures.js';
import { type Policy, thresholdId } from './policy.js';

/** A limit that is not kept. The runner makes a finding of it. */
export interface Breach {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** In the order of the settings. A measure that has no value (a rate of nothing) breaks no limit. */
export function breaches(summary: Summary, thresholds: Policy['thresholds']): Breach[] {
  return thresholds.flatMap((threshold) => {
    const value = measureOf(threshold.measure)?.of(summary) ?? null;
    if (value === null || isKept(value, threshold) || !holds(summary, threshold.when)) return [];
    const message = threshold.message ?? messageOf(value, threshold);
    return [{ id: thresholdId(threshold), severity: threshold.severity, message }];
  });
}

const isKept = (value: number, { bound, limit }: Threshold): boolean =>
  bound === 'min' ? value >= limit : value <= limit;

function holds(summary: Summary, when: Threshold['when']): boolean {
  return Object.entries(when).every(([measure, bounds]) => {
    const value = measureOf(measure)?.of(summary) ?? null;
    return value !== null && isWithin(value, bounds);
  });
}

const isWithin = (value: number, { above, below }: Bounds): boolean =>
  (above === undefined || value > above) && (below === undefined || value < below);

function messageOf(value: number, { measure, bound, limit }: Threshold): string {
  const { label } = measureOf(measure)!;
  const wanted = `${figure(limit)} at ${bound === 'min' ? 'least' : 'most'}`;
  return `${capitalized(label)}: ${figure(value)}, and ${wanted} are asked for.`;
}

const figure = (value: number): string => (Math.round(value * 100) / 100).toLocaleString('en-US');

/** A description of the threshold for readers who do not know it. */
export function describeThreshold(threshold: Threshold): { label: string; gloss: string; advice: string } {
  const { label, gloss } = measureOf(threshold.measure)!;
  const limit = `${figure(threshold.limit)} at ${threshold.bound === 'min' ? 'least' : 'most'}`;
  const conditions = Object.entries(threshold.when).map(([measure, { above, below }]) =>
    [
      measureOf(measure)?.label ?? measure,
      ...(above === undefined ? [] : [`above ${figure(above)}`]),
      ...(below === undefined ? [] : [`below ${figure(below)}`]),
    ].join(' '),
  );
  const where = conditions.length === 0 ? '' : ` Where there are ${conditions.join(' and ')}.`;
  return {
    label: `${capitalized(label)}: ${limit}`,
    gloss: `${gloss}${where}`,
    advice:
      threshold.message ?? `The house asks for ${limit}; "thresholds" in the configuration sets the limit.`,
  };
}
