/** What the README says, held to what the program does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MODEL } from '../../models/moves.js';
import { MOVE_TEXT, type MoveKind } from '../../src/model/index.js';
import { runToEnd } from '../child.js';
import { page, ROOT } from './pages.js';

const { text } = page('README.md');

it('has an example of the library that prints what is said there', () => {
  const example = /```js\n(.+?)```/s.exec(text)![1]!;
  const printed = /It prints:.+?```text\n(.+?)```/s.exec(text)![1]!;
  const { stdout, stderr } = runToEnd(process.execPath, ['--input-type=module', '--eval', example], {
    cwd: ROOT,
  });
  expect(stdout, stderr).toBe(printed);
});

it('prints the scores that the model was measured at', () => {
  const { made } = MODEL as {
    made: {
      crossValidated: {
        macroF1: number;
        moves: Record<MoveKind, { precision: number | null; recall: number | null; f1: number | null }>;
      };
    };
  };
  const { macroF1, moves } = made.crossValidated;
  const figure = (number: number | null) => number?.toFixed(2) ?? '';
  for (const [kind, { precision, recall, f1 }] of Object.entries(moves)) {
    const row = new RegExp(`^\\| ${MOVE_TEXT[kind as MoveKind].label} \\| [\\d,]+ \\| (.*) \\|$`, 'm').exec(
      text,
    )![1]!;
    expect(row.split(' | ').slice(0, 3)).toEqual([figure(precision), figure(recall), figure(f1)]);
  }
  expect(text).toContain(`(macro F1) | ${figure(macroF1)} |`);
});

it('asks for the version of Node that the package asks for', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(text).toContain(`${engines.node.replace('>=', '')} or later`);
});
