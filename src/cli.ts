#!/usr/bin/env node
/** The command `hedgerow`. What a command needs is loaded when it runs; as compiled code, where the build left some. */
import { openCompiled } from './cli/compiled.js';

const { run } =
  openCompiled<typeof import('./cli/run.js')>('cli', import.meta.url) ?? (await import('./cli/run.js'));
await run();
