/** The closing words of a run, for a person: what was read, what stands most exposed in it, where the files are. */
import { OUTPUT_FORMATS, type OutputFormat } from '../../export/formats.js';
import { counted, grouped, strengthText } from '../../model/index.js';
import { shownPath } from '../progress.js';
import type { Colors } from '../terminal.js';
import { figuresOf } from '../work/kept.js';
import type { RunResult } from './run.js';

export interface SummaryOptions {
  readonly out: string;
  readonly formats: readonly OutputFormat[];
  readonly colors: Colors;
}

const MOST_EXPOSED = 5;

/** Lines with a final newline. */
export function closingSummary(result: RunResult, { out, formats, colors }: SummaryOptions): string {
  const lines = [colors.bold(firstLine(result)), ...exposedLines(result, colors)];
  const passedOver = result.essays.filter((essay) => essay.passedOver !== undefined);
  const failed = result.essays.filter((essay) => essay.analyzed === null && essay.passedOver === undefined);
  if (passedOver.length > 0) {
    const paths = passedOver.map(shownPath).join(', ');
    lines.push(
      '',
      `Passed over: ${counted(passedOver.length, 'essay')} that said "hedgerow: ignore" (${paths}).`,
    );
  }
  if (failed.length > 0) {
    lines.push('', `Not analyzed: ${counted(failed.length, 'file')}, named above with the reason.`);
  }
  lines.push('', ...placeLines(result, out, formats));
  return `${lines.join('\n')}\n`;
}

function firstLine({ essays }: RunResult): string {
  const analyzed = essays.flatMap((essay) => essay.analyzed ?? []);
  const words = analyzed.reduce((sum, essay) => sum + essay.words, 0);
  const claims = analyzed.reduce((sum, essay) => sum + essay.claims, 0);
  return `${counted(analyzed.length, 'essay')} analyzed: ${counted(words, 'word')}, ${counted(claims, 'claim')}.`;
}

/** The most exposed claims of all essays. */
function exposedLines({ essays }: RunResult, colors: Colors): string[] {
  const claims = mostExposed(essays)
    .flatMap((essay) =>
      figuresOf(essay.analyzed!).exposed.map((claim, rank) => ({ ...claim, rank, path: shownPath(essay) })),
    )
    .sort((a, b) => b.exposure - a.exposure || a.rank - b.rank)
    .slice(0, MOST_EXPOSED);
  if (claims.length === 0) return [];
  return [
    '',
    'Most exposed claims (strongly worded, with little beside them in support):',
    ...claims.flatMap(({ quote, strength, path, line }) => [
      `  ${colors.bold(`[${strengthText(strength)}]`)} “${quote}”`,
      `      ${colors.dim(line === null ? path : `${path}:${line}`)}`,
    ]),
  ];
}

/** The essays that the most exposed claims can come from: the first claim of each precedes any claim of the other essays. In their own order. */
function mostExposed(essays: RunResult['essays']): RunResult['essays'] {
  const chosen = new Set(
    essays
      .filter((essay) => (essay.analyzed?.exposure ?? null) !== null)
      .sort((a, b) => b.analyzed!.exposure! - a.analyzed!.exposure!)
      .slice(0, MOST_EXPOSED),
  );
  return essays.filter((essay) => chosen.has(essay));
}

function placeLines(
  { essays, index, corpus, shard }: RunResult,
  out: string,
  formats: readonly OutputFormat[],
): string[] {
  const written = new Map<OutputFormat, number>();
  for (const essay of essays) {
    for (const format of Object.keys(essay.written) as OutputFormat[]) {
      written.set(format, (written.get(format) ?? 0) + 1);
    }
  }
  const files = OUTPUT_FORMATS.filter(({ id }) => formats.includes(id)).map(
    ({ id }) => `${grouped(written.get(id) ?? 0)} ${id.toUpperCase()}`,
  );
  const lines = formats.length === 0 ? [] : [`Files: ${out} (${files.join(', ')})`];
  if (corpus.paths.length > 0) lines.push(`All essays together: ${corpus.paths.join(', ')}`);
  if (shard !== null) lines.push(`For "hedgerow merge": ${shard}`);
  if (index.path !== null) lines.push(`Start at: ${index.path}`);
  return lines;
}
