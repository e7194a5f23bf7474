/** Claims whose strength changed, from what it was to what it is. */
import {
  type ComparedClaim,
  type Comparison,
  type ComparisonReport,
  counted,
  type SlopeChart,
  strengthText,
} from '../../model/index.js';

/** Lines that can be told apart; the largest changes are shown. */
const MOST_LINES = 22;

export function slopeOf({ claims, counts }: Comparison): ComparisonReport['slope'] {
  const changed = claims.filter(({ kind }) => kind === 'hardened' || kind === 'softened');
  if (changed.length === 0) return null;
  const lines = linesOf(changed);
  const shown = lines.slice(0, MOST_LINES);
  const finding = findingOf(counts);
  const steps = lines.map(
    ({ before, after, count }) =>
      `${strengthText(before)} → ${strengthText(after)}${count > 1 ? ` (${count})` : ''}`,
  );
  const rest = lines.length > shown.length ? ` The ${shown.length} largest are drawn.` : '';
  return {
    finding,
    numbers: `Changes, largest first: ${steps.join(', ')}.${rest}`,
    chart: {
      alt: `${finding} Changes: ${steps.slice(0, MOST_LINES).join(', ')}.`,
      before: 'Old draft',
      after: 'New draft',
      lines: shown,
    },
  };
}

function findingOf({ hardened, softened }: Comparison['counts']): string {
  if (softened === 0) return `${counted(hardened, 'claim')} hardened, none softened.`;
  if (hardened === 0) return `${counted(softened, 'claim')} softened, none hardened.`;
  return `${counted(hardened, 'claim')} hardened, ${softened} softened.`;
}

/** Claims that made the same step share a line. Largest step first. */
function linesOf(changed: readonly ComparedClaim[]): SlopeChart['lines'] {
  const lines = new Map<string, { before: number; after: number; label: string; count: number }>();
  for (const { old, new: now } of changed) {
    const before = tenth(old!.strength!.value);
    const after = tenth(now!.strength!.value);
    const line = lines.get(`${before} ${after}`);
    if (line) line.count++;
    else lines.set(`${before} ${after}`, { before, after, label: now!.words, count: 1 });
  }
  return [...lines.values()].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** As strengths are printed. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
