/**
 * Prints the regular expressions that the program makes at run time from strings, as JSON: source, flags and where. It loads every module
 * as it was built, and calls what waits for a text: phrases of lines, properties of Word documents.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Those that begin to work as soon as they are loaded. */
const BEGIN = /^(?:cli|cli\/work\/worker|cli\/teaching\/learner|library\/thread)\.js$/;

const found = new Map();
const record = (target, args) => {
  const made = Reflect.construct(target, args);
  // The nearest frame but ours is the one that asked; what packages make is theirs to answer for.
  const caller = new Error().stack
    .split('\n')
    .find((line) => /:\d+:\d+\)?$/.test(line) && !line.includes('/built.mjs:'));
  const where = caller?.split(DIST)[1]?.replace(/\.js:.*$/, '.ts');
  if (where !== undefined && typeof args[0] === 'string')
    found.set(`${made}`, { source: made.source, flags: made.flags, where: [`src/${where}`] });
  return made;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: record,
  apply: (target, _, args) => record(target, args),
});

const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !path.startsWith('bundle/') && !BEGIN.test(path))
  .sort();
for (const path of modules) {
  const loaded = await import(pathToFileURL(DIST + path).href);
  // Rules of lines: each has phrases, compiled when they are first asked.
  for (const rules of Object.values(loaded).filter(Array.isArray))
    for (const rule of rules.flat())
      for (const phrase of [rule?.phrases ?? []].flat(3))
        if (typeof phrase?.fits === 'function') phrase.fits('');
}
const { propertyTags } = await import(pathToFileURL(`${DIST}read/docx/properties.js`).href);
propertyTags({ part: () => '' });
process.stdout.write(JSON.stringify([...found.values()]));
