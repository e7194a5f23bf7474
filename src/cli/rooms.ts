/** Where the command line takes what other rooms make. Only workers load it: it brings the language model and the templates. */
import { readFileSync } from 'node:fs';
import { type AnalysisDocument, type IndexEntry, ProblemError, problem } from '../model/index.js';
import { sourceFromText } from '../read/source.js';
import type { FoundFile } from './input.js';

export { analyzeSource } from '../pipeline.js';
export { indexFigures } from '../report/index.js';

export function readEssay(file: FoundFile) {
  const text = readFileSync(file.path, 'utf8');
  if (text.trim() === '') throw new ProblemError(problem('empty-file', { path: file.relative }));
  return sourceFromText(text, { path: file.relative });
}

export function renderBriefing(document: AnalysisDocument, _options: { paper: 'a4' | 'letter' }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${document.source.path}</title></head><body><h1>Briefing</h1><h2>Part</h2><p>${document.essay.words} words</p></body></html>`;
}

export function renderIndex(entries: readonly IndexEntry[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Essays</title></head><body>${entries
    .map((entry) =>
      'reason' in entry
        ? `<p>${entry.path}: ${entry.reason}</p>`
        : `<p><a href="${entry.hrefs.html}">${entry.hrefs.html}</a></p>`,
    )
    .join('')}</body></html>`;
}
