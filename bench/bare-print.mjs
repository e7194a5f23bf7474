// The least that prints a page: what `hedgerow essay.md` is measured against. Usage: bare-print.mjs BROWSER PAGE.html OUT.pdf
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';

const [executablePath, page, out] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.setContent(await readFile(page, 'utf8'));
await writeFile(out, await tab.pdf({ preferCSSPageSize: true, printBackground: true }));
await browser.close();
