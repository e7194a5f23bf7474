// What the design costs in print: a briefing beside the same words in a plain report (headings, lists and tables, page numbers and a
// running title, in the browser's own type, without charts) and as bare paragraphs. All three by the program's own printer, tagged
// and with bookmarks, in turns.   npm run build && node bench/design.mjs [--rounds N] [--json]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from 'hedgerow';
import puppeteer from 'puppeteer';
import { renderBriefing } from '../dist/briefing.js';
import { Printer } from '../dist/export/browser/printer.js';
import { browserPath, CORPUS, corpusEssays, LAUNCH } from './browser.mjs';
import { spread } from './essays.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
const PRINT = { paper: 'a4', date: '20000101000000' };

/** Run in the page: what it says on paper, as a plain report and as bare paragraphs. */
const WORDS = `(() => {
  for (const element of [...document.body.querySelectorAll('*')])
    if (!element.closest('svg') && getComputedStyle(element).display === 'none') element.remove();
  const bare = document.body.innerText.split('\\n').map((line) => line.trim()).filter((line) => line !== '');
  for (const chart of document.querySelectorAll('svg')) {
    const said = document.createElement('p');
    said.textContent = chart.getAttribute('aria-label');
    if (chart.isConnected) chart.replaceWith(said);
  }
  for (const input of document.querySelectorAll('input')) input.remove();
  for (const element of document.body.querySelectorAll('*')) element.removeAttribute('class');
  return { report: document.querySelector('main').outerHTML, bare };
})()`;

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>';
const PAGES =
  '<style>@page{margin:13mm 15mm;@top-left{content:"Plain"}@bottom-right{content:counter(page) " / " counter(pages)}}body{font-size:9pt}</style>';

async function plainOf(browser, page) {
  const tab = await browser.newPage();
  await tab.setContent(page);
  await tab.emulateMediaType('print');
  const { report, bare } = await tab.evaluate(WORDS);
  await tab.close();
  const paragraphs = bare.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return {
    bare: `${HEAD}<body>${paragraphs.join('\n')}</body></html>`,
    report: `${HEAD}${PAGES}<body>${report}</body></html>`,
  };
}

/** Milliseconds that the processor has worked for the programs that this one started; null where the system does not tell. */
function processorTime() {
  if (process.platform !== 'linux') return null;
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended.
    }
  }
  const ours = (pid) => pid === process.pid || (parents.has(pid) && ours(parents.get(pid)));
  let nanoseconds = 0;
  for (const pid of [...parents.keys()].filter((one) => one !== process.pid && ours(one))) {
    try {
      for (const task of readdirSync(`/proc/${pid}/task`))
        nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // It has ended.
    }
  }
  return nanoseconds / 1e6;
}

const essays = corpusEssays();
const browser = await puppeteer.launch({ executablePath: browserPath(), ...LAUNCH });
const pages = [];
for (const name of essays) {
  const document = analyze(readFileSync(join(CORPUS, name), 'utf8'), { format: 'markdown', path: name });
  const design = renderBriefing(document);
  pages.push({ ...(await plainOf(browser, design)), design });
}
await browser.close();

const KINDS = ['bare', 'report', 'design'];
const clock = { bare: [], report: [], design: [] };
const processor = { bare: [], report: [], design: [] };
const printer = new Printer({ browser: browserPath() });
try {
  for (let round = -1; round < rounds; round++)
    for (const page of pages)
      for (const kind of KINDS) {
        const before = processorTime();
        const start = performance.now();
        await printer.print(page[kind], PRINT);
        if (round < 0) continue;
        clock[kind].push((performance.now() - start) / 1000);
        processor[kind].push(processorTime() - before);
      }
} finally {
  await printer.close();
}

const ratio = (over, under) => spread(over.map((value, i) => value / under[i]));
const result = {
  essays,
  rounds,
  seconds: Object.fromEntries(KINDS.map((kind) => [kind, spread(clock[kind])])),
  processorMilliseconds: Object.fromEntries(KINDS.map((kind) => [kind, spread(processor[kind])])),
  timesOfReport: {
    clock: ratio(clock.design, clock.report),
    processor: ratio(processor.design, processor.report),
  },
  timesOfBareWords: {
    clock: ratio(clock.design, clock.bare),
    processor: ratio(processor.design, processor.bare),
  },
};
if (values.json) console.log(JSON.stringify(result));
else {
  const line = (kind) =>
    `${result.seconds[kind].median.toFixed(3)} s, ${Math.round(result.processorMilliseconds[kind].median)} ms of the processor`;
  console.log(`printing ${essays.length} briefings, ${rounds} rounds: ${line('design')}`);
  for (const [kind, what, times] of [
    ['report', 'the same words in a plain report', result.timesOfReport],
    ['bare', 'the same words as bare paragraphs', result.timesOfBareWords],
  ])
    console.log(
      `  ${what}: ${line(kind)}; ratio ${times.clock.median.toFixed(2)} (${times.clock.least.toFixed(2)} to ${times.clock.most.toFixed(2)}), of the processor ${times.processor.median.toFixed(2)}`,
    );
}
