import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { shippedPackage } from '../../../src/export/browser/shipped.js';
import { runToEnd } from '../../child.js';
import { printedText } from '../../pdf.js';
import { temporaryFolder } from '../../temporary.js';

const DIST = new URL('../../../dist/export/', import.meta.url);

/** Prints one page and writes the PDF, in base64, to standard output. */
const PRINT = `
  import { Printer } from '${DIST.href}browser/printer.js';
  const printer = new Printer();
  const pdf = await printer.print('<!doctype html><title>T</title><p>Printed</p>', { paper: 'a4', date: '20240506000000' });
  await printer.close();
  console.log(Buffer.from(pdf).toString('base64'));
`;

const UNPACK = `
  import { shippedBrowser, shippedPackage } from '${DIST.href}browser/shipped.js';
  let unpacked = 0;
  const { executable } = await shippedBrowser(shippedPackage(), new AbortController().signal, () => unpacked++);
  console.log(JSON.stringify({ unpacked, executable }));
`;

const script = (code: string) => ['--input-type=module', '-e', code];

describe.skipIf(shippedPackage() === null)('the browser of @sparticuz/chromium', () => {
  it('is unpacked once, whole, even where several processes want it at the same time', async () => {
    const cache = temporaryFolder();
    const env = { ...process.env, XDG_CACHE_HOME: cache };
    const start = async () => {
      const { stdout } = await promisify(execFile)(process.execPath, script(UNPACK), { env });
      return JSON.parse(stdout) as { unpacked: number; executable: string };
    };
    const [one, two] = await Promise.all([start(), start()]);
    const later = await start();
    expect(one.executable).toBe(two.executable);
    expect(later.unpacked).toBe(0);
    expect(statSync(one.executable).mode & 0o111).not.toBe(0);
    expect(readdirSync(join(cache, 'hedgerow'))).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
  });

  // A private mount namespace, in which files are covered by /dev/null and folders by an empty one; root alone may make it.
  const HIDE = `
    for name in libnss3 libnssutil3 libnspr4 libplc4 libplds4 libsmime3 libsoftokn3 libfreebl3 libexpat; do
      for file in $(find /lib /lib64 /usr/lib /usr/lib64 -name "$name.so*" 2>/dev/null); do
        mount --bind /dev/null "$(readlink -f "$file")"
      done
    done
    for folder in /usr/share/fonts /etc/fonts; do [ -d $folder ] && mount --bind "$(mktemp -d)" $folder; done
    exec "$@"`;
  const canHide = runToEnd('unshare', ['-m', 'mount', '--bind', '/dev/null', '/etc/hostname']).status === 0;

  it.skipIf(!canHide)('prints with text on a system without NSS, Expat and typefaces', async () => {
    const run = runToEnd('unshare', ['-m', 'sh', '-c', HIDE, 'sh', process.execPath, ...script(PRINT)]);
    expect(run.stderr).toBe('');
    expect(await printedText(Buffer.from(run.stdout, 'base64'))).toContain('Printed');
  });
});
