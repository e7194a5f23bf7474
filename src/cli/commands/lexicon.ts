/** `hedgerow lexicon`. */
import type { LexiconFlags } from '../lexicon.js';
import { type AddCommand, HELP } from './command.js';

export const lexicon: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('lexicon')
    .description('try the words of the house on a sentence, or list the cues there are')
    .argument('<task>', 'try or list')
    .argument('[sentence...]', 'for try: the sentence, in quotation marks')
    .option('--config <file>', 'configuration to use (default: hedgerow.config.* here or in a folder above)')
    .option('--no-config', 'use no configuration')
    .option('--type <type>', 'for list: only cues of one type, such as booster')
    .option('--json', 'print data instead of text')
    .helpOption(...HELP)
    .action(async (task: string, words: string[], flags: LexiconFlags) => {
      const command = await import('../lexicon.js');
      onStatus(await command.lexicon(task, words, flags, host));
    });
