/**
 * Commands that are ended at some moment, and what must hold afterwards: what is there is whole, no process stays, the exit status
 * and one sentence tell, and the same command run again makes the very bytes that an undisturbed run makes, and leaves nothing else.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { wrongWithFile } from './whole.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist', 'bundle', 'cli.js');
const CORPUS = join(ROOT, 'corpus');
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGKILL: null };
/** Milliseconds in which processes end that nobody is left to end. */
const GRACE = 10_000;

/**
 * What is run. `before`: commands that are left alone, whose files are there already; `command`: the one that is ended; `endless`:
 * it goes on until it is ended, so that there is no run to its end; `alsoSaid`: what it may say besides "Stopped".
 */
export const SCENARIOS = {
  analyze: { command: ['analyze', 'drafts', '--format', 'html,pdf,json'] },
  'analyze, cached': { command: ['analyze', 'drafts', '--format', 'html,pdf,json', '--cache-dir', 'cache'] },
  shard: { command: ['analyze', 'drafts', '--shard', '1/2', '--format', 'html,json'] },
  merge: {
    before: [
      ['analyze', 'drafts', '--shard', '1/2', '--format', 'json', '--out', 'parts'],
      ['analyze', 'drafts', '--shard', '2/2', '--format', 'json', '--out', 'parts'],
    ],
    command: ['merge', 'parts', '--out', 'output'],
  },
  compare: {
    command: [
      'compare',
      'drafts/harbor-road.md',
      'drafts/four-day-ward.md',
      '--format',
      'html,pdf,json,md',
      '--out',
      'output',
    ],
  },
  check: {
    command: [
      'check',
      'drafts',
      '--output',
      'sarif=output/found.sarif',
      '--output',
      'json=output/found.json',
      '--baseline',
      'output/known.json',
      '--update-baseline',
    ],
  },
  watch: { command: ['drafts', '--watch', '--port', '0'], endless: true },
};

/** A folder to run in: that many essays, two in a folder below, and places for temporary files and what is kept. */
function desk(essays) {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  mkdirSync(join(folder, 'drafts', 'below'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  const names = readdirSync(CORPUS).sort();
  for (const name of names.slice(0, essays)) cpSync(join(CORPUS, name), join(folder, 'drafts', name));
  for (const name of names.slice(-2))
    cpSync(join(CORPUS, name), join(folder, 'drafts', 'below', `again-${name}`));
  return folder;
}

function start(command, folder) {
  const cache =
    command.includes('--cache-dir') || ['merge', 'compare', 'check'].includes(command[0])
      ? []
      : ['--no-cache'];
  const child = spawn(process.execPath, [CLI, ...command, ...cache], {
    cwd: folder,
    env: {
      ...process.env,
      TMPDIR: join(folder, 'tmp'),
      SOURCE_DATE_EPOCH: '1700000000',
      GITHUB_ACTIONS: '',
      FORCE_COLOR: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise((done) => {
    child.on('close', (status, signal) => done({ status, signal, stdout, stderr }));
  });
  return { child, ended };
}

/** All files below a folder, with "/"; those of no folder are none. */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Living processes that were started in the folder or for it. A browser and its parts name their profile, which is below it. */
function processesOf(folder) {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder) &&
          !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
        );
      } catch {
        return false;
      }
    });
}

async function gone(folder, patience) {
  const until = performance.now() + patience;
  let left = processesOf(folder);
  while (left.length > 0 && performance.now() < until) {
    await wait(20);
    left = processesOf(folder);
  }
  return left;
}

/** The bytes of what is written where nobody interferes, by file; and the milliseconds that it takes. */
async function undisturbed({ before = [], command, endless }, essays) {
  const folder = desk(essays);
  try {
    for (const one of before) await start(one, folder).ended;
    const from = performance.now();
    if (endless) {
      const { child, ended } = start(command, folder);
      await new Promise((ready) => child.stdout.on('data', (text) => text.includes('Watching') && ready()));
      const milliseconds = performance.now() - from;
      child.kill('SIGINT');
      await ended;
      return { bytes: bytesIn(folder), milliseconds };
    }
    const { status, stderr } = await start(command, folder).ended;
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
    return { bytes: bytesIn(folder), milliseconds: performance.now() - from };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytesIn = (folder) =>
  new Map(
    filesIn(join(folder, 'output')).map((path) => [
      path,
      readFileSync(join(folder, 'output', path), 'latin1'),
    ]),
  );

/** Settles at the moment: so many milliseconds after the start, or with the so-manieth event in the output folder. */
async function reached({ after, event }, folder, ended) {
  if (after !== undefined) return Promise.race([wait(after), ended]);
  const output = join(folder, 'output');
  mkdirSync(join(output, 'below'), { recursive: true });
  let left = event;
  const eyes = [];
  const seen = new Promise((done) => {
    for (const place of [output, join(output, 'below')])
      eyes.push(watch(place, () => --left === 0 && done()));
  });
  await Promise.race([seen, ended]);
  for (const eye of eyes) eye.close();
}

/** Ends commands, each scenario measured once. */
export class Moments {
  #references = new Map();
  #essays;

  /** `essays`: how many of ours are analyzed, and two more. */
  constructor(essays = Number.POSITIVE_INFINITY) {
    this.#essays = essays;
  }

  /** Of the scenario, when nobody interferes: `bytes` by file, `milliseconds`. */
  reference(name) {
    if (!this.#references.has(name)) this.#references.set(name, undisturbed(SCENARIOS[name], this.#essays));
    return this.#references.get(name);
  }

  /**
   * Ends the scenario's command by the signal at the moment: `{ after: milliseconds }` or `{ event: number }`. What became of it,
   * and what was wrong with that, a line each.
   */
  async end(name, signal, moment) {
    const { before = [], command, endless } = SCENARIOS[name];
    const reference = await this.reference(name);
    const folder = desk(this.#essays);
    const wrong = [];
    try {
      for (const one of before) await start(one, folder).ended;
      const { child, ended } = start(command, folder);
      await reached(moment, folder, ended);
      child.kill(signal);
      const end = await ended;
      const finished = end.status === 0;
      const left = await gone(folder, signal === 'SIGKILL' ? GRACE : 0);
      if (left.length > 0) wrong.push(`${left.length} processes stay behind`);
      const there = filesIn(join(folder, 'output')).filter((path) => !isTemporary(path));
      // Node had not begun with the program, and ends by itself.
      const early = end.signal === signal && there.length === 0 && end.stderr === '' && end.stdout === '';
      if (!finished && !early) wrong.push(...wrongEnd(end, signal));
      if (signal !== 'SIGKILL') {
        const temporary = [...readdirSync(join(folder, 'tmp')), ...filesIn(folder).filter(isTemporary)];
        if (temporary.length > 0) wrong.push(`left: ${temporary.slice(0, 3).join(', ')}`);
      }
      for (const path of there) wrong.push(...(await wrongWithFile(join(folder, 'output', path), path)));
      if (!endless) {
        const again = await start(command, folder).ended;
        if (again.status !== 0)
          wrong.push(`the next run ends with ${again.status}: ${again.stderr.slice(-200)}`);
      } else {
        const { child: next, ended: over } = start(command, folder);
        await Promise.race([
          new Promise((ready) => next.stdout.on('data', (text) => text.includes('Watching') && ready())),
          over,
        ]);
        next.kill('SIGINT');
        const again = await over;
        if (again.status !== 0)
          wrong.push(`the next run ends with ${again.status}: ${again.stderr.slice(-200)}`);
      }
      const bytes = bytesIn(folder);
      const other = [...reference.bytes.keys()].filter(
        (path) => bytes.get(path) !== reference.bytes.get(path),
      );
      if (other.length > 0) wrong.push(`not the bytes of one run: ${other.slice(0, 3).join(', ')}`);
      const more = [...filesIn(folder).filter(isTemporary), ...readdirSync(join(folder, 'tmp'))];
      if (more.length > 0) wrong.push(`left after the next run: ${more.slice(0, 3).join(', ')}`);
      const extra = [...bytes.keys()].filter((path) => !reference.bytes.has(path) && !isTemporary(path));
      if (extra.length > 0) wrong.push(`too much: ${extra.slice(0, 3).join(', ')}`);
      const stayed = await gone(folder, 0);
      if (stayed.length > 0) wrong.push(`${stayed.length} processes stay behind the next run`);
      return {
        status: end.status ?? end.signal,
        files: there.length,
        of: reference.bytes.size,
        said: lastLine(end.stderr),
        wrong,
      };
    } finally {
      for (const pid of processesOf(folder)) process.kill(Number(pid), 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

const isTemporary = (path) => /(?:^|\/)\.hedgerow-/.test(path);
const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';

function wrongEnd({ status, signal: by, stderr }, signal) {
  if (signal === 'SIGKILL') return by === 'SIGKILL' ? [] : [`ended with ${status}, and not by SIGKILL`];
  return [
    ...(status === SIGNALS[signal] ? [] : [`ended with ${status ?? by}, and not ${SIGNALS[signal]}`]),
    ...(/^(?:error: )?Stopped\b.*\.$/.test(lastLine(stderr))
      ? []
      : [`the last it said: ${lastLine(stderr).slice(0, 160)}`]),
    ...(/^\s+at /m.test(stderr) ? ['it showed a stack'] : []),
  ];
}
