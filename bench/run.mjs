// `npm run bench`: every ratio from one run, in words and in bench/results.json.
//   npm run bench -- [--rounds 7] [--words 500,5000,50000,200000]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchGrowth, printGrowth } from './growth.mjs';
import { benchStartup, printStartup } from './startup.mjs';
import { benchWords, printWords } from './words.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    words: { type: 'string', default: '500,5000,50000,200000' },
  },
});
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const script = (name, ...args) =>
  execFileSync(process.execPath, [beside(name), ...args], { encoding: 'utf8' });

const words = await benchWords();
printWords(words);
const startup = benchStartup();
printStartup(startup);
const print = JSON.parse(script('print.mjs', '--json', '--rounds', values.rounds));
console.log(
  `One essay from the command to the PDF: ${print.ours.median.toFixed(2)} s; a script that prints the finished page: ${print.bare.median.toFixed(2)} s; ratio ${(print.ours.median / print.bare.median).toFixed(2)}`,
);
const design = JSON.parse(script('design.mjs', '--json', '--rounds', values.rounds));
console.log(
  `Printing a briefing: ${design.seconds.design.median.toFixed(2)} s; the same words in a plain report: ${design.seconds.report.median.toFixed(2)} s, ratio ${design.timesOfReport.clock.median.toFixed(2)} (of the processor ${design.timesOfReport.processor.median.toFixed(2)}); as bare paragraphs: ${design.seconds.bare.median.toFixed(2)} s, ratio ${design.timesOfBareWords.clock.median.toFixed(2)} (${design.timesOfBareWords.processor.median.toFixed(2)})`,
);
const growth = benchGrowth(values.words.split(',').map(Number));
printGrowth(growth);
console.log(`Rendering the page of one essay:\n${script('render.mjs')}`);
writeFileSync(
  beside('results.json'),
  `${JSON.stringify({ node: process.version, cores: availableParallelism(), words, startup, print, design, growth }, null, 2)}\n`,
);
