/** What a command is to the program: its words for `--help`. What it works with is loaded when it runs. */
import type { Command } from 'commander';
import type { Process } from '../process.js';

/** Adds the command; `onStatus` takes the exit status it ends with. */
export type AddCommand = (hedgerow: Command, host: Process, onStatus: (status: number) => void) => Command;

export const CACHE_DIR = [
  '--cache-dir <dir>',
  'folder that keeps what was made, for the next run (default: node_modules/.cache/hedgerow of the package here)',
] as const;
export const NO_CACHE = ['--no-cache', 'make everything anew, and keep nothing'] as const;

export const HELP = ['-h, --help', 'print this help'] as const;

/** The options of commands that judge essays and can say what they judge by. */
export function withConfiguration(command: Command): Command {
  return withSettings(command).option(
    '--print-config [file]',
    'print what is in force, for a file where one is named, and do nothing else',
  );
}

/** The options of all commands that analyze essays as a newsroom has set it. */
export function withSettings(command: Command): Command {
  return command
    .option('--config <file>', 'configuration to use (default: hedgerow.config.* here or in a folder above)')
    .option('--no-config', 'use no configuration')
    .option(
      '--rule <setting>',
      'a rule and its severity, as in "hedge-stack: warn"; again for more',
      (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
    );
}
