/** The Handlebars templates: read and compiled when first used, then kept. The only file that knows Handlebars. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { ClaimShape, QuoteRun } from '../model/index.js';
import { CHARTS, type ChartName, legendShape } from './charts/index.js';

/** Beside `src` and `dist`: one path from both. */
export const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));

type Page = 'briefing' | 'index' | 'corpus' | 'compare';
type Template = (context: unknown) => string;

/** Everything a template may call is listed here: unknown names are an error, and nothing is looked up on prototypes. */
const OPTIONS = {
  knownHelpersOnly: true,
  knownHelpers: { chart: true, runs: true, 'legend-shape': true, is: true, beyond: true, below: true },
  preventIndent: true,
} as const;

let environment: typeof Handlebars | undefined;
const pages = new Map<Page, Template>();

export function template(page: Page): Template {
  let compiled = pages.get(page);
  if (!compiled) {
    environment ??= prepare();
    compiled = environment.compile(read(`${page}.hbs`), OPTIONS);
    pages.set(page, compiled);
  }
  return compiled;
}

function read(path: string): string {
  return readFileSync(join(TEMPLATES, path), 'utf8');
}

function prepare(): typeof Handlebars {
  const own = Handlebars.create();
  for (const folder of ['parts', 'sections']) {
    for (const file of readdirSync(join(TEMPLATES, folder))) {
      if (!file.endsWith('.hbs')) continue;
      const name = `${folder}/${basename(file, '.hbs')}`;
      own.registerPartial(name, own.compile(read(`${name}.hbs`), OPTIONS));
    }
  }
  const { escapeExpression } = own;
  const safe = (markup: string) => new own.SafeString(markup);
  own.registerHelper('chart', (name: ChartName, data: unknown) => safe(CHARTS[name](data as never)));
  own.registerHelper('legend-shape', (shape: ClaimShape) => safe(legendShape(shape)));
  own.registerHelper('is', (a: unknown, b: unknown) => a === b);
  own.registerHelper('beyond', (number: number, most: number) => Math.max(0, number - most));
  own.registerHelper('below', (number: number, most: number) => number < most);
  // A helper and not a partial: an essay has hundreds of runs, and a partial costs ten times as much.
  own.registerHelper('runs', (runs: readonly QuoteRun[]) =>
    safe(
      runs
        .map(({ text, tone }) =>
          tone === null ? escapeExpression(text) : `<u class="cue ${tone}">${escapeExpression(text)}</u>`,
        )
        .join(''),
    ),
  );
  return own;
}
