// Whether long texts cost more by the word: microseconds of the processor a word, from a short essay to a book.
//   npm run build && node bench/growth.mjs [--words 500,5000,50000,200000] [--json]
import { parseArgs } from 'node:util';
import { analyze } from 'hedgerow';
import { countWords, freshEssays } from './essays.mjs';

/** Every size is read at least so many words' worth of times, so that a short text is measured as well as a long one. */
const WORDS_A_SIZE = 200_000;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** A text of so many words, cut at the end of a paragraph. */
function textOf(words, round) {
  const paragraphs = freshEssays(Math.ceil(words / 900), round)
    .join('\n\n')
    .split('\n\n');
  let count = 0;
  const kept = paragraphs.filter((paragraph) => {
    if (count >= words) return false;
    count += paragraph.split(/\s+/).length;
    return true;
  });
  return kept.join('\n\n');
}

/** By size asked for: words of a text, and microseconds a word at the median of the rounds. */
export function benchGrowth(sizes) {
  for (let round = 0; round < 4; round++) for (const text of freshEssays(40, 500 + round)) analyze(text);
  return sizes.map((size) => {
    const rounds = Math.max(3, Math.min(60, Math.ceil(WORDS_A_SIZE / size)));
    const measured = Array.from({ length: rounds }, (_, round) => {
      const text = textOf(size, 600 + round);
      const words = countWords([text]);
      const before = cpu();
      analyze(text);
      return { words, microseconds: (cpu() - before) / words };
    }).sort((a, b) => a.microseconds - b.microseconds);
    const { words, microseconds } = measured[measured.length >> 1];
    return {
      words,
      microsecondsPerWord: Number(microseconds.toFixed(2)),
      least: Number(measured[0].microseconds.toFixed(2)),
      most: Number(measured.at(-1).microseconds.toFixed(2)),
    };
  });
}

export function printGrowth(rows) {
  console.log('Processor time by the length of the text (median, least to most):');
  for (const { words, microsecondsPerWord, least, most } of rows)
    console.log(
      `  ${words.toLocaleString('en-US').padStart(10)} words  ${microsecondsPerWord.toFixed(1)} µs a word (${least.toFixed(1)} to ${most.toFixed(1)})`,
    );
}

if (process.argv[1] === (await import('node:url')).fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      words: { type: 'string', default: '500,5000,50000,200000' },
      json: { type: 'boolean', default: false },
    },
  });
  const rows = benchGrowth(values.words.split(',').map(Number));
  if (values.json) console.log(JSON.stringify(rows));
  else printGrowth(rows);
}
