// Essays for the benchmarks: the corpus, and texts made of its paragraphs that no round has seen before.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Paragraphs of the plain-text and Markdown essays, without front matter. */
export function paragraphs() {
  return readdirSync(FOLDER)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(FOLDER + name, 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph.length > 200),
    );
}

/** mulberry32: the same texts on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * `count` essays of about 900 words. Every round brings names and sentences that none before had: paragraphs in another order,
 * each sentence ending cut or kept, capitalized words respelled, so that nothing remembered from the round before helps.
 */
export function freshEssays(count, round) {
  const pool = paragraphs();
  const random = generator(1000 + round);
  const respelled = (name) =>
    name.slice(0, -1) + 'abdeghiklmnoprstuvwy'[Math.floor(random() * 20)] + name.slice(-1);
  return Array.from({ length: count }, () => {
    const chosen = [];
    let words = 0;
    while (words < 900) {
      const paragraph = pool[Math.floor(random() * pool.length)].replace(
        /(?<=[a-z,] )[A-Z][a-z]{3,}/g,
        respelled,
      );
      chosen.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    return chosen.join('\n\n');
  });
}

export const countWords = (texts) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    least: sorted[0],
    most: sorted[sorted.length - 1],
  };
}
