/** `hedgerow evaluate`. */
import type { EvaluateFlags } from '../teaching/evaluate.js';
import { type AddCommand, HELP } from './command.js';

export const evaluate: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('evaluate')
    .description('measure moves, strength, voices and links against labelled op-eds')
    .argument('<folder>', 'folder of labelled op-eds (.json)')
    .option('--examples <number>', 'sentences to show for each kind of disagreement', '2')
    .option('--analyses <dir>', 'score saved analyses (ID.json, anywhere below) instead of analyzing')
    .option('--json', 'print data instead of text')
    .helpOption(...HELP)
    .action(async (folder: string, flags: EvaluateFlags) => {
      const command = await import('../teaching/evaluate.js');
      onStatus(await command.evaluate(folder, flags, host));
    });
