/** What a house's lexicon may hold, for the configuration's schema. `lexiconProblems` checks whether it makes sense. */
import { z } from 'zod';
import { CONTEXTS } from '../annotate/contexts/index.js';
import { HOUSE_EFFECTS, HOUSE_SCOPES, HOUSE_TYPES, HOUSE_VOTES, WEIGHING_TYPES } from '../model/index.js';

const words = z.string().min(1);
const effect = z
  .union([...HOUSE_EFFECTS.keys()].map((value) => z.literal(value)))
  .describe(
    'Steps from a plain statement, which stands at +1: what "hedgerow explain" shows beside the words.',
  );
const contexts = z.array(z.enum(Object.keys(CONTEXTS) as [string, ...string[]]));
const weighing = z.enum(WEIGHING_TYPES);

const entry = z.strictObject({
  cue: words.describe('The words as in print, in any case, as whole words.'),
  type: z.enum(HOUSE_TYPES as [string, ...string[]]).describe('What kind of cue it is.'),
  effect: effect.optional(),
  vote: z
    .enum(Object.keys(HOUSE_VOTES) as [string, ...string[]])
    .optional()
    .describe('How loudly it speaks for a move. Default: strong.'),
  pattern: z
    .boolean()
    .optional()
    .describe('The cue is a pattern: "may|might well", "[very] likely", "~argue that".'),
  forms: z
    .enum(['verb', 'noun'])
    .optional()
    .describe('All forms of the first word (verb), or of the last (noun).'),
  scope: z.enum(HOUSE_SCOPES).optional().describe('What the cue holds for. Default: clause.'),
  needs: contexts.optional().describe('Contexts that must hold.'),
  forbids: contexts.optional().describe('Contexts that must not hold.'),
  covers: z
    .boolean()
    .optional()
    .describe('Cues of hedgerow inside these words count no more. Default: false.'),
  note: words.optional().describe('For people: why the house wants it so.'),
});

export const LEXICON_SCHEMA = z
  .strictObject({
    add: z.array(entry).optional().describe('Cues of the house.'),
    remove: z
      .array(z.union([words, z.strictObject({ cue: words, type: weighing.optional() })]))
      .optional()
      .describe('Cues of hedgerow that count no more.'),
    reweight: z
      .record(words, z.union([effect, z.strictObject({ effect, type: weighing.optional() })]))
      .optional()
      .describe('Cues of hedgerow, by their words, with other effects.'),
  })
  .describe('Words of the house.');
