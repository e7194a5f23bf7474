// What `npm run build` does after the compiler: dist/bundle, the program in a few files. Node takes as long to find and link some
// four hundred small modules as the program takes to read an essay; the compiled modules beside it stay for types, scripts and tests.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = join(ROOT, 'dist/bundle');

/**
 * Files that Node is pointed at, by name: the command, the library, and the threads of both. All lie flat, so that `./worker.js` and
 * `./thread.js` are beside each.
 */
const ENTRIES = {
  cli: 'src/cli.ts',
  worker: 'src/cli/work/worker.ts',
  learner: 'src/cli/teaching/learner.ts',
  index: 'src/index.ts',
  thread: 'src/library/thread.ts',
  unified: 'src/unified.ts',
  // What configurations in TypeScript get for `hedgerow`: src/config/find.ts looks for it beside itself.
  define: 'src/config/define.ts',
};

/**
 * What stays a package: one names the browsers that it has downloaded, one brings a browser, one loads its compiler from a file beside
 * it; the next three read Word documents and PDFs; the last two are there for those alone who want a queue.
 */
const PACKAGES = [
  'puppeteer',
  '@sparticuz/chromium',
  'jiti',
  'mammoth',
  'fflate',
  'pdfjs-dist',
  'bullmq',
  'ioredis',
];

/** Modules that most runs do without, and what others ask of them, a kind of file or functions: loaded when it is first called. */
const LATE = {
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

/** The files of trained weights, as they are called from dist/bundle: they can be trained anew, and are checked when loaded. */
const weights = {
  name: 'weights',
  setup({ onResolve }) {
    onResolve({ filter: /\/models\/\w+\.js$/ }, ({ path }) => ({
      path: `../../models/${posix.basename(path)}`,
      external: true,
    }));
  },
};

/**
 * Puts a stand-in in the place of each late module, whose functions load the module itself. `require` of an ES module waits for it
 * (Node from 20.19 on), so that the analysis stays synchronous, and both ends have one copy of what they share.
 */
const late = {
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
    // What a package exports by name is not always told by its form, so that its entry says it.
    onResolve({ filter: /^late-entry:/ }, ({ path }) => ({ path: path.slice(11), namespace: 'late-entry' }));
    onLoad({ filter: /.*/, namespace: 'late-entry' }, ({ path }) => ({
      contents: `export { ${LATE[path].join(', ')} } from '${path}';`,
      resolveDir: ROOT,
    }));
    onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => ({
      contents: await standIn(path),
      resolveDir: ROOT,
    }));
  },
};

const lateName = (module) =>
  `late-${module
    .replace(/^src\/|(?:\/index)?\.ts$/g, '')
    .split('/')
    .at(-1)}`;

async function standIn(module) {
  const load = `import { createRequire } from 'node:module';
const late = () => createRequire(import.meta.url)('./${lateName(module)}.js');`;
  if (LATE[module] !== 'format')
    return `${load}\n${LATE[module].map((name) => `${name === 'default' ? 'export default' : `export const ${name} =`} (...given) => late().${name}(...given);`).join('\n')}`;
  const exported = await import(join(ROOT, module.replace(/^src/, 'dist').replace(/ts$/, 'js')));
  const [[name, format]] = Object.entries(exported).filter(([, value]) => typeof value.read === 'function');
  return `${load}\nexport const ${name} = { ...${JSON.stringify(format)}, read: (source) => late().${name}.read(source) };`;
}

/**
 * wink's language model holds its lexicon as base64 in JSON, copies all of it by writing it and parsing it again, and loads lemmas
 * and models of entities, sentiment and negation that are not asked for (src/annotate/wink.ts). Here its numbers lie in a file of
 * their own, as they are used, and with them a table of where each word stands: wink makes an object of all its words each time it
 * is loaded, which takes as long as reading an essay. Here that object begins empty, and learns the words that are asked for.
 */
const lighterModel = {
  name: 'lighter-model',
  setup({ onLoad }) {
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => {
      const json = join(dirname(path), 'languages/cur/models/eng-core-web-model.json');
      const { lexicon, xpansions, ...rest } = JSON.parse(readFileSync(json, 'utf8'));
      const numbers = [lexicon, xpansions].map((text) => Buffer.from(text, 'base64'));
      const { list } = rest.features.lexeme;
      numbers.push(Buffer.from(tableOf(list).buffer));
      writeFileSync(join(OUT, 'wink-lexicon.bin'), Buffer.concat(numbers));
      writeFileSync(join(OUT, 'wink-core.json'), JSON.stringify(rest));
      const [first, second] = numbers.map(({ length }) => length / 4);
      return {
        contents: replaced(path, [
          [
            'const originalModel=require("./languages/cur/models/eng-core-web-model.json")',
            `const { readFileSync } = require("node:fs");
const beside = (name) => new URL(name, __bundle);
const numbers = () => { const { buffer, byteOffset, length } = readFileSync(beside("wink-lexicon.bin")); return new Uint32Array(buffer, byteOffset, length / 4); }
${slotOf}
${find}
const learning = (list, table) => Object.create(new Proxy(Object.create(null), {
  get: (_, word, known) => { const at = find(word, list, table); if (at !== undefined) known[word] = at; return at; },
}))`,
          ],
          [
            'const model=JSON.parse(JSON.stringify(originalModel))',
            'const model=JSON.parse(readFileSync(beside("wink-core.json"),"utf8")), all=numbers()',
          ],
          ['new Uint32Array(bufferFromBase64(model.lexicon))', `all.subarray(0, ${first})`],
          ['new Uint32Array(bufferFromBase64(model.xpansions))', `all.subarray(${first}, ${first + second})`],
          [
            'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
            `featuresData.lexeme.hash = learning(featuresData.lexeme.list, all.subarray(${first + second}));`,
          ],
        ]),
      };
    });
    onLoad({ filter: /[\\/]eng-(ner|sa|negation|cer-meta)-model\.json$/ }, () => ({
      contents: '{}',
      loader: 'json',
    }));
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]lemmatize\.js$/ }, () => ({ contents: '' }));
  },
};

/** Of a word in a table of that size, a power of two: FNV-1a over its code units. */
function slotOf(word, size) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** Where a word stands in a list, from 0; undefined where it does not. `table`: see `tableOf`. */
function find(word, list, table) {
  for (let slot = slotOf(word, table.length); table[slot] !== 0; slot = (slot + 1) & (table.length - 1))
    if (list[table[slot] - 1] === word) return table[slot] - 1;
  return undefined;
}

/** For each word its place in the list, from 1, in the first free slot from its own on; 0 where there is none. */
function tableOf(list) {
  const size = 2 ** Math.ceil(Math.log2(list.length * 2));
  const table = new Uint32Array(size);
  // Of words that are there twice, the last counts.
  for (const [word, at] of new Map(list.map((word, at) => [word, at]))) {
    let slot = slotOf(word, size);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = at + 1;
  }
  return table;
}

/** Templates compiled beforehand: the same exports as src/render/compiled.ts, without a compiler. */
const templates = {
  name: 'templates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]render[\\/]compiled\.ts$/ }, async () => {
      const { OPTIONS, partialNames, templateSource } = await import('../dist/render/compiled.js');
      const pages = readdirSync(join(ROOT, 'templates'))
        .filter((file) => file.endsWith('.hbs'))
        .map((file) => basename(file, '.hbs'));
      const partials = partialNames();
      const codes = [...pages, ...partials].map(
        (name) => `${JSON.stringify(name)}: ${Handlebars.precompile(templateSource(name), OPTIONS)},\n`,
      );
      return {
        resolveDir: ROOT,
        contents: `import Handlebars from 'handlebars/runtime.js';
const CODES = {\n${codes.join('')}};
export const createEnvironment = () => Handlebars.create();
export const partialNames = () => ${JSON.stringify(partials)};
export const compiled = (environment, name) => environment.template(CODES[name]);`,
      };
    });
  },
};

/**
 * Of the browser's driver, what speaks to one that runs: a tenth of it. What it would load to start browsers, or to speak to them
 * in another way, stays in its package, and is never asked for.
 */
const driver = {
  name: 'driver',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^puppeteer-core$/ }, () => ({
      path: 'connect',
      namespace: 'driver',
      sideEffects: false,
    }));
    // It can tell of every message, and asks for each whether it is to.
    onLoad({ filter: /[\\/]puppeteer-core[\\/].*[\\/]common[\\/]Debug\.js$/ }, () => ({
      contents: 'export const debug = () => () => {};',
    }));
    onLoad({ filter: /.*/, namespace: 'driver' }, () => ({
      resolveDir: ROOT,
      contents:
        "export { _connectToBrowser as connect } from 'puppeteer-core/internal/common/BrowserConnector.js';",
    }));
    onResolve({ filter: /./ }, ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || !/[\\/]puppeteer-core[\\/]/.test(importer) || path === 'debug') return;
      if (!path.startsWith('.')) return { path, external: true };
      const [, inside] = join(resolveDir, path).split(join('lib', 'esm', 'puppeteer') + sep);
      return { path: `puppeteer-core/internal/${inside.split(sep).join('/')}`, external: true };
    });
  },
};

/** The text of a file of a package with some words of it replaced; fails where the package no longer has those words. */
function replaced(path, changes) {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${relative(ROOT, path)} no longer reads: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

/** Packages whose code is in the bundle, from the files that went into it. */
function packagesIn(inputs) {
  const folders = new Set();
  for (const path of Object.keys(inputs)) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (folder) folders.add(join(ROOT, folder));
  }
  return [...folders].sort();
}

const packageFile = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

const STANDARD_TEXTS = {
  'Apache-2.0': () => packageFile('pdfjs-dist/LICENSE').trim(),
  MIT: () => {
    const text = packageFile('handlebars/LICENSE');
    return text.slice(text.indexOf('Permission is hereby granted')).trim();
  },
};

/** Who wrote it, and under which license: the bundle is a copy of their code. */
function notice(folder) {
  const { name, version, author, ...said } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = said.license ?? said.licenses?.map(({ type }) => type).join(' or ');
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : standardText(license, author, name);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** For packages that name their license and do not bring its text: the text as another package brings it. */
function standardText(license, author, name) {
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const from = STANDARD_TEXTS[license];
  if (from === undefined) throw new Error(`${name}: no text of its license (${license}) is at hand`);
  return `Copyright (c) ${holder}\n\n${from()}`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: {
    ...ENTRIES,
    ...Object.fromEntries(
      Object.keys(LATE).map((module) => [
        lateName(module),
        module.startsWith('src/') ? module : `late-entry:${module}`,
      ]),
    ),
  },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: PACKAGES,
  plugins: [weights, late, lighterModel, templates, driver],
  // Packages that are no ES modules ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const __bundle = import.meta.url; const require = __createRequire(__bundle);",
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(
  join(OUT, 'LICENSES.txt'),
  packagesIn(metafile.inputs)
    .map(notice)
    .join(`\n${'-'.repeat(78)}\n\n`),
);
