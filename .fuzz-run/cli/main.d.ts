import { type Process } from './process.js';
/** The exit status. Never throws for what a user got wrong. */
export declare function main(args: readonly string[], host: Process): Promise<number>;
