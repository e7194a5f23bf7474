/** An analyst and a printing that do no work twice. Results are cached under a digest of everything they depend on, never by file times. */
import { readFileSync } from 'node:fs';
import { type Cache, cacheKey, cacheKeyOf } from '../../export/cache.js';
import type { PrintPaper } from '../../export/formats.js';
import { programDigest } from '../../export/program-digest.js';
import type { Analyst } from '../work/analyst.js';
import type { AnalyzedEssay, EssayTask } from '../work/essay.js';
import type { KeptEntry } from '../work/kept.js';
import type { CorpusFiles } from '../work/pages.js';

const text = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

const bytesOf = (files: Readonly<Record<string, string | Uint8Array | null>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? Buffer.from(content) : content]],
    ),
  );

/**
 * @param start the analyst that works where nothing is kept; called once, when it is first needed, so that a run of known
 * essays starts no thread.
 * @param onWork called before its first work.
 */
export function remembering(start: () => Analyst, cache: Cache, onWork: () => void = () => {}): Analyst {
  let started: Analyst | null = null;
  let closed = false;
  const analyst = (): Analyst => {
    if (closed) throw new Error('the analysis was stopped');
    if (started === null) {
      started = start();
      onWork();
    }
    return started;
  };
  const keyOfEssay = keysOfEssays();
  return {
    analyze: async (task) => {
      const key = keyOfEssay(task);
      const kept = key === null ? null : await cache.get(key);
      if (kept) {
        const data = kept.data as Omit<AnalyzedEssay, 'packed' | 'html' | 'json'>;
        const { packed, html = null, json = null } = kept.files;
        // Copied, so that the little that is kept does not hold on to everything that was read.
        return { ...data, packed: Uint8Array.from(packed!), html, json };
      }
      const result = await analyst().analyze(task);
      if (key !== null && !('failed' in result)) {
        const { packed, html, json, ...data } = result;
        await cache.put(key, { data, files: bytesOf({ packed, html, json }) });
      }
      return result;
    },
    check: (task) => analyst().check(task),
    pipe: (task) => analyst().pipe(task),
    index: async (entries, corpus) => {
      const key = keyOfEntries('index', entries, corpus);
      const kept = text((await cache.get(key))?.files.html);
      if (kept !== null) return kept;
      const html = await analyst().index(entries, corpus);
      await cache.put(key, { data: null, files: bytesOf({ html }) });
      return html;
    },
    corpus: async (entries, paper) => {
      const key = keyOfEntries('corpus', entries, paper);
      const kept = await cache.get(key);
      if (kept) {
        const data = kept.data as Omit<CorpusFiles, 'html' | 'json'>;
        return { ...data, html: text(kept.files.html)!, json: kept.files.json! };
      }
      const made = await analyst().corpus(entries, paper);
      const { html, json, ...data } = made;
      await cache.put(key, { data, files: bytesOf({ html, json }) });
      return made;
    },
    close: async () => {
      closed = true;
      await started?.close();
    },
  };
}

/** The key of a page on all essays: by what is kept of each, and what else the page depends on. */
function keyOfEntries(page: string, entries: readonly KeptEntry[], other: unknown): string {
  function* parts() {
    yield page;
    yield programDigest();
    yield JSON.stringify(other);
    for (const entry of entries) {
      if (!('packed' in entry)) yield JSON.stringify(entry);
      else {
        yield JSON.stringify(entry.hrefs);
        yield entry.packed;
      }
    }
  }
  return cacheKeyOf(parts());
}

/** The key of an essay's pages; null where they depend on more than is known here: code of plug-ins, or an essay that is on no disk. */
function keysOfEssays(): (task: EssayTask) => string | null {
  // One reference set serves all essays of a run; it is large, so its digest is taken once.
  const norms = new WeakMap<object, string>();
  const digestOf = (set: EssayTask['norms']): string => {
    if (set === undefined) return '';
    const known = norms.get(set) ?? cacheKey(JSON.stringify(set));
    norms.set(set, known);
    return known;
  };
  return ({ file, formats, paper, norms: set, settings }) => {
    if (file.given !== undefined || (settings?.plugins?.length ?? 0) > 0) return null;
    try {
      const made = JSON.stringify([file.relative, formats, paper, settings ?? null]);
      return cacheKey('essay', programDigest(), made, digestOf(set), readFileSync(file.path));
    } catch {
      // If it cannot be read, the analysis says so.
      return null;
    }
  };
}

/** The PDF of a page. */
export type Print = (
  html: string | Uint8Array,
  options: { readonly paper: PrintPaper; readonly date: string },
) => Promise<Uint8Array>;

/** @param browser the browser that the user named, if any: besides the page, it alone decides the PDF. */
export function rememberingPrints(print: Print, cache: Cache, browser: string | undefined): Print {
  return async (html, options) => {
    const key = cacheKey('pdf', programDigest(), JSON.stringify([options, browser ?? null]), html);
    const kept = (await cache.get(key))?.files.pdf;
    if (kept) return kept;
    const pdf = await print(html, options);
    await cache.put(key, { data: null, files: { pdf } });
    return pdf;
  };
}
