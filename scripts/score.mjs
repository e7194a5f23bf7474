// `npm run score -- --gold FOLDER [--set opeds/dev]`: writes the labelled texts as essays, analyzes them with the command itself, and
// scores the analyses with the scripts of the labelled set (inputs.mjs and score.mjs in FOLDER).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { gold: { type: 'string' }, set: { type: 'string', default: 'opeds/dev' } },
});
const gold = values.gold;
if (!gold || !existsSync(join(gold, 'score.mjs')) || !existsSync(join(gold, values.set))) {
  console.error('Name the folder of labelled texts, with its score.mjs: npm run score -- --gold FOLDER');
  process.exit(2);
}

const cli = fileURLToPath(new URL('../dist/bundle/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'hedgerow-score-'));
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`exit status ${status}: ${args.join(' ')}`);
};
try {
  run(join(gold, 'inputs.mjs'), join(gold, values.set), join(work, 'in'));
  run(cli, join(work, 'in'), '--out', join(work, 'out'), '--format', 'json', '--quiet');
  run(join(gold, 'score.mjs'), join(gold, values.set), join(work, 'out'));
} finally {
  rmSync(work, { recursive: true });
}
