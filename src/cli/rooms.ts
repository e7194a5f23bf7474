import type { IndexEntry } from '../model/index.js';

export function renderIndex(entries: readonly IndexEntry[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Essays</title></head><body>${entries
    .map((entry) =>
      'reason' in entry
        ? `<p>${entry.path}: ${entry.reason}</p>`
        : `<p><a href="${entry.hrefs.html}">${entry.hrefs.html}</a></p>`,
    )
    .join('')}</body></html>`;
}
