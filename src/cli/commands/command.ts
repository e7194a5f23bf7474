/** What a command is to the program: its words for `--help`. What it works with is loaded when it runs. */
import type { Command } from 'commander';
import { OUTPUT_FORMATS } from '../../export/formats.js';
import { JOBS, SHARD } from '../briefings/parallel.js';
import type { Process } from '../process.js';

/** Adds the command; `onStatus` takes the exit status it ends with. */
export type AddCommand = (hedgerow: Command, host: Process, onStatus: (status: number) => void) => Command;

/** For an option that may be given again: all its values, in order. */
export const asList = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  value,
];

export const HELP = ['-h, --help', 'print this help'] as const;

/** Arguments and options of commands that write briefings: the essays, where to write, and what. */
export function withEssays(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders, web addresses, or "-" for standard input (default: corpus)')
    .option('-o, --out <dir>', 'folder to write to (default: output)')
    .option(
      '-f, --format <list>',
      `what to write, comma-separated: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
      asList,
    );
}

export const STDIN_FILENAME = [
  '--stdin-filename <name>',
  'name for standard input ("-"); its extension decides the format',
] as const;
export const BROWSER = [
  '--browser <path>',
  'Chrome, Chromium or Edge to print with (default: found or unpacked)',
] as const;

/** Options of commands that write briefings for how they work: cache, threads, shards. */
export function withPace(command: Command): Command {
  return command
    .option(
      '--cache-dir <dir>',
      'folder for the cache (default: node_modules/.cache/hedgerow of the package here)',
    )
    .option('--no-cache', 'redo everything, and cache nothing')
    .option(...JOBS)
    .option(...SHARD)
    .option('-q, --quiet', 'print only what went wrong');
}

/** The options of commands that judge essays and can say what they judge by. */
export function withConfiguration(command: Command): Command {
  return withSettings(command).option(
    '--print-config [file]',
    'print the settings that apply (to a file, if one is named), and do nothing else',
  );
}

/** The options of all commands that analyze essays under a configuration. */
export function withSettings(command: Command): Command {
  return command
    .option('--config <file>', 'configuration to use (default: hedgerow.config.* here or in a folder above)')
    .option('--no-config', 'use no configuration')
    .option(
      '--rule <setting>',
      'a rule and its severity, as in "hedge-stack: warn"; may be repeated',
      asList,
    );
}
