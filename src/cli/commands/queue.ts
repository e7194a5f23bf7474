/** `hedgerow submit`, `hedgerow worker` and `hedgerow collect`: a run over many machines through a queue. */
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import type { CollectFlags } from '../machines/collect.js';
import type { WorkerFlags } from '../machines/queue-worker.js';
import type { SubmitFlags } from '../machines/submit.js';
import { type AddCommand, asList, BROWSER, HELP, withConfiguration } from './command.js';

const REDIS = ['--redis <url>', 'server of the queue: redis://HOST:PORT (default: HEDGEROW_REDIS)'] as const;
const QUEUE = ['--queue <name>', 'name of the queue', 'essays'] as const;
const QUIET = ['-q, --quiet', 'print only what went wrong'] as const;

export const submit: AddCommand = (hedgerow, host, onStatus) =>
  withConfiguration(hedgerow.command('submit'))
    .description('put essays into a queue, for "hedgerow worker" on any number of machines')
    .argument('<paths...>', 'files and folders')
    .option(...REDIS)
    .option(...QUEUE)
    .option(
      '-f, --format <list>',
      'what to make of each essay, comma-separated: html, json (default: none)',
      asList,
    )
    .option('--paper <size>', `paper of the PDFs: ${PAPERS.join(' or ')} (default: a4)`)
    .option('--norms <file>', 'reference set to compare with, made by "hedgerow norms"')
    .option('--wait', 'wait until every essay is done')
    .option('--replace', 'give up the run that the queue holds, even if it is not done')
    .option(...QUIET)
    .helpOption(...HELP)
    .action(async (paths: string[], flags: SubmitFlags) => {
      const command = await import('../machines/submit.js');
      onStatus(await command.submit(paths, flags, host));
    });

export const worker: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('worker')
    .description('analyze essays from a queue until stopped')
    .option(...REDIS)
    .option(...QUEUE)
    .option('-c, --concurrency <n>', 'essays analyzed at once (default: depends on the cores)')
    .option('--lock <seconds>', 'time after which the essays of a dead worker go to others', '30')
    .option('--until-done', 'end when the run is done')
    .option(...QUIET)
    .helpOption(...HELP)
    .action(async (flags: WorkerFlags) => {
      const command = await import('../machines/queue-worker.js');
      onStatus(await command.worker(flags, host));
    });

export const collect: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('collect')
    .description('write what the workers of a queue have made')
    .option(...REDIS)
    .option(...QUEUE)
    .option('-o, --out <dir>', 'folder to write to', 'output')
    .option(
      '-f, --format <list>',
      `what to write of all essays together, comma-separated: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
      asList,
    )
    .option(...BROWSER)
    .option('--status', 'show how far the run is, and write nothing')
    .option('--wait', 'wait until every essay is done')
    .option('--forget', 'remove the run from the server when its files are written')
    .option(...QUIET)
    .helpOption(...HELP)
    .action(async (flags: CollectFlags) => {
      const command = await import('../machines/collect.js');
      onStatus(await command.collect(flags, host));
    });
