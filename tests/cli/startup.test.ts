/** What has to be loaded before the command can answer: followed through the built files. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CLI } from './command.js';

/** The built modules, before they are put together in a few files. */
const DIST = dirname(dirname(CLI));

const STATIC = /^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Packages that a file cannot be loaded without. */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    if (name!.startsWith('.')) packagesOf(resolve(dirname(file), name!), seen, packages);
    else if (!name!.startsWith('node:')) packages.add(name!);
  }
  return packages;
}

it('answers --help and --version with nothing loaded but the reader of options', () => {
  expect([...packagesOf(resolve(DIST, 'cli/run.js'))]).toEqual(['commander']);
});

it('starts a run before the language model, the templates and Puppeteer are there', () => {
  const run = [...packagesOf(resolve(DIST, 'cli/briefings/analyze.js'))];
  expect(
    run.filter((name) => /wink|handlebars|puppeteer|remark|rehype|linkedom|readability/.test(name)),
  ).toEqual([]);
});
