/** The command itself, in this process, in a folder of its own: what it says, how it ends, and what it leaves in the folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import fc from 'fast-check';
import { PATTERNS } from './settings.mjs';
import { CHARACTERS, ESSAYS, MARKUP, units } from './texts.mjs';

const pick = (list) => fc.constantFrom(...list);

/** Names that a file of this system can have, and that other systems or careless programs stumble over. */
const NAMES = [
  'essay.md',
  'Essay.md',
  'ESSAY.MD',
  'essay.txt',
  'essay.html',
  'essay.md.md',
  'index.md',
  'corpus.md',
  'INDEX.txt',
  'con.md',
  'nul.txt',
  'com1.draft.md',
  'aux',
  '...md',
  '. md',
  ' .md',
  'a .md ',
  '-.md',
  '--out.md',
  '-1.md',
  '%2e%2e%2f.md',
  '..%5c.md',
  '..\\x.md',
  'C:\\x.md',
  'a:b.md',
  '~.md',
  '$HOME.md',
  '`x`.md',
  'a"b.md',
  "a'b.md",
  'a?b#c&d.md',
  '*.md',
  '[a].md',
  '<script>hx()</script>.md',
  '\u001b[31mred.md',
  'line\nbreak.md',
  'tab\t.md',
  '\u0007.md',
  '\u202egpj.md',
  'caf\u00e9.md',
  'cafe\u0301.md',
  '\u{1f469}\u200d\u{1f469}.md',
  `${'n'.repeat(252)}.md`,
  `${'\u00e9'.repeat(126)}.md`,
  `${'n'.repeat(251)}.txt`,
  'node_modules/essay.md',
  '.hidden/essay.md',
  'index.html/essay.md',
  'essay.md.html',
  'below/essay.md',
  'BELOW/essay.md',
  'below/below/essay.md',
];
const free = fc
  .oneof(units, pick(MARKUP), pick(CHARACTERS))
  .map((text) => `${text.toWellFormed().replaceAll(/[/\0]/g, '_').slice(0, 60)}.md`);
const file = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: pick(NAMES) }, { weight: 1, arbitrary: free }),
  fc.oneof(
    { weight: 5, arbitrary: pick(ESSAYS).map((text) => text.slice(0, 700)) },
    { weight: 1, arbitrary: pick(['', ' ', '\0', '\ufeff', '# Only a title']) },
  ),
);
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: pick(['drafts', 'drafts/essay.md', 'drafts/below', '.', 'out', 'gone.md', '-', '']),
  },
  { weight: 2, arbitrary: pick(NAMES).map((name) => `drafts/${name}`) },
  {
    weight: 1,
    arbitrary: pick([
      '..',
      '../desk',
      '/dev/null',
      'drafts/../drafts',
      './/drafts//',
      'drafts/essay.md/',
      'x'.repeat(5000),
    ]),
  },
  { weight: 1, arbitrary: fc.oneof(units, pick(PATTERNS), pick(CHARACTERS)) },
);
const option = fc.oneof(
  pick([
    ['--format', 'html,json'],
    ['--format', 'json'],
    ['--format', 'nonsense'],
    ['--format', 'html', '--format', 'json'],
    ['--out', 'out'],
    ['--out', 'out/deep/deeper'],
    ['--out', 'drafts'],
    ['--out', 'drafts/out'],
    ['--out', 'drafts/essay.md'],
    ['--out', ''],
    ['--out', 'o'.repeat(300)],
    ['--out', 'a\0b'],
    ['--jobs', '1'],
    ['--jobs', '-1'],
    ['--jobs', '1e3'],
    ['--shard', '1/2'],
    ['--shard', '2/1'],
    ['--shard', '0/0'],
    ['--paper', 'letter'],
    ['--paper', 'A0'],
    ['--norms', 'drafts/essay.md'],
    ['--config', 'gone.json'],
    ['--config', 'drafts/essay.md'],
    ['--no-config'],
    ['--rule', 'hedge-stack: warn'],
    ['--rule', '__proto__: warn'],
    ['--rule', 'x'],
    ['--print-config'],
    ['--stdin-filename', '../x.md'],
    ['--cache-dir', 'kept'],
    ['--no-cache'],
    ['--quiet'],
    ['--max-warnings', '-1'],
    ['--max-warnings', '99999999999'],
    ['--fail-on', 'warn'],
    ['--baseline', 'gone.json'],
    ['--baseline', 'known.json', '--update-baseline'],
    ['--output', 'json=found/x.json'],
    ['--output', 'json='],
    ['--output', 'sarif=drafts'],
    ['--changed', '--upload-pack=x'],
    ['--changed', 'HEAD; x'],
    ['--json'],
    ['--why-not', 'concession'],
    ['--why-not', 'x'],
    ['--'],
    ['--__proto__'],
    ['-'],
    ['--format='],
    ['-hV'],
    ['-@'],
  ]),
  word.map((value) => ['--out', `out/${value.replaceAll('..', '').slice(0, 40)}`]),
  word.map((value) => [value.startsWith('--watch') ? 'x' : value]),
);
const COMMANDS = [
  'analyze',
  'analyze',
  'analyze',
  'check',
  'check',
  'corpus',
  'compare',
  'explain',
  'merge',
  'lexicon',
  'norms',
  '',
];

export const invocation = fc.record({
  files: fc.array(file, { minLength: 1, maxLength: 4 }),
  command: pick(COMMANDS),
  words: fc.array(word, { maxLength: 3 }),
  options: fc.array(option, { maxLength: 4 }),
});

/** "/", "//", "/.": all that lies on this machine, which takes as long as it takes. */
const isWholeDisk = (path) => resolve(path) === parse(process.cwd()).root;

/** Nothing is printed, so no browser is started; nobody is asked over a network. */
const SAFE = ['--format', 'html,json'];

export function argumentsOf({ command, words, options }) {
  const given = options.flat();
  const writes = ['analyze', 'corpus', ''].includes(command);
  const formats = writes && !given.includes('--format') ? SAFE : [];
  const named = command === '' ? [] : [command];
  const places = command === 'explain' ? words.map((path) => `${path}:3`) : words;
  const lexicon = command === 'lexicon' ? ['try'] : [];
  const merge = command === 'merge' ? ['--format', 'json'] : [];
  return [...named, ...lexicon, ...formats, ...merge, ...places, ...given].filter(
    (arg) => !/^https?:|^--watch|^--browser/i.test(arg) && !isWholeDisk(arg),
  );
}

/**
 * Runs the command in a new folder with the files, by name; `work` gets its folder and a function that runs it, and gives what is
 * wrong. The folder is removed afterwards.
 */
export async function inFolder(main, files, work) {
  const top = mkdtempSync(join(tmpdir(), 'hedgerow-fuzz-'));
  const folder = join(top, 'desk');
  const before = process.cwd();
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    } catch {
      // A file stands where another needs a folder, or the system takes no such name.
    }
  }
  try {
    process.chdir(folder);
    return await work(folder, (args) => run(main, args));
  } finally {
    process.chdir(before);
    rmSync(top, { recursive: true, force: true });
  }
}

async function run(main, args) {
  let stdout = '';
  let stderr = '';
  const stream = (add) => ({
    write: (text) => {
      add(text);
      return true;
    },
  });
  async function* nothing() {}
  const host = {
    stdout: stream((text) => {
      stdout += text;
    }),
    stderr: stream((text) => {
      stderr += text;
    }),
    env: { XDG_CACHE_HOME: join(process.cwd(), 'cache'), NO_COLOR: '1' },
    stdin: nothing(),
  };
  const status = await main(args, host);
  return { status, stdout, stderr };
}

/** What is wrong with how a command ended, a line each. */
export function wrongEnd({ status, stdout, stderr }) {
  return [
    ...([0, 1, 2].includes(status) ? [] : [`it ended with ${status}`]),
    ...(status === 2 && `${stdout}${stderr}`.trim() === '' ? ['it ended with 2 and said nothing'] : []),
    ...(/^\s+at .*:\d+:\d+\)?$/m.test(stderr) ? [`it showed a stack: ${stderr.slice(0, 300)}`] : []),
    ...(/fault of hedgerow/.test(stderr) ? [`it named a fault of its own: ${stderr.slice(0, 300)}`] : []),
    ...(/\[object Object\]|\bundefined\b|\bNaN\b/.test(stderr)
      ? [`it said something odd: ${stderr.slice(0, 300)}`]
      : []),
  ];
}

/** Bytes of all files below a folder, by path. */
export function bytesBelow(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'latin1')];
      }),
  );
}
