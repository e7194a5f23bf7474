// What `npm run build` does after the compiler: dist/bundle, the program in a few files. Node takes as long to find and link some
// four hundred small modules as the program takes to read an essay; the compiled modules beside it stay for types, scripts and tests.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { codeDigestFile } from '../dist/export/program-digest.js';
import { driver } from './bundle/driver.mjs';
import { fromFile, fromItself, LATE, lateEntry, lateModules, lateName } from './bundle/late.mjs';
import { notices } from './bundle/licenses.mjs';
import { OUT, ROOT } from './bundle/places.mjs';
import { removeStale } from './bundle/stale.mjs';
import { templates } from './bundle/templates.mjs';
import { checkedWeights, weights } from './bundle/weights.mjs';
import { lighterModel } from './bundle/wink.mjs';

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
 * What is there as one script too, with V8's code of it (src/cli/compiled.ts), so that a short run starts at once. In this order:
 * the command has the worker's script read the essay, and keeps no code of its own for that.
 */
const COMPILED = { worker: 'src/cli/work/serve.ts', cli: 'src/cli/run.ts' };

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

/** What both have in common. Packages that are no ES modules ask for Node's own modules by `require`. */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: PACKAGES,
  legalComments: 'none',
  logLevel: 'warning',
};
const PLUGINS = [lighterModel, templates, driver];

/** Puts the function `__import` in the place of each `import(...)` of a script (src/cli/compiled.ts says why); `x.import(...)` stays. */
function handInImport(path) {
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, text.replaceAll(/(?<![\w$.])import\(/g, '__import('), 'latin1');
}

removeStale();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { metafile } = await build({
  ...OPTIONS,
  entryPoints: {
    ...ENTRIES,
    ...Object.fromEntries(Object.keys(LATE).map((module) => [lateName(module), lateEntry(module)])),
  },
  outdir: OUT,
  splitting: true,
  format: 'esm',
  plugins: [weights, lateModules(fromFile), ...PLUGINS],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const __bundle = import.meta.url; const require = __createRequire(__bundle);",
  },
  metafile: true,
});
writeFileSync(join(OUT, 'LICENSES.txt'), notices(Object.keys(metafile.inputs)));
const [digest, text] = codeDigestFile(OUT);
writeFileSync(join(OUT, digest), text);
await build({
  ...OPTIONS,
  entryPoints: COMPILED,
  outdir: join(OUT, 'compiled'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  plugins: [checkedWeights, lateModules(fromItself), ...PLUGINS],
  // Names stay, for reports of what broke.
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'import.meta.url': '__bundle' },
  banner: { js: '(function(module,require,__import,__bundle){' },
  footer: { js: '})' },
});
for (const name of Object.keys(COMPILED)) {
  handInImport(join(OUT, 'compiled', `${name}.cjs`));
  execFileSync(process.execPath, [fileURLToPath(new URL('bundle/compiled.mjs', import.meta.url)), name], {
    stdio: 'inherit',
  });
}
