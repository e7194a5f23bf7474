/**
 * Programs as the build compiled them. V8 takes a fifth of a short run to read and compile the code; what it made of it while one
 * essay was read can be kept, and is a fraction of that to load. Only the same V8 takes it: others load the modules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * The command, and a thread of it. Each is one script: a function of what its modules ask Node for. Import is handed in, since V8
 * forgets whose import a script's is when it takes the script from kept code.
 */
export type ProgramName = 'cli' | 'worker';

/** Where a program lies, beside the command. */
const scriptOf = (name: ProgramName) => `./compiled/${name}.cjs`;

/** Where V8's code of it lies: bound to the version of V8 and to the processor. */
export const codeOf = (name: ProgramName) => `./compiled/${name}-${process.versions.v8}-${process.arch}.bin`;

const opened = new Map<ProgramName, unknown>();

/** What the compiled program exports; null where this V8 has no code of it. `from`: address of the module that asks. */
export function openCompiled<Exports>(name: ProgramName, from: string): Exports | null {
  const code = new URL(codeOf(name), from);
  if (!opened.has(name))
    opened.set(name, existsSync(code) ? openProgram(name, from, readFileSync(code)).exports : null);
  return opened.get(name) as Exports | null;
}

/** The program with the code that V8 once made of it, or, for the build, without. Code that V8 refuses is made anew. */
export function openProgram<Exports>(
  name: ProgramName,
  from: string,
  cachedData?: Buffer,
): { readonly script: Script; readonly exports: Exports } {
  setEngine();
  const filename = fileURLToPath(new URL(scriptOf(name), from));
  // It is written in ASCII, which V8 reads fastest as what it is.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(from), (name: string) => import(name), from);
  return { script, exports: module.exports as Exports };
}

/**
 * How much bytecode a function runs through before V8 asks whether to compile it thoroughly; V8's own: 67,584. Functions are many
 * here and a run is mostly short: with V8's own, ten essays spend half of their time on compiling what never earns it back
 * (docs/decisions.md). Threads share it, and V8 takes kept code only under the setting that it was made under.
 */
const BUDGET = 400_000;

/** The V8 of Node 20, on which that was measured; others are left as they come. */
const MEASURED = /^11\.3\./;

function setEngine(): void {
  if (isMainThread && MEASURED.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
