/** The pages on all essays together, from what is kept of each. Nothing here loads the analysis. */
import { corpusOf, renderCorpusBriefing, renderIndex } from '../../briefing.js';
import { documentBytes } from '../../export/document-json.js';
import type { PrintPaper } from '../../export/formats.js';
import { corpusEssayOf, figuresOf, type KeptEntry } from './kept.js';

/** The page that lists all essays. `corpus`: the page on all of them, to be linked to. */
export function indexPage(entries: readonly KeptEntry[], corpus: string | null): string {
  const essays = entries.map((entry) =>
    'packed' in entry ? { figures: figuresOf(entry).figures, hrefs: entry.hrefs } : entry,
  );
  return renderIndex(essays, { corpus });
}

export interface CorpusFiles {
  readonly html: string;
  /** UTF-8. */
  readonly json: Uint8Array;
  /** Of the latest essay: ISO 8601, or null. */
  readonly published: string | null;
}

/** The briefing on all essays together. */
export function corpusFiles(entries: readonly KeptEntry[], paper: PrintPaper): CorpusFiles {
  const data = corpusOf(entries.map((entry) => ('packed' in entry ? corpusEssayOf(entry) : entry)));
  return {
    html: renderCorpusBriefing(data, { paper }),
    json: documentBytes(data),
    published: data.scope.to,
  };
}
