/**
 * For GitHub Actions: workflow commands that GitHub shows as annotations at the lines. It shows ten of each level per step and silently
 * drops the rest. So no more are written, the most severe and those on changed lines first, and the last one of a level says how many
 * are not shown.
 */
import { type CheckedEssay, problem, SEVERITIES, type Severity } from '../model/index.js';
import { type Entry, entriesFor, withoutPath } from './findings.js';
import { fromRoot } from './paths.js';
import { clipped } from './quote.js';
import { limitsOf, type Reporter, type ReporterOptions } from './reporter.js';
import { visible } from './visible.js';

const LEVELS = { error: 'error', warn: 'warning', info: 'notice' } as const;
const LONGEST_QUOTE = 300;

/** What is kept of a level: as many as fit of each kind, and the number of all. */
interface Level {
  readonly changed: string[];
  readonly other: string[];
  count: number;
}

export const github: Reporter = {
  id: 'github',
  label: 'GitHub annotations',
  gloss: 'Workflow commands that GitHub Actions shows at the lines of a pull request.',
  extension: '.txt',
  open(start, options = {}) {
    const entries = entriesFor(start);
    const most = Math.max(1, limitsOf(options).annotations);
    const level = (): Level => ({ changed: [], other: [], count: 0 });
    const levels: Record<Severity, Level> = { error: level(), warn: level(), info: level() };
    const keep = (severity: Severity, changed: boolean, annotation: string): void => {
      const kept = levels[severity];
      kept.count++;
      const list = changed ? kept.changed : kept.other;
      if (list.length < most) list.push(annotation);
    };
    return {
      begin: () => '',
      essay(essay) {
        const { failure, path } = essay;
        if (failure)
          keep(
            'error',
            true,
            command(
              'error',
              { file: fromRoot(path, options.base), title: 'hedgerow' },
              withoutPath(failure.message, path),
            ),
          );
        for (const entry of entries(essay, 'worst-first'))
          if (entry.finding.state === 'new')
            keep(
              entry.finding.severity,
              isChanged(essay, entry, options),
              annotationOf(path, entry, options),
            );
        return '';
      },
      end: () => SEVERITIES.flatMap((severity) => shown(levels[severity], severity, most)).join(''),
    };
  },
};

function shown({ changed, other, count }: Level, severity: Severity, most: number): string[] {
  const best = [...changed, ...other];
  if (count <= most) return best;
  const rest = count - (most - 1);
  const { message } = problem('annotations-left-out', { rest, level: LEVELS[severity] });
  return [...best.slice(0, most - 1), command(LEVELS[severity], { title: 'hedgerow' }, message)];
}

function isChanged({ path }: CheckedEssay, { place }: Entry, { changed }: ReporterOptions): boolean {
  if (place === null || changed === undefined || !Object.hasOwn(changed, path)) return false;
  return changed[path]!.some(({ from, to }) => place.line <= to && place.endLine >= from);
}

function annotationOf(
  path: string,
  { finding, rule, place, quote }: Entry,
  { base }: ReporterOptions,
): string {
  // GitHub accepts columns only if the range stays on one line.
  const columns =
    place && place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  return command(
    LEVELS[finding.severity],
    {
      file: fromRoot(path, base),
      ...(place ? { line: place.line, endLine: place.endLine, ...columns } : {}),
      title: `${rule.label} (${finding.rule})`,
    },
    `${quote === null ? '' : `“${clipped(quote, LONGEST_QUOTE)}”\n`}${finding.message}`,
  );
}

/** One command on a line of its own. In properties ":" and "," end a value, so they are escaped there. */
function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const said = Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  return `::${level} ${said}::${data(message)}\n`;
}

const data = (text: string): string =>
  text
    .split('\n')
    .map((line) => visible(line).replaceAll('%', '%25'))
    .join('%0A');

const property = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
