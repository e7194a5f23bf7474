/** The kinds of files that essays come in. To add one: a file beside this one, and a line here. */
import type { SourceFormat } from '../../model/index.js';
import { docx } from './docx.js';
import type { InputFormat } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { pdf } from './pdf.js';
import { plainText } from './plain-text.js';

export const INPUT_FORMATS: readonly InputFormat[] = [plainText, markdown, html, docx, pdf];

/** What a file is written in, by the end of its name; null for a kind that is not read. */
export function formatOf(path: string): SourceFormat | null {
  const name = path.toLowerCase();
  return INPUT_FORMATS.find(({ extensions }) => extensions.some((end) => name.endsWith(end)))?.id ?? null;
}

/** All ends of file names that are read: ".txt", ".md", … */
export function extensions(): readonly string[] {
  return INPUT_FORMATS.flatMap((format) => format.extensions);
}
