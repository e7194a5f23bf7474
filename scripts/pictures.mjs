// The README's pictures, from a briefing on one essay of the corpus: the pages of its PDF, and its web page in light and dark.
// Usage: npm run pictures. Pages are printed by the program itself; a browser then draws them, the PDF by way of pdf.js.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { renderBriefing } from '../dist/briefing.js';
import { installedBrowsers, namedBrowser, THIS_MACHINE } from '../dist/export/browser/find.js';
import { Printer } from '../dist/export/browser/printer.js';
import { shippedBrowser, shippedPackage } from '../dist/export/browser/shipped.js';
import { pdfDate } from '../dist/export/reproducible.js';
import { analyzeSource } from '../dist/pipeline.js';
import { readSource } from '../dist/read/file.js';

const ESSAY = 'harbor-road.md';
const PAGES = [1, 2];
/** Pixels: a page is read at this width in a README's column, and on twice as fine a screen. */
const PAGE_WIDTH = 1000;
const SCREEN = { width: 1280, height: 860 };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../docs/images');

const path = here(`../corpus/${ESSAY}`);
const document = analyzeSource(readSource({ path, relative: ESSAY }, 'markdown'));
const html = renderBriefing(document);
const printer = new Printer();
const pdf = await printer.print(html, { paper: 'a4', date: pdfDate(null, document.essay.published) });
await printer.close();

await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  ...(await command()),
  headless: 'shell',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  for (const number of PAGES) await save(`page-${number}.png`, await paperPicture(number));
  for (const scheme of ['light', 'dark']) await save(`web-${scheme}.png`, await screenPicture(scheme));
} finally {
  await browser.close();
}

/** The browser that prints, as a thing to start. */
async function command() {
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  const installed = named ? namedBrowser(named, THIS_MACHINE) : installedBrowsers(THIS_MACHINE)[0];
  if (installed) return { executablePath: installed };
  const shipped = shippedPackage();
  if (!shipped)
    throw new Error('No browser was found. Name one: PUPPETEER_EXECUTABLE_PATH=PATH npm run pictures');
  const { executable, env } = await shippedBrowser(shipped, new AbortController().signal, () => {});
  return { executablePath: executable, env: { ...process.env, ...env } };
}

/** One page of the PDF as pdf.js draws it. */
async function paperPicture(number) {
  const page = await browser.newPage();
  await serve(page, dirname(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  await page.goto('http://pictures/');
  const picture = await page.evaluate(draw, Buffer.from(pdf).toString('base64'), number, PAGE_WIDTH);
  await page.close();
  return Buffer.from(picture.split(',')[1], 'base64');
}

/** Runs in the page. */
async function draw(base64, number, width) {
  const { getDocument, GlobalWorkerOptions } = await import('http://pictures/pdf.mjs');
  GlobalWorkerOptions.workerSrc = 'http://pictures/pdf.worker.mjs';
  const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const page = await (await getDocument({ data }).promise).getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas.toDataURL('image/png');
}

/** Answers a page's requests from a folder: pages of files may not load modules. */
async function serve(page, from) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    if (name === '') return request.respond({ contentType: 'text/html', body: '<!doctype html>' });
    if (!/^[\w.]+\.mjs$/.test(name)) return request.respond({ status: 404 });
    return request.respond({ contentType: 'text/javascript', body: await readFile(join(from, name)) });
  });
}

/** The web page where the annotated essay begins. */
async function screenPicture(scheme) {
  const page = await browser.newPage();
  await page.setViewport(SCREEN);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => {}));
  await page.evaluate(() =>
    globalThis.document.querySelector('#essay').scrollIntoView({ behavior: 'instant' }),
  );
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  return picture;
}

async function save(name, bytes) {
  await writeFile(join(folder, name), bytes);
  console.log(`docs/images/${name}: ${Math.round(bytes.length / 1000)} kB`);
}
