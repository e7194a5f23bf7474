/** `hedgerow check`. */
import type { CheckFlags } from '../choices.js';
import { type AddCommand, asList, HELP, STDIN_FILENAME, withConfiguration } from './command.js';

export const check: AddCommand = (hedgerow, host, onStatus) =>
  withConfiguration(
    hedgerow
      .command('check')
      .description('print findings, and end with exit status 1 if any of them fails; writes no briefings')
      .argument(
        '[paths...]',
        'files, folders, web addresses, or "-" for standard input (default: this folder)',
      )
      .option(
        '--fail-on <severity>',
        'fail from this severity on: error, warn, info or never (default: error)',
      )
      .option('--max-warnings <number>', 'fail if there are more warnings than this')
      .option('-f, --format <format>', 'what to print (default: text)')
      .option('-o, --output <format=file>', 'also write a report to a file; may be repeated', asList)
      .option(...STDIN_FILENAME)
      .option('--changed [base]', 'check only essays that differ from a revision (default: the last commit)')
      .option('--baseline <file>', 'file of known findings, which do not fail')
      .option('--update-baseline', 'treat all findings as known from now on')
      .option('--pass-with-no-essays', 'end with exit status 0 if there is nothing to check')
      .option('-q, --quiet', 'print only what went wrong, and the report if --format names one'),
  )
    .helpOption(...HELP)
    .action(async (paths: string[], flags: CheckFlags) => {
      const command = await import('../checks/check.js');
      onStatus(await command.check(paths, flags, host));
    });
