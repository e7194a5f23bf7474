/** The words of a house's entry as tokens: read by the same reader as essays, so that they meet what stands in them. */
import { HOUSE, HOUSE_EFFECTS, type HouseEntry, isVotingType, LexiconEntry } from '../../model/index.js';
import { plural, verbForms } from '../inflect.js';
import { forget, readProse } from '../wink.js';

/** Signs of the pattern language. */
export const PATTERN_SIGNS = /[|~*#[\]]/;

/** The normalized tokens of some words in print. */
export function tokensOf(words: string): readonly string[] {
  forget();
  const { tokens } = readProse(words.trim().replace(/\s+/g, ' '));
  forget();
  return tokens.map(({ norm }) => norm);
}

/** What an entry is to the matcher: its words as a pattern, its contexts, its effect. */
export function entryOf(entry: HouseEntry): LexiconEntry {
  const { cue, type, effect = 0, scope = 'clause', needs, forbids } = entry;
  return new LexiconEntry({
    cue: entry.pattern === true ? cue.trim().toLowerCase().replaceAll('’', "'") : patternOf(entry),
    type,
    effect: isVotingType(type) ? 'none' : HOUSE_EFFECTS.get(effect)!,
    source: HOUSE,
    ...(scope === 'clause' ? {} : { tag: scope }),
    ...(needs === undefined ? {} : { needs }),
    ...(forbids === undefined ? {} : { forbids }),
  });
}

/** A literal cue in the pattern language. */
function patternOf({ cue, forms }: HouseEntry): string {
  const tokens = [...tokensOf(cue)];
  if (forms === 'verb') tokens[0] = verbForms(tokens[0]!).join('|');
  if (forms === 'noun') tokens.push(`${tokens.at(-1)}|${plural(tokens.pop()!)}`);
  return tokens.join(' ');
}
