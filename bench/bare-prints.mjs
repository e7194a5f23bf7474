// The least that prints many pages, some at a time. Usage: bare-prints.mjs BROWSER LIST.json FOLDER TABS
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer';

const [executablePath, list, folder, tabs] = process.argv.slice(2);
const pages = JSON.parse(await readFile(list, 'utf8'));
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args: ['--no-sandbox'] });
let next = 0;
await Promise.all(
  Array.from({ length: Number(tabs) }, async () => {
    const tab = await browser.newPage();
    while (next < pages.length) {
      const page = pages[next++];
      // What is set into a page would be under the content security policy of the one before.
      await tab.goto('about:blank');
      await tab.setContent(await readFile(page, 'utf8'));
      const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true });
      await writeFile(join(folder, `${basename(page)}.pdf`), pdf);
    }
  }),
);
await browser.close();
