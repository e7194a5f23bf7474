/** Commands and options. Each command's own code is loaded when it is called, so that `--help` answers at once. */
import { Command } from 'commander';
import { OUTPUT_FORMATS, PAPERS } from '../export/formats.js';
import { TOOL_VERSION } from '../version.js';
import type { AnalyzeFlags } from './choices.js';
import { addCompare } from './compare.js';
import { addCorpus } from './corpus.js';
import type { Process } from './process.js';

/** The commands; `onStatus` takes the exit status of the one that ran. */
export function program(host: Process, onStatus: (status: number) => void): Command {
  const hedgerow = new Command('hedgerow')
    .description(
      'Reads op-eds the way a skeptical editor does: tags the rhetorical moves of each sentence, scores how strongly each claim is worded, and writes a briefing that shows the words behind every number.',
    )
    .usage('[analyze] [paths...] [options]')
    .version(TOOL_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      // Errors are worded and printed by `main`.
      writeErr: () => {},
    });
  const analyze = hedgerow
    .command('analyze', { isDefault: true })
    .description('analyze essays and write briefings (the default command)')
    .argument('[paths...]', 'files and folders (default: corpus)')
    .option('-o, --out <dir>', 'folder to write to', 'output')
    .option(
      '-f, --format <list>',
      `what to write, by commas: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
      (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
    )
    .option('--paper <size>', `paper of the PDFs: ${PAPERS.join(' or ')}`, 'a4')
    .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
    .option('-q, --quiet', 'print only what went wrong')
    .helpOption('-h, --help', 'print this help')
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const command = await import('./analyze.js');
      onStatus(await command.analyze(paths, flags, host));
    });
  addCorpus(hedgerow, host, onStatus);
  addCompare(hedgerow, host, onStatus);
  hedgerow.addHelpText('after', () => `\n${optionsOf(analyze)}\n${AFTER_HELP}`);
  return hedgerow;
}

function optionsOf(command: Command): string {
  const help = command.helpInformation();
  return help.slice(help.indexOf('Options:')).replace('Options:', `Options of ${command.name()}:`);
}

const AFTER_HELP = `Examples:
  hedgerow essay.md                     briefings on one essay, in output/
  hedgerow drafts/ --out briefings      on all essays of a folder
  hedgerow essay.md --format json       the analysis document alone, no browser needed
  hedgerow corpus drafts/               one briefing on all essays of a folder together
  hedgerow compare old.md new.md        what became of the claims of one draft in the next

Exit status: 0 done; 1 reserved for findings; 2 something asked for could not be done.`;
