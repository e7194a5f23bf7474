/** The command as a process: from its arguments to its exit status, and what happens when its output breaks or it crashes. */
import { problem } from '../model/problems.js';
import { main } from './main.js';
import { EXIT_NOT_DONE } from './process.js';
import { endBySignal } from './signals.js';

export async function run(): Promise<void> {
  endBySignal(() => process.stderr.write(`${problem('stopped-early').message}\n`));

  // A reader that has seen enough ("| head") closes the pipe: the work goes on, and its files are written all the same. So it does
  // where the disk is full that they are sent to; but that is said, and no success.
  let lost: unknown = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost ??= error;
  });
  process.stderr.on('error', () => {});

  // Exit status 1, Node's own for a crash, would be read as "there are findings".
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${problem('internal-error', { reason: error.message }).message}\n${error.stack}\n`);
    process.exit(EXIT_NOT_DONE);
  });

  const status = await main(process.argv.slice(2), process);
  // What was printed last may fail only now.
  await new Promise((go) => process.stdout.write('', go));
  if (lost !== null) {
    const { writeReason } = await import('../export/write-reason.js');
    process.stderr.write(`error: ${problem('output-failed', { reason: writeReason(lost) }).message}\n`);
  }
  await new Promise((go) => process.stderr.write('', go));
  process.exitCode = lost === null ? status : EXIT_NOT_DONE;
}
