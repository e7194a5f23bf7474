/** The Handlebars templates with what they may call: made ready when first used, then kept. */
import { fileURLToPath } from 'node:url';
import { CHARTS, legendShape } from './charts/index.js';
import { compiled, createEnvironment, partialNames } from './compiled.js';
/** Beside `src` and `dist`: one path from both. */
export const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
let environment;
const pages = new Map();
export function template(page) {
    let known = pages.get(page);
    if (!known) {
        environment ??= prepare();
        known = compiled(environment, page);
        pages.set(page, known);
    }
    return known;
}
function prepare() {
    const own = createEnvironment();
    for (const name of partialNames())
        own.registerPartial(name, compiled(own, name));
    const { escapeExpression } = own;
    const safe = (markup) => new own.SafeString(markup);
    own.registerHelper('chart', (name, data) => safe(CHARTS[name](data)));
    own.registerHelper('legend-shape', (shape) => safe(legendShape(shape)));
    own.registerHelper('is', (a, b) => a === b);
    own.registerHelper('beyond', (number, most) => Math.max(0, number - most));
    own.registerHelper('below', (number, most) => number < most);
    // A helper and not a partial: an essay has hundreds of runs, and a partial costs ten times as much.
    own.registerHelper('runs', (runs) => safe(runs
        .map(({ text, tone }) => tone === null ? escapeExpression(text) : `<u class="cue ${tone}">${escapeExpression(text)}</u>`)
        .join('')));
    return own;
}
