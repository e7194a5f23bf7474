/** Every regular expression that the program writes down, with where: those of src/ as they were built, and of the scripts of pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { runToEnd } from '../child.js';

export interface Literal {
  readonly source: string;
  readonly flags: string;
  /** File and line, of all places where it stands. */
  readonly where: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Modules as the compiler writes them, one for each file of src/; what is bundled holds other people's as well. */
function files(): string[] {
  const below = (folder: string, wanted: (path: string) => boolean) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.js') && wanted(path))
      .map((path) => `${folder}/${path}`);
  const sources = new Set(
    readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/').replace(/\.ts$/, '.js'),
    ),
  );
  return [...below('dist', (path) => sources.has(path)), ...below('templates/scripts', () => true)].sort();
}

export function literals(): Literal[] {
  const found = new Map<string, { source: string; flags: string; where: string[] }>();
  for (const file of files()) {
    const tree = parse(readFileSync(`${ROOT}${file}`, 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
    });
    full(tree, (node) => {
      if (node.type !== 'Literal' || !('regex' in node)) return;
      const { pattern, flags } = (node as unknown as { regex: { pattern: string; flags: string } }).regex;
      const key = `/${pattern}/${flags}`;
      const literal = found.get(key) ?? { source: pattern, flags, where: [] };
      found.set(key, literal);
      literal.where.push(
        `${file.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts')}:${node.loc!.start.line}`,
      );
    });
  }
  return [...found.values()];
}

/** Every one that the program makes of strings as it runs. */
export function built(): Literal[] {
  const script = fileURLToPath(new URL('built.mjs', import.meta.url));
  const { stdout, stderr } = runToEnd(process.execPath, [script]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
