#!/usr/bin/env node
/** The command `hedgerow`. What a command needs is loaded when it runs; as compiled code, where the build left some. */
import { openCompiled } from './cli/compiled.js';

const { run } =
  openCompiled<typeof import('./cli/run.js')>('cli', import.meta.url) ?? (await import('./cli/run.js'));
await run();
// At once: while Node takes itself down, a signal kills it, and a run that is done would not look so.
process.exit();
