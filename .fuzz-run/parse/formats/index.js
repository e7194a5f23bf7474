import { html } from './html.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
export const INPUT_FORMATS = [plainText, markdown, html];
/** What a file is written in, by the end of its name; null for a kind that is not read. */
export function formatOf(path) {
    const name = path.toLowerCase();
    return INPUT_FORMATS.find(({ extensions }) => extensions.some((end) => name.endsWith(end)))?.id ?? null;
}
/** All ends of file names that are read: ".txt", ".md", … */
export function extensions() {
    return INPUT_FORMATS.flatMap((format) => format.extensions);
}
