// A whole archive: seconds from the command to the HTML, PDF and JSON of many essays, beside a bare Puppeteer script that prints the
// same pages, at the number of pages at a time that suits it best; and the memory of a run as it grows longer.
//   npm run bench:scale [-- --essays 1000 --memory 20000]     (writes bench/scale.json)
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserPath, COMMAND } from './browser.mjs';
import { freshEssays } from './essays.mjs';

const { values } = parseArgs({
  options: { essays: { type: 'string', default: '1000' }, memory: { type: 'string', default: '20000' } },
});
const essays = Number(values.essays);
const memory = Number(values.memory);
/** Essays that are tried at each number of pages, to find the bare script's best. */
const TRIED = Math.min(essays, 40);
const SAY_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`;

/** Seconds that a Node process took, and its largest resident memory in MB. */
function timed(...args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', SAY_PEAK, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`exit status ${code}: ${said}`));
      const peak = Number(/\npeak (\d+)\n/.exec(said)?.[1] ?? Number.NaN);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: Math.round(peak / 1024) });
    });
  });
}

/** Writes essays that differ into a folder. */
function fill(folder, count, round) {
  mkdirSync(folder, { recursive: true });
  for (let done = 0; done < count; done += 100)
    freshEssays(Math.min(100, count - done), round + done).forEach((text, i) => {
      writeFileSync(join(folder, `essay-${String(done + i).padStart(6, '0')}.txt`), text);
    });
}

const rounded = (number) => Number(number.toFixed(2));
const folder = mkdtempSync(join(tmpdir(), 'hedgerow-scale-'));
try {
  const result = { node: process.version, cores: availableParallelism() };
  if (essays > 0) {
    const browser = browserPath();
    const [source, out] = [join(folder, 'in'), join(folder, 'out')];
    fill(source, essays, 3000);
    const command = [COMMAND, source, '--out', out, '--quiet', '--cache-dir', join(folder, 'cache')];
    const ours = await timed(...command);
    // Again, with nothing changed.
    const again = await timed(...command);
    const pages = readdirSync(out)
      .filter((name) => /^essay-.*\.html$/.test(name))
      .sort();
    const list = join(folder, 'pages.json');
    const bare = async (names, tabs) => {
      writeFileSync(list, JSON.stringify(names.map((name) => join(out, name))));
      const script = fileURLToPath(new URL('./bare-prints.mjs', import.meta.url));
      return (await timed(script, browser, list, join(folder, 'bare'), String(tabs))).seconds;
    };
    mkdirSync(join(folder, 'bare'));
    const tries = {};
    for (const tabs of [1, 2, 3, 4, 6]) tries[tabs] = rounded(await bare(pages.slice(0, TRIED), tabs));
    const best = Number(Object.entries(tries).sort((a, b) => a[1] - b[1])[0][0]);
    const seconds = await bare(pages, best);
    result.print = {
      essays,
      ours: { seconds: rounded(ours.seconds), megabytes: ours.megabytes },
      again: { seconds: rounded(again.seconds), ratio: rounded(again.seconds / ours.seconds) },
      bare: { seconds: rounded(seconds), pagesAtATime: best, tries },
      ratio: rounded(ours.seconds / seconds),
    };
    console.log(
      `${essays} essays to HTML, PDF and JSON: ${ours.seconds.toFixed(1)} s; a bare script printing the same pages, ${best} at a time: ${seconds.toFixed(1)} s; ratio ${result.print.ratio.toFixed(2)}`,
    );
    console.log(
      `the same again: ${again.seconds.toFixed(1)} s, ${result.print.again.ratio.toFixed(2)} of the first time`,
    );
  }
  if (memory > 0) {
    const source = join(folder, 'many');
    result.memory = [];
    for (const count of [Math.ceil(memory / 20), memory]) {
      fill(source, count, 9000);
      const { seconds, megabytes } = await timed(
        ...[
          COMMAND,
          source,
          '--out',
          join(folder, `json-${count}`),
          '--quiet',
          '--format',
          'json',
          '--no-cache',
        ],
      );
      result.memory.push({ essays: count, seconds: rounded(seconds), megabytes });
      console.log(`${count} essays to JSON: ${seconds.toFixed(1)} s, ${megabytes} MB at most`);
    }
  }
  const file = fileURLToPath(new URL('./scale.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
