/** Builds `dist` before the tests that run the command itself. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function build(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  // Type errors are another check's business: the files are written in spite of them.
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' });
}
