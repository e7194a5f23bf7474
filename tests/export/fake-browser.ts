/** A browser that starts, answers as browsers do, and then breaks in the way it was told to whenever a page is wanted. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = ({ onStart = '', onPage }: Break, count: string) => `#!${process.execPath}
const { appendFileSync, createReadStream, createWriteStream, readFileSync } = require('node:fs');
appendFileSync(${JSON.stringify(count)}, 'started ');
${onStart}
const write = createWriteStream(null, { fd: 4 });
let rest = '';
createReadStream(null, { fd: 3 })
  .on('data', (bytes) => {
    const messages = (rest + bytes).split('\\0');
    rest = messages.pop();
    for (const message of messages) {
      const { id, method } = JSON.parse(message);
      if (method === 'Target.createTarget') { ${onPage} }
      const result = method === 'Target.getBrowserContexts' ? { browserContextIds: [] } : {};
      write.write(JSON.stringify({ id, result }) + '\\0');
    }
  })
  .on('end', () => process.exit());
`;

interface Break {
  readonly onStart?: string;
  readonly onPage: string;
}

const CRASH = `process.kill(process.pid, 'SIGSEGV');`;

const BREAKS = {
  'ends by itself': { onPage: 'process.exit(3);' },
  'never answers': { onPage: 'continue;' },
  'breaks down as it starts': { onStart: CRASH, onPage: '' },
  'breaks down at its first start, then ends by itself': {
    onStart: `if (readFileSync(__dirname + '/starts', 'utf8') === 'started ') ${CRASH}`,
    onPage: 'process.exit(3);',
  },
} as const satisfies Record<string, Break>;

export interface FakeBrowser {
  readonly path: string;
  /** How often it was started. */
  readonly starts: () => number;
}

/** In a folder of the test's. */
export function fakeBrowser(folder: string, how: keyof typeof BREAKS): FakeBrowser {
  const path = join(folder, 'browser.cjs');
  const count = join(folder, 'starts');
  writeFileSync(path, SCRIPT(BREAKS[how], count));
  chmodSync(path, 0o755);
  return {
    path,
    starts: () => (existsSync(count) ? readFileSync(count, 'utf8').trim().split(' ').length : 0),
  };
}
