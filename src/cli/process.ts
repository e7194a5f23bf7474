/** What commands share: the process they run in, and the statuses they end it with. */
import type { Environment, OutputStream } from './terminal.js';

/** What the command line needs of its process. */
export interface Process {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
  /** Read where a user names "-". */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

export const EXIT_DONE = 0;
/** `hedgerow check` found what was to fail. No other command ends so. */
export const EXIT_FINDINGS = 1;
/** Something asked for could not be done. */
export const EXIT_NOT_DONE = 2;
