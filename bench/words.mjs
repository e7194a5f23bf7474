// Words per second of the whole analysis beside wink-nlp alone, retext with three plug-ins and write-good, on the same texts.
// Each round reads texts that no round has seen; within a round the contestants take turns. Figures to trust are the ratios.
import { analyze } from 'hedgerow';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';
import { countWords, freshEssays, spread } from './essays.mjs';

const ROUNDS = 9;
const ESSAYS = 40;
/** Slow contestants read a part of each round's texts. */
const SHARE = 0.25;

export async function benchWords() {
  const wink = winkNLP(model);
  const checked = retext().use(retextIntensify).use(retextPassive).use(retextReadability);
  const contestants = {
    hedgerow: (text) => analyze(text),
    'wink-nlp': (text) => wink.readDoc(text),
    'retext, 3 plug-ins': (text) => checked.processSync(text),
    'write-good': (text) => writeGood(text),
  };
  const microseconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -2; round < ROUNDS; round++) {
    const texts = freshEssays(ESSAYS, round + 10);
    const few = texts.slice(0, Math.ceil(ESSAYS * SHARE));
    for (const [name, read] of Object.entries(contestants)) {
      const mine = name === 'hedgerow' || name === 'wink-nlp' ? texts : few;
      const start = process.hrtime.bigint();
      for (const text of mine) read(text);
      const spent = Number(process.hrtime.bigint() - start) / 1000;
      if (round >= 0) microseconds[name].push(spent / countWords(mine));
    }
  }
  const ratios = Object.fromEntries(
    Object.keys(contestants).map((name) => [
      name,
      spread(microseconds[name].map((value, round) => microseconds.hedgerow[round] / value)),
    ]),
  );
  return {
    microsecondsPerWord: Object.fromEntries(
      Object.entries(microseconds).map(([name, list]) => [name, spread(list)]),
    ),
    timesOf: ratios,
  };
}

export function printWords({ microsecondsPerWord, timesOf }) {
  console.log(
    'Words per second, and how often the time of each goes into one analysis by hedgerow (median, least to most):',
  );
  for (const [name, { median }] of Object.entries(microsecondsPerWord)) {
    const ratio = timesOf[name];
    console.log(
      `  ${name.padEnd(20)} ${Math.round(1e6 / median)
        .toLocaleString('en-US')
        .padStart(9)} words/s` +
        (name === 'hedgerow'
          ? ''
          : `   hedgerow takes ${ratio.median.toFixed(2)} times as long (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`),
    );
  }
}

if (process.argv[1] === (await import('node:url')).fileURLToPath(import.meta.url))
  printWords(await benchWords());
