// What the design costs in print: seconds to print a briefing, beside the same words as plain paragraphs without any style.
// Both in one browser, in turns.   npm run build && node bench/design.mjs [--rounds N] [--json]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from 'hedgerow';
import puppeteer from 'puppeteer';
import { renderBriefing } from '../dist/briefing.js';
import { browserPath, CORPUS, corpusEssays, LAUNCH } from './browser.mjs';
import { spread } from './essays.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);

/** The words of the page's body, a paragraph for each element that holds words: what is left is the browser's own work. */
async function plainOf(tab, page) {
  await tab.setContent(page);
  const words = await tab.evaluate(
    "document.body.innerText.split('\\n').map((line) => line.trim()).filter((line) => line !== '')",
  );
  const escaped = words.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><title>Plain</title><body>${escaped.join('\n')}</body></html>`;
}

const browser = await puppeteer.launch({ executablePath: browserPath(), ...LAUNCH });
try {
  const essays = corpusEssays();
  const seconds = { plain: [], design: [] };
  for (const name of essays) {
    const document = analyze(readFileSync(join(CORPUS, name), 'utf8'), { format: 'markdown', path: name });
    const design = renderBriefing(document);
    const tab = await browser.newPage();
    const pages = { plain: await plainOf(tab, design), design };
    await tab.close();
    for (let round = -1; round < rounds; round++)
      for (const [kind, page] of Object.entries(pages)) {
        const fresh = await browser.newPage();
        const start = performance.now();
        await fresh.setContent(page, { waitUntil: 'load' });
        await fresh.pdf({ format: 'a4', preferCSSPageSize: true, printBackground: true });
        if (round >= 0) seconds[kind].push((performance.now() - start) / 1000);
        await fresh.close();
      }
  }
  const ratios = spread(seconds.design.map((time, i) => time / seconds.plain[i]));
  const result = {
    essays,
    rounds,
    plain: spread(seconds.plain),
    design: spread(seconds.design),
    ratio: ratios,
  };
  if (values.json) console.log(JSON.stringify(result));
  else
    console.log(
      `printing ${essays.length} briefings, ${rounds} rounds: ${result.design.median.toFixed(3)} s; the same words plain: ${result.plain.median.toFixed(3)} s; ratio ${ratios.median.toFixed(2)} (${ratios.least.toFixed(2)} to ${ratios.most.toFixed(2)})`,
    );
} finally {
  await browser.close();
}
