/** What others get of the package: the command, the library, its types; and what importing it brings along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installPacked, link, spawn } from './package.js';

const ESSAY = `# Keep the lamps on

The council voted to switch off the street lamps at midnight. That is clearly a mistake.
It seems to me that thefts might rise. Experts say so.
`;

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
  for (const name of ['typescript', '@types/node', '@types/unist', 'undici-types'])
    link(name, consumer.folder);
});

describe('the packed package', () => {
  it('holds what runs, and nothing that only its makers need', () => {
    for (const needed of ['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/unified.js', 'LICENSE'])
      expect(consumer.files).toContain(needed);
    expect(consumer.files.filter((path) => /^(src|tests|corpus|bench|scripts|docs)\//.test(path))).toEqual(
      [],
    );
  });

  it('works as a command', () => {
    consumer.write('essay.md', ESSAY);
    const bin = join(consumer.installed, consumer.manifest.bin.hedgerow!);
    const done = spawn(process.execPath, [bin, 'essay.md', '--format', 'json,html'], consumer.folder, false);
    expect(done.status).toBe(0);
    const document = JSON.parse(readFileSync(join(consumer.folder, 'output/essay.json'), 'utf8'));
    expect(document.essay.title).toBe('Keep the lamps on');
    expect(readFileSync(join(consumer.folder, 'output/essay.html'), 'utf8')).toContain('clearly');
  });

  it('works as a library: analyze, a file, many in threads, check, compare, a briefing, the plug-in', () => {
    consumer.write('essay.md', ESSAY);
    const { stdout, stderr, status } = consumer.run(
      'use.mjs',
      `import { analyze, analyzeFile, analyzeMany, check, compare, render } from 'hedgerow';
       import hedgerow from 'hedgerow/unified';
       const text = ${JSON.stringify(ESSAY)};
       const document = analyze(text, { format: 'markdown', path: 'essay.md' });
       const file = await analyzeFile('essay.md');
       const many = [];
       for await (const { document, failure } of analyzeMany([{ file: 'essay.md' }, { file: 'gone.md' }, { text: '...' }, { text, format: 'markdown' }], { concurrency: 2 }))
         many.push(document ? document.essay.title : failure.code);
       console.log(JSON.stringify({
         same: JSON.stringify(document) === JSON.stringify(file),
         many,
         rules: check(document).findings.map(({ rule }) => rule),
         changed: compare(document, file).claims.filter(({ kind }) => kind !== 'unchanged').length,
         page: (await render(document)).slice(0, 15).toLowerCase(),
         plugin: typeof hedgerow,
       }));`,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      same: true,
      many: ['Keep the lamps on', 'not-found', 'no-prose', 'Keep the lamps on'],
      rules: expect.arrayContaining(['hedge-stack', 'unnamed-authority']),
      changed: 0,
      page: '<!doctype html>',
      plugin: 'function',
    });
  });

  it('has types that a strict TypeScript project under nodenext accepts, and that refuse what is wrong', () => {
    const compilerOptions = {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Our own declarations are checked as well.
      skipLibCheck: false,
      noEmit: true,
    };
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    consumer.write(
      'consumer.ts',
      `import { type AnalysisDocument, analyze, analyzeFile, analyzeMany, check, compare, type Finding, ProblemError, placesOf, render, renderPdf } from 'hedgerow';
       import hedgerow, { type HedgerowOptions } from 'hedgerow/unified';
       import { unified } from 'unified';
       const document: AnalysisDocument = analyze('The dam will fail.', { format: 'plain-text' });
       const strengths: number[] = document.sentences.flatMap(({ strength }) => strength?.value ?? []);
       const findings: readonly Finding[] = check(document, { failOn: 'error', known: new Set<string>() }).findings;
       const line: number | undefined = placesOf(document)(findings[0]!)?.line;
       const options: HedgerowOptions = { format: 'markdown' };
       unified().use(hedgerow).use(hedgerow, options);
       async function* inputs() { yield { text: 'The dam will fail.', id: 1 }; }
       for await (const { input, document, failure } of analyzeMany(inputs(), { concurrency: 2, signal: AbortSignal.timeout(1) })) {
         const id: number = input.id;
         const title: string | null = document === null ? failure.message : document.essay.title;
         console.log(id, title);
       }
       const page: Promise<string> = render(await analyzeFile('essay.md'), { paper: 'letter' });
       const pdf: Promise<Uint8Array> = renderPdf(document, { browser: '/usr/bin/chromium' });
       try { compare(document, document); } catch (error) { if (error instanceof ProblemError) console.log(error.problem.code); }
       // @ts-expect-error a format that there is not
       analyze('The dam will fail.', { format: 'word' });
       // @ts-expect-error a path is no input: it would be analyzed as a text
       analyzeMany(['essay.md']);
       console.log(strengths, line, page, pdf);\n`,
    );
    const tsc = join(consumer.folder, 'node_modules/typescript/bin/tsc');
    const checked = spawn(process.execPath, [tsc, '-p', '.'], consumer.folder, false);
    expect(checked.stdout).toBe('');
    expect(checked.status).toBe(0);
  });
});

/** Tells every module that is asked for, by `import` and by `require`, on standard error. */
const TRACE = `
const Module = require('node:module');
const { writeSync } = require('node:fs');
const load = Module._load;
Module._load = function (request, parent, isMain) {
  writeSync(2, 'asked ' + request + ' <' + (parent?.filename ?? '') + '>\\n');
  return load.call(this, request, parent, isMain);
};
Module.register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    if (context.parentURL && !context.parentURL.startsWith('data:')) writeSync(2, 'asked ' + found.url + ' <' + context.parentURL + '>\\\\n');
    return found;
  }
\`));
`;

/** What a script asks for, itself left out. */
function asked(name: string, script: string): string[] {
  const trace = consumer.write('trace.cjs', TRACE);
  const { stderr, status } = consumer.run(name, script, ['--require', trace]);
  const lines = stderr.split('\n').filter((line) => line.startsWith('asked '));
  if (status !== 0 || lines.length === 0) throw new Error(stderr);
  return lines.filter((line) => !line.includes('trace.cjs>'));
}

describe('importing the library', () => {
  it('brings neither templates nor a browser to print with, until they are wanted', () => {
    const heavy = /HandlebarsEnvironment|class CdpBrowser|commander\.js|createJiti|ZodObject/;
    const bundled = (name: string, script: string) =>
      asked(name, script)
        .flatMap((line) => /^asked (file:\S+\.js) /.exec(line)?.[1] ?? [])
        .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
        .filter((code) => heavy.test(code));
    expect(
      bundled(
        'light.mjs',
        "import { analyze, check } from 'hedgerow'; check(analyze('The dam will certainly fail.'));",
      ),
    ).toEqual([]);
    expect(
      bundled(
        'heavy.mjs',
        "import { analyze, render } from 'hedgerow'; await render(analyze('The dam will certainly fail.'));",
      ),
    ).not.toEqual([]);
  });

  it('asks for no files at all in the part that runs anywhere', () => {
    const entry = pathToFileURL(join(consumer.installed, 'dist/browser.js')).href;
    const lines = asked(
      'anywhere.mjs',
      `import { analyze, check } from '${entry}'; check(analyze('The dam will certainly fail.'));`,
    );
    expect(lines.some((line) => line.includes('wink-nlp'))).toBe(true);
    const heavy =
      /handlebars|puppeteer|@sparticuz|@fontsource|commander|node:(?:fs|child_process|worker_threads|os)|asked fs\b|\/zod\//;
    expect(lines.filter((line) => heavy.test(line))).toEqual([]);
  });

  it('prints nothing and leaves the process alone', () => {
    const { stdout, stderr } = consumer.run(
      'quiet.mjs',
      `const state = () => JSON.stringify([process.eventNames().map((event) => [event, process.listenerCount(event)]), Object.keys(globalThis)]);
       const before = state();
       const { analyze, analyzeFile } = await import('hedgerow');
       await import('hedgerow/unified');
       analyze('The dam will fail.');
       await analyzeFile('gone.md').catch(() => {});
       console.log(before === state());`,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('true\n');
  });

  it('bundles for Node without templates and browsers, where analyze alone is used', async () => {
    const entry = consumer.write('entry.mjs', "export { analyze } from 'hedgerow';");
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['browser'],
      format: 'esm',
      write: false,
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((path) => path.includes('wink-nlp'))).toBe(true);
    expect(inputs.filter((path) => /handlebars|puppeteer|@fontsource|commander/.test(path))).toEqual([]);
  });
});
