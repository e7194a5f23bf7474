// docs/check.md: options of the command, and formats of its reports.
import { program } from '../../dist/cli/program.js';
import { REPORTERS } from '../../dist/reporters/index.js';
import { code, table } from '../blocks.mjs';

export function checkBlocks() {
  return { options: options(), formats: formats() };
}

function options() {
  const host = { stdout: process.stdout, stderr: process.stderr, env: {} };
  const check = program(host, () => {}).commands.find((command) => command.name() === 'check');
  const shown = check.createHelp().visibleOptions(check);
  return table(
    ['Option', 'What it does'],
    shown.map(({ flags, description }) => [code(flags), description]),
  );
}

function formats() {
  return table(
    ['Format', 'For whom'],
    [
      ...REPORTERS.map(({ id, gloss }) => [code(id), gloss]),
      [
        code('docx'),
        'For authors: a copy of each Word file with its new findings as comments. Only as `--output docx=FOLDER`, or `docx=COPY.docx` for one.',
      ],
    ],
  );
}
