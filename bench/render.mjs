// How long a page takes: milliseconds from an analysis document to its HTML, at the median over the essays of a folder.
//   npm run build && node bench/render.mjs [FOLDER]      (default: corpus)
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { renderBriefing } from '../dist/briefing.js';
import { analyze } from '../dist/index.js';

const FORMATS = { '.txt': 'plain-text', '.md': 'markdown', '.html': 'html' };
const ROUNDS = 25;

const folder = process.argv[2] ?? 'corpus';
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => extname(name) in FORMATS)
  .sort()
  .map((name) =>
    analyze(readFileSync(join(folder, name), 'utf8'), { format: FORMATS[extname(name)], path: name }),
  );
if (documents.length === 0) {
  console.error(`${folder}: no essay found.`);
  process.exit(2);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds of one page: on the clock, and of the processor (the same on a quiet machine). */
function time(document) {
  const before = process.cpuUsage();
  const start = performance.now();
  const page = renderBriefing(document);
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000, bytes: Buffer.byteLength(page) };
}

const first = time(documents[0]);
// A run over a folder has warmed up after some dozens of pages; the figures below are those of such a run.
for (let i = 0; i < 40; i++) time(documents[i % documents.length]);
const rows = documents.map((document) => {
  const rounds = Array.from({ length: ROUNDS }, () => time(document));
  return {
    path: document.source.path,
    words: document.essay.words,
    clock: median(rounds.map((round) => round.clock)),
    processor: median(rounds.map((round) => round.processor)),
    bytes: rounds[0].bytes,
  };
});

for (const { path, words, clock, processor, bytes } of rows) {
  const figures = `${clock.toFixed(1)} ms, processor ${processor.toFixed(1)} ms, ${Math.round(bytes / 1000)} kB`;
  console.log(`${path.padEnd(36)} ${String(words).padStart(6)} words  ${figures}`);
}
const all = (key) => median(rows.map((row) => row[key])).toFixed(1);
console.log(
  `median of ${rows.length} essays: ${all('clock')} ms on the clock, ${all('processor')} ms of the processor; first page with templates and fonts: ${first.clock.toFixed(0)} ms`,
);
