/** Who may import whom. When this fails, the message says which rule of the house a file breaks. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Folders of src/ that a stage or a service lives in. A room knows itself and the model. */
const ROOMS = [
  'read',
  'parse',
  'annotate',
  'attribute',
  'tag',
  'weigh',
  'relate',
  'judge',
  'summarize',
  'check',
  'compare',
  'norms',
  'report',
  'render',
  'export',
  'shard',
  'queue',
  'pipe',
  'reporters',
];
/** What stands outside and may know every room: the pipeline, the briefing, the library, the command line, configuration, training, explanations. */
const OUTSIDE =
  /^(pipeline|briefing|index|browser|unified|library|plugins|version|cli[^/]*|config|learn|explain)(\/|\.ts$)/;

/** The one place that may import each third-party package. A new package needs a line here. */
const OWNERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(unified|remark-.+|rehype-.+|unist-.+|hast-.+|mdast-.+|hast|mdast|unist|vfile.*|micromark.*)$/,
    /^(parse\/|unified\.ts$)/,
  ],
  [/^(yaml|@mozilla\/readability|linkedom(\/.+)?)$/, /^parse\//],
  [/^@noble\/hashes/, /^read\//],
  [/^(mammoth|fflate)$/, /^read\/docx\//],
  [/^pdfjs-dist\//, /^read\/pdf\//],
  [/^wink-/, /^annotate\/wink\.ts$/],
  [/^franc/, /^annotate\//],
  [/^handlebars/, /^render\//],
  [/^d3-/, /^(report|render)\//],
  [/^@fontsource/, /^render\//],
  [/^harfbuzzjs/, /^render\/fonts\/subset\.ts$/],
  [/^(puppeteer|@sparticuz\/)/, /^export\/browser(\/|\.ts$)/],
  [/^(commander|picocolors)$/, /^cli/],
  [/^ajv(\/|$)/, /^cli\/machines\/saved-record\.ts$/],
  [/^(bullmq|ioredis)$/, /^queue\/connection\.ts$/],
  [/^chokidar$/, /^cli\/watching\/watch\.ts$/],
  [/^zod$/, /^config\/(schema|lexicon-schema|validate)\.ts$/],
  [/^lilconfig$/, /^config\/find\.ts$/],
  [/^jiti$/, /^(config\/find|plugins\/load)\.ts$/],
  [/^@humanwhocodes\/momoa$/, /^config\/json\.ts$/],
  [/^(ignore|picomatch)$/, /^config\/configuration\.ts$/],
  [/^@xmldom\/xmldom$/, /^reporters\/word\//],
  [/^fflate$/, /^(reporters\/word\/|render\/fonts\/pack\.ts$)/],
  [/^(sarif|string-width)$/, /^reporters\//],
];
/** Where the machine may be asked for anything; other rooms run in a browser as well. */
const NODE =
  /^(read|render|export|shard|queue|learn|config|cli[^/]*|library\/threads?|plugins\/load)(\/|\.ts$)/;

interface Source {
  /** Below src/, with "/". */
  readonly path: string;
  readonly text: string;
  /** Files below src/ that it imports. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

function read(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const named = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
      const files = named
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(dirname(path), name).replace(/\.js$/, '.ts'));
      return { path, text, files, packages: named.filter((name) => !name.startsWith('.')) };
    });
}

const sources = read();
const roomOf = (path: string): string | null => {
  const first = path.split('/')[0]!;
  return ROOMS.includes(first) ? first : null;
};

/** The paths of one way round from a file to itself; null where there is none. */
function cycle(): string[] | null {
  const done = new Set<string>();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const visit = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.files ?? []) {
      const found = visit(next, [...way, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const { path } of sources) {
    const found = visit(path, []);
    if (found) return found;
  }
  return null;
}

describe('the house', () => {
  it('reads its own imports', () => {
    const pipeline = sources.find((source) => source.path === 'pipeline.ts')!;
    expect(pipeline.files).toContain('annotate/index.ts');
    expect(sources.find((source) => source.path === 'annotate/wink.ts')!.packages).toContain('wink-nlp');
  });

  it('is made of rooms, the model, and what stands outside', () => {
    const strangers = sources.filter(
      ({ path }) => !roomOf(path) && !path.startsWith('model/') && !OUTSIDE.test(path),
    );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('has rooms that know only themselves and the model', () => {
    const broken = sources.flatMap(({ path, files }) => {
      const room = roomOf(path);
      if (!room) return [];
      const foreign = files.filter(
        (file) =>
          !file.startsWith(`${room}/`) && !file.startsWith('model/') && !file.startsWith('../models/'),
      );
      return foreign.map((file) => `${path} imports ${file}`);
    });
    expect(broken).toEqual([]);
  });

  it('has a model that imports nothing', () => {
    const broken = sources
      .filter(({ path }) => path.startsWith('model/'))
      .flatMap(({ path, files, packages }) =>
        [...files.filter((file) => !file.startsWith('model/')), ...packages].map(
          (name) => `${path} imports ${name}`,
        ),
      );
    expect(broken).toEqual([]);
  });

  it('has one owner for each third-party package', () => {
    const broken = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !name.startsWith('node:'))
        .filter((name) => !OWNERS.some(([known, owner]) => known.test(name) && owner.test(path)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it('asks the machine only where files, browsers and people are', () => {
    const broken = sources.filter(
      ({ path, packages }) => packages.some((name) => name.startsWith('node:')) && !NODE.test(path),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('reaches into the network in one place alone', () => {
    const reaching = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bnavigator\.sendBeacon\b/;
    const wires = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/;
    // Serves pages to a browser on this machine, and asks nobody.
    const serving = 'cli/watching/live-server.ts';
    const broken = sources.filter(
      ({ path, text, packages }) =>
        path !== 'read/address.ts' &&
        (reaching.test(text) || (path !== serving && packages.some((name) => wires.test(name)))),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
    expect(sources.find(({ path }) => path === 'read/address.ts')!.text).toMatch(reaching);
    const server = sources.find(({ path }) => path === serving)!.text;
    expect(server).not.toMatch(
      /\b(?:connect|createConnection|request|get)\s*(?:,|\}).*from 'node:(?:http|net)'/,
    );
  });

  it('prints, exits, reads the clock and throws dice nowhere but in its commands', () => {
    const worldly =
      /\bconsole\.|\bprocess\.(?:exit|exitCode|stdout|stderr|argv)\b|\bDate\.now\(|new Date\(\)|Math\.random\(/;
    const broken = sources.filter(
      ({ path, text }) => !/^cli[^/]*(\/|\.ts$)/.test(path) && worldly.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('has no import that leads back to where it began', () => {
    expect(cycle()).toBeNull();
  });

  it('has files short enough to read at one sitting', () => {
    const DATA = /^annotate\/(lexicon|classes)\//;
    const long = sources
      .filter(({ path }) => !DATA.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = sources.filter(({ path }) =>
      path.split(/[/.]/).some((name) => /^(utils?|helpers?|common|misc|shared|lib)$/i.test(name)),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});
