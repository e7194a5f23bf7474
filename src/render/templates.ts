/** The Handlebars templates with what they may call: made ready when first used, then kept. */
import type { ClaimShape, EssayDetails, Quote } from '../model/index.js';
import { CHARTS, type ChartName, legendShape } from './charts/index.js';
import { compiled, createEnvironment, type Environment, partialNames } from './compiled.js';
import { detailsJson } from './details.js';
import { type AnnotatedSentence, Quoter } from './quoted.js';

/** The part of Handlebars' options that helpers use. */
interface HelperOptions {
  readonly data: { readonly root: { readonly lang?: unknown } };
}

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

/** The attribute that says in which language the essay's words are; nothing where it is the page's own. `lang` of a page's context. */
export function languageAttribute(language: string | null): unknown {
  environment ??= prepare();
  const { SafeString, escapeExpression } = environment;
  return new SafeString(language === null ? '' : ` lang="${escapeExpression(language)}"`);
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
  const quoter = new Quoter(escapeExpression);
  const langOf = ({ data }: HelperOptions) => String(data.root.lang ?? '');
  own.registerHelper('quotation', (quote: Quote, options: HelperOptions) =>
    safe(quoter.quotation(quote, langOf(options))),
  );
  own.registerHelper('annotated', (sentences: readonly AnnotatedSentence[], options: HelperOptions) =>
    safe(quoter.annotated(sentences, langOf(options))),
  );
  return own;
}
