import { defineRule } from '../rule.js';

export const unusedDisable = defineRule({
  id: 'unused-disable',
  gloss: 'A comment disables a rule where it finds nothing, or says something that hedgerow does not know.',
  severity: 'warn',
  options: {},
  advice: 'Remove the comment, or mend its spelling: it would hide the next finding in its place.',
  fires: [
    '<!-- hedgerow-disable hedge-stack -->\n\nThe harbor is old.',
    '<!-- hedgerow-disable-next-sentence hedge-stak -->\n\nIt seems to me that the dam might fail.',
  ],
  silent: [
    '<!-- hedgerow-disable-next-sentence hedge-stack -- meant so -->\n\nIt seems to me that the dam might fail.',
    'The harbor is old.',
  ],
  /** Found by the runner: what a comment silences is known only after all rules have run. */
  judge: () => [],
});
