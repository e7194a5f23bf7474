// README.md: what its example prints, the scale, the moves, the sections of a briefing, the command's options, and what the program gets wrong.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { program } from '../../dist/cli/program.js';
import { analyze, MOVE_KINDS, MOVE_TEXT, strengthText } from '../../dist/index.js';
import { PAGES } from '../../dist/report/catalog.js';
import { DETECTORS } from '../../dist/tag/index.js';
import { code, table } from '../blocks.mjs';
import { bandTable } from './strength.mjs';

const root = new URL('../../', import.meta.url);

/** Each is shown beside the band that the program gives it. */
const ANCHORS = {
  claims: [
    'It cannot hold.',
    'Clearly, the dam will fail.',
    'The dam leaks.',
    'The dam often leaks.',
    'The dam will probably fail.',
    'The dam may fail.',
    'The dam may or may not leak.',
  ],
  demands: [
    'We must never build it.',
    'The mayor must close it.',
    'The mayor should close it.',
    'The mayor would do well to close it.',
    'It might be time to close it.',
  ],
};

/** Invented texts: the sentence between asterisks is taken otherwise by the program than by a careful reader. */
const HARD = [
  [
    '*What a relief: the council has formed another committee.*',
    'Irony. The author means that it is no relief.',
  ],
  [
    'The mayor’s brother sells cranes. *The city has just bought forty cranes.*',
    'An accusation that is nowhere put into words.',
  ],
  [
    '*They deserve our respect.* Membership they do not deserve.',
    'A concession. No word marks it; only the next sentence shows it.',
  ],
  [
    'Some say the port is dying. *Ask the pilots who brought in nine ships this week.*',
    'A rebuttal. It answers the view without a word that answers.',
  ],
  [
    '*It would take a miracle to save the pier.*',
    'A forecast, and a firm one: it will not be saved. The idiom is not known.',
  ],
  ['*If the pier is safe, I am a seagull.*', 'A firm denial, about +2. It is worded as a condition.'],
];

export function readmeBlocks() {
  return {
    'example output': `\`\`\`text\n${exampleOutput()}\`\`\``,
    bands: bandTable(ANCHORS),
    moves: table(
      ['Move', 'What the sentence does', 'For example'],
      MOVE_KINDS.map((kind) => [MOVE_TEXT[kind].label, MOVE_TEXT[kind].gloss, exampleOf(kind)]),
    ),
    sections: table(
      ['Section', 'What it shows'],
      PAGES.flat().map(({ label, gloss }) => [label, gloss]),
    ),
    commands: commandTable(),
    hard: table(['Text', 'What the program says', 'What a careful reader says'], HARD.map(hardRow)),
  };
}

/** What the README's example prints. */
function exampleOutput() {
  const [, example] = /```js\n(.+?)```/s.exec(readFileSync(new URL('README.md', root), 'utf8'));
  return execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
    cwd: root,
    encoding: 'utf8',
  });
}

const exampleOf = (kind) => DETECTORS.find(({ id }) => id === kind).fires[0];

function hardRow([marked, reader]) {
  const text = marked.replaceAll('*', '');
  const { moves, strength } = analyze(text).sentences.find(({ start }) => start === marked.indexOf('*'));
  const found = moves.map(({ kind }) => MOVE_TEXT[kind].label.toLowerCase()).join(', ');
  return [marked, `${found}; ${strengthText(strength.value)}`, reader];
}

/** Every command but those for developers, as the program itself lists them. */
function commandTable() {
  const visible = commands();
  return table(
    ['Command', 'What it does'],
    visible.map((command) => [
      `[\`hedgerow ${command.name()}\`](docs/commands.md#hedgerow-${command.name()})`,
      `${capitalized(command.createHelp().subcommandDescription(command))}.`,
    ]),
  );
}

function commands() {
  const nowhere = { stdout: { write: () => true }, stderr: { write: () => true }, env: {} };
  const all = program(nowhere, () => {});
  return all.createHelp().visibleCommands(all);
}

export const commandsBlocks = () => ({ commands: commandsText() });

/** Each with its options. */
function commandsText() {
  return commands()
    .map((command) => {
      const help = command.createHelp();
      const options = help
        .visibleOptions(command)
        .map((option) => [code(option.flags), help.optionDescription(option)]);
      const usage = `\`\`\`text\n${help.commandUsage(command)}\n\`\`\``;
      return `## hedgerow ${command.name()}\n\n${usage}\n\n${capitalized(help.subcommandDescription(command))}.\n\n${table(['Option', 'Meaning'], options)}`;
    })
    .join('\n\n');
}

const capitalized = (text) => text[0].toUpperCase() + text.slice(1);
