/** Commands and options. Each command's own code is loaded when it is called, so that `--help` answers at once. */
import { Command } from 'commander';
import type { Process } from './process.js';
/** The commands; `onStatus` takes the exit status of the one that ran. */
export declare function program(host: Process, onStatus: (status: number) => void): Command;
