/** The Handlebars templates with what they may call: made ready when first used, then kept. */
import type { ClaimShape, CueTone, EssayDetails, QuoteRun } from '../model/index.js';
import { CHARTS, type ChartName, legendShape } from './charts/index.js';
import { compiled, createEnvironment, type Environment, partialNames } from './compiled.js';
import { detailsJson } from './details.js';

/** Words that show what a sentence does are only underlined. */
const TONES: Readonly<Record<CueTone, string>> = {
  raises: ' class="raises"',
  lowers: ' class="lowers"',
  shows: '',
};

type Page = 'briefing' | 'index' | 'corpus' | 'compare';
type Template = (context: unknown) => string;

let environment: Environment | undefined;
const pages = new Map<Page, Template>();

export function template(page: Page): Template {
  let known = pages.get(page);
  if (!known) {
    environment ??= prepare();
    known = compiled(environment, page);
    pages.set(page, known);
  }
  return known;
}

function prepare(): Environment {
  const own = createEnvironment();
  for (const name of partialNames()) own.registerPartial(name, compiled(own, name));
  const { escapeExpression } = own;
  const safe = (markup: string) => new own.SafeString(markup);
  own.registerHelper('chart', (name: ChartName, data: unknown) => safe(CHARTS[name](data as never)));
  own.registerHelper('legend-shape', (shape: ClaimShape) => safe(legendShape(shape)));
  own.registerHelper('is', (a: unknown, b: unknown) => a === b);
  own.registerHelper('beyond', (number: number, most: number) => Math.max(0, number - most));
  own.registerHelper('below', (number: number, most: number) => number < most);
  own.registerHelper('details', (details: EssayDetails) => safe(detailsJson(details)));
  // A helper and not a partial: an essay has hundreds of runs, and a partial costs ten times as much.
  own.registerHelper('runs', (runs: readonly QuoteRun[]) =>
    safe(
      runs
        .map(({ text, tone }) =>
          tone === null ? escapeExpression(text) : `<u${TONES[tone]}>${escapeExpression(text)}</u>`,
        )
        .join(''),
    ),
  );
  return own;
}
