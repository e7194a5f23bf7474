/** Whether a file that a run left is whole: a document that keeps its promises, a page with its end, a PDF that opens. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { checkDocument } = await import(new URL('../../dist/check/index.js', import.meta.url).href);

/** What is wrong with the file, a line each. `name`: what the lines call it. */
export async function wrongWithFile(path, name) {
  const bytes = readFileSync(path);
  try {
    return (await faults(bytes, name)).map((fault) => `${name}: ${fault}`);
  } catch (error) {
    return [`${name}: ${error.message}`];
  }
}

async function faults(bytes, name) {
  const extension = /\.[^.]*$/.exec(name)?.[0];
  if (extension === '.html') return endsWith(bytes, '</html>');
  if (extension === '.md') return endsWith(bytes, '\n', false);
  if (extension === '.gz') {
    gunzipSync(bytes);
    return [];
  }
  if (extension === '.json' || extension === '.sarif') {
    const value = JSON.parse(bytes.toString('utf8'));
    return 'sentences' in value ? checkDocument(value) : [];
  }
  if (extension === '.pdf') {
    const cut = endsWith(bytes, '%%EOF');
    if (cut.length > 0) return cut;
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const pdf = await task.promise;
    const pages = pdf.numPages;
    await pdf.getPage(pages);
    await task.destroy();
    return pages > 0 ? [] : ['no page'];
  }
  return [`a file that nobody asked for`];
}

function endsWith(bytes, end, trimmed = true) {
  const text = bytes.toString('latin1');
  return (trimmed ? text.trimEnd() : text).endsWith(end)
    ? []
    : [`cut off: it ends with ${JSON.stringify(text.slice(-20))}`];
}
