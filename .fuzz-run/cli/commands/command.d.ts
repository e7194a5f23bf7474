/** What a command is to the program: its words for `--help`. What it works with is loaded when it runs. */
import type { Command } from 'commander';
import type { Process } from '../process.js';
/** Adds the command; `onStatus` takes the exit status it ends with. */
export type AddCommand = (hedgerow: Command, host: Process, onStatus: (status: number) => void) => Command;
export declare const HELP: readonly ['-h, --help', 'print this help'];
/** The options of commands that judge essays. */
export declare function withConfiguration(command: Command): Command;
