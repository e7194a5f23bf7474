export const HELP = ['-h, --help', 'print this help'];
/** The options of commands that judge essays. */
export function withConfiguration(command) {
    return command
        .option('--config <file>', 'configuration to use (default: hedgerow.config.* here or in a folder above)')
        .option('--no-config', 'use no configuration')
        .option('--rule <setting>', 'a rule and its severity, as in "hedge-stack: warn"; again for more', (value, earlier) => [...(earlier ?? []), value])
        .option('--print-config [file]', 'print what is in force, for a file where one is named, and do nothing else');
}
