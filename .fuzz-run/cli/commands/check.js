import { HELP, withConfiguration } from './command.js';
export const check = (hedgerow, host, onStatus) => withConfiguration(hedgerow
    .command('check')
    .description('print findings and end with exit status 1 where some of them fail; writes no briefings')
    .argument('[paths...]', 'files and folders (default: this folder)')
    .option('--fail-on <severity>', 'fail from this severity on: error, warn, info or never (default: error)')
    .option('--max-warnings <number>', 'fail where there are more warnings')
    .option('-f, --format <format>', 'what to print (default: text)')
    .option('-o, --output <format=file>', 'write a report to a file as well; again for more', (value, earlier) => [...(earlier ?? []), value])
    .option('--changed [base]', 'only essays that differ from a revision (default: the last commit)')
    .option('--baseline <file>', 'findings that are known: they do not fail')
    .option('--update-baseline', 'take all findings as known from now on')
    .option('--pass-with-no-essays', 'end with exit status 0 where there is nothing to check')
    .option('-q, --quiet', 'print only what went wrong, and the report that --format names'))
    .helpOption(...HELP)
    .action(async (paths, flags) => {
    const command = await import('../check.js');
    onStatus(await command.check(paths, flags, host));
});
