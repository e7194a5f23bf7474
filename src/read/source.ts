/** A source from a string: what the library reads instead of a file. */
import { createHash } from 'node:crypto';
import type { Source, SourceFormat } from '../model/index.js';

export interface TextOptions {
  readonly format?: SourceFormat;
  readonly path?: string;
}

export function sourceFromText(text: string, options: TextOptions = {}): Source {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  return {
    info: {
      path: options.path ?? 'text',
      format: options.format ?? 'plain-text',
      sha256: createHash('sha256').update(text).digest('hex'),
      url: null,
      retrieved: null,
    },
    content,
    problems: [],
  };
}
