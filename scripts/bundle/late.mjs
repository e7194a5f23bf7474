import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** Modules that most runs do without, and what others ask of them, a kind of file or functions: loaded when it is first called. */
export const LATE = {
  'src/parse/formats/markdown.ts': 'format',
  'src/parse/formats/html.ts': 'format',
  'src/parse/formats/docx.ts': 'format',
  'src/parse/formats/pdf.ts': 'format',
  // Of Markdown, only what has HTML in it.
  'src/parse/html/parse.ts': ['parsePage', 'parseFragment', 'decodeText'],
  'src/reporters/word/index.ts': ['commentedDocx'],
  'src/render/fonts/subset.ts': ['subsetWoff'],
  'franc-min': ['franc'],
  '@humanwhocodes/momoa': ['parse'],
  // Its patterns alone take as long to compile as an essay to read.
  'string-width': ['default'],
  yaml: ['parse'],
};

/** A file of the bundle for each late module, by its name. */
export const lateName = (module) =>
  `late-${module
    .replace(/^src\/|(?:\/index)?\.ts$/g, '')
    .split('/')
    .at(-1)}`;

/** What to point the bundler at for a late module. */
export const lateEntry = (module) => (module.startsWith('src/') ? module : `late-entry:${module}`);

/** Loads a late module from a file beside. `require` of an ES module waits for it (Node from 20.19 on). */
export const fromFile = (module) => `import { createRequire } from 'node:module';
const late = () => createRequire(import.meta.url)('./${lateName(module)}.js');`;

/** Loads a late module from the same file, where all are. */
export const fromItself = (module) => `const late = () => require('itself:${module}');`;

/**
 * Puts a stand-in in the place of each late module, whose functions load the module itself at once, so that the analysis stays
 * synchronous, and both ends have one copy of what they share. `load`: code of a function `late` that does so, of the module's name.
 */
export const lateModules = (load) => ({
  name: 'late',
  setup({ onResolve, onLoad, resolve }) {
    onResolve(
      {
        filter:
          /^(franc-min|yaml|string-width|@humanwhocodes\/momoa|.*\/(markdown|html|docx|pdf|html\/parse|word\/index|fonts\/subset)\.js)$/,
      },
      async ({ path, importer, kind, pluginData, resolveDir, namespace }) => {
        if (pluginData === 'itself' || kind === 'entry-point' || namespace === 'late-entry') return;
        const found = await resolve(path, { importer, kind, resolveDir, pluginData: 'itself' });
        const name = Object.keys(LATE).find((module) => module === path || found.path === join(ROOT, module));
        return name === undefined ? found : { path: name, namespace: 'late', sideEffects: false };
      },
    );
    onResolve({ filter: /^itself:/ }, ({ path }) => {
      const module = path.slice('itself:'.length);
      return module.startsWith('src/')
        ? { path: join(ROOT, module) }
        : { path: module, namespace: 'late-entry' };
    });
    // What a package exports by name is not always told by its form, so that its entry says it.
    onResolve({ filter: /^late-entry:/ }, ({ path }) => ({ path: path.slice(11), namespace: 'late-entry' }));
    onLoad({ filter: /.*/, namespace: 'late-entry' }, ({ path }) => ({
      contents: `export { ${LATE[path].join(', ')} } from '${path}';`,
      resolveDir: ROOT,
    }));
    onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => ({
      contents: await standIn(path, load(path)),
      resolveDir: ROOT,
    }));
  },
});

async function standIn(module, load) {
  if (LATE[module] !== 'format')
    return `${load}\n${LATE[module].map((name) => `${name === 'default' ? 'export default' : `export const ${name} =`} (...given) => late().${name}(...given);`).join('\n')}`;
  const exported = await import(join(ROOT, module.replace(/^src/, 'dist').replace(/ts$/, 'js')));
  const [[name, format]] = Object.entries(exported).filter(([, value]) => typeof value.read === 'function');
  return `${load}\nexport const ${name} = { ...${JSON.stringify(format)}, read: (source) => late().${name}.read(source) };`;
}
