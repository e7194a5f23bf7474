// `npm run bench`: every ratio from one run, in words and in bench/results.json.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchStartup, printStartup } from './startup.mjs';
import { benchWords, printWords } from './words.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const script = (name, ...args) =>
  execFileSync(process.execPath, [beside(name), ...args], { encoding: 'utf8' });

const words = await benchWords();
printWords(words);
const startup = benchStartup();
printStartup(startup);
const print = JSON.parse(script('print.mjs', '--json', '--rounds', '7'));
console.log(
  `One essay from the command to the PDF: ${print.ours.median.toFixed(2)} s; a script that prints the finished page: ${print.bare.median.toFixed(2)} s; ratio ${(print.ours.median / print.bare.median).toFixed(2)}`,
);
console.log(`Rendering the page of one essay:\n${script('render.mjs')}`);
writeFileSync(
  beside('results.json'),
  `${JSON.stringify({ node: process.version, cores: availableParallelism(), words, startup, print }, null, 2)}\n`,
);
