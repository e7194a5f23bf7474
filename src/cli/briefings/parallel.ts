/** Options that say how work is divided: `--jobs` over the cores of a machine, `--shard` over machines. */
import { ProblemError, problem } from '../../model/index.js';
import { type Shard, shardFrom } from '../../shard/assign.js';

/** More threads than this serve no machine. */
const MOST_JOBS = 512;

export const JOBS = ['-j, --jobs <n>', 'essays analyzed at once (default: depends on the cores)'] as const;
export const SHARD = [
  '--shard <i/n>',
  'analyze only the i-th of n parts; "hedgerow merge" puts the parts together',
] as const;

/** As typed. */
export interface ParallelFlags {
  readonly jobs?: string;
  readonly shard?: string;
}

/** @throws ProblemError `bad-jobs`. */
export function chosenJobs(value: string | undefined, option = '--jobs'): number | undefined {
  if (value === undefined) return undefined;
  const jobs = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new ProblemError(problem('bad-jobs', { option, value, most: MOST_JOBS }));
  }
  return jobs;
}

/** @throws ProblemError `bad-shard`. */
export function chosenShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const shard = shardFrom(value);
  if (shard === null) throw new ProblemError(problem('bad-shard', { value }));
  return shard;
}
