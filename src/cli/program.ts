/** Commands and options. Each command's own code is loaded when it is called, so that `--help` answers at once. */
import { Command, Help } from 'commander';
import { TOOL_VERSION } from '../version.js';
import { analyze } from './commands/analyze.js';
import { check } from './commands/check.js';
import { type AddCommand, HELP } from './commands/command.js';
import { compare } from './commands/compare.js';
import { corpus } from './commands/corpus.js';
import { evaluate } from './commands/evaluate.js';
import { explain } from './commands/explain.js';
import { init } from './commands/init.js';
import { lexicon } from './commands/lexicon.js';
import { merge } from './commands/merge.js';
import { norms } from './commands/norms.js';
import { pipe } from './commands/pipe.js';
import { plugin } from './commands/plugin.js';
import { collect, submit, worker } from './commands/queue.js';
import { saveNorms } from './commands/save-norms.js';
import { train } from './commands/train.js';
import type { Process } from './process.js';

/** In the order of `--help`; the first is the default. To add one: a file in `commands/`, and a line here. */
const COMMANDS: readonly AddCommand[] = [
  analyze,
  check,
  corpus,
  merge,
  submit,
  worker,
  collect,
  pipe,
  compare,
  explain,
  init,
  lexicon,
  plugin,
  norms,
  evaluate,
  train,
  saveNorms,
];

/** The commands; `onStatus` takes the exit status of the one that ran. */
export function program(host: Process, onStatus: (status: number) => void): Command {
  const hedgerow = new Command('hedgerow')
    .description(
      'Reads op-eds the way a skeptical editor does: tags the rhetorical moves of each sentence, scores how strongly each claim is worded, and writes a briefing that shows the words behind every number.',
    )
    .usage('[command] [paths...] [options]')
    .version(TOOL_VERSION, '-V, --version', 'print the version')
    .helpOption(...HELP)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ optionDescription })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      // Errors are worded and printed by `main`.
      writeErr: () => {},
    });
  const [standard] = COMMANDS.map((add) => add(hedgerow, host, onStatus));
  hedgerow.addHelpText('after', () => `\n${optionsOf(standard!)}\n${AFTER_HELP}`);
  return hedgerow;
}

/** Commander writes the defaults that it knows as JSON, in quotation marks; those that our texts name have none. */
const optionDescription: Help['optionDescription'] = (option) =>
  new Help().optionDescription(option).replace(/\(default: "([^"]*)"\)$/, '(default: $1)');

function optionsOf(command: Command): string {
  const help = command.helpInformation();
  return help.slice(help.indexOf('Options:')).replace('Options:', `Options of ${command.name()}:`);
}

const AFTER_HELP = `Examples:
  hedgerow essay.md                     briefings on one essay, in output/
  hedgerow drafts/ --out briefings      on all essays of a folder
  hedgerow essay.md --format json       the analysis document alone, no browser needed
  hedgerow check drafts/                findings alone, for CI: exit status 1 for errors
  hedgerow corpus drafts/               one briefing on all essays of a folder together
  hedgerow compare old.md new.md        what became of the claims of one draft in the next
  hedgerow explain essay.md:12          why line 12 is tagged and scored as it is

Exit status: 0 done; 1 "hedgerow check" has findings that fail; 2 something asked for could not be done.`;
