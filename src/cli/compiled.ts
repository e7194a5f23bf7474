/**
 * Programs as compiled by the build. V8 spends a fifth of a short run on parsing and compiling the code. The build saves the code that
 * V8 made while reading one essay, and loading that takes a fraction of the time. Only the same V8 accepts it; others load the modules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * The command, and a thread of it. Each is one script: a function that takes what its modules need from Node. `import` is passed in,
 * because V8 forgets which module a script belongs to when it takes the script from saved code.
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

/** The program with V8's saved code or, for the build, without it. If V8 refuses the code, it compiles again. */
export function openProgram<Exports>(
  name: ProgramName,
  from: string,
  cachedData?: Buffer,
): { readonly script: Script; readonly exports: Exports } {
  setEngine();
  const filename = fileURLToPath(new URL(scriptOf(name), from));
  // The script is ASCII, which V8 reads fastest as Latin 1.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(from), (name: string) => import(name), from);
  return { script, exports: module.exports as Exports };
}

/**
 * How much bytecode a function runs through before V8 considers optimizing it (V8's default: 67,584). This program has many functions
 * and mostly short runs: with the default, ten essays spend half of their time on optimizations that never pay off
 * (docs/decisions.md). Threads share the setting, and V8 accepts saved code only under the setting that it was made with.
 */
const BUDGET = 400_000;

/** The V8 of Node 20, on which this was measured; others keep their defaults. */
const MEASURED = /^11\.3\./;

function setEngine(): void {
  if (isMainThread && MEASURED.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
