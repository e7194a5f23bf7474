#!/usr/bin/env node
/** The command `hedgerow`. Thin, so that it answers at once: what a command needs is loaded when it runs. */
import { main } from './cli/main.js';
import { EXIT_NOT_DONE } from './cli/process.js';
import { endBySignal } from './cli/signals.js';
import { problem } from './model/problems.js';

endBySignal(() => process.stderr.write(`${problem('stopped-early').message}\n`));

// A reader that has seen enough ("| head") closes the pipe: the work goes on, and its files are written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Exit status 1, Node's own for a crash, would be read as "there are findings".
process.on('uncaughtException', (error) => {
  process.stderr.write(`${problem('internal-error', { reason: error.message }).message}\n${error.stack}\n`);
  process.exit(EXIT_NOT_DONE);
});

process.exitCode = await main(process.argv.slice(2), process);
