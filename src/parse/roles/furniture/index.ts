/** All rules for furniture. To add one: a rule in one of the lists beside this file. */
import type { Slot } from '../slot.js';
import { CREDITS } from './credits.js';
import { DESK } from './desk.js';
import { MAIL } from './mail.js';
import { Phrasebook } from './phrasebook.js';
import type { FurnitureRule } from './rule.js';
import { SITE } from './site.js';

export const FURNITURE: readonly FurnitureRule[] = [...SITE, ...DESK, ...CREDITS, ...MAIL];

const phrasebook = new Phrasebook(FURNITURE);
const endings = new Phrasebook(FURNITURE.filter((rule) => rule.endsParagraphs === true));
const MOST_WORDS = Math.max(...FURNITURE.map(({ maxWords }) => maxWords));

/** The rule that a block matches, if any. */
export function furnitureRule({
  draft,
  words,
  ending,
}: Pick<Slot, 'words' | 'ending'> & { readonly draft: Pick<Slot['draft'], 'prose'> }): FurnitureRule | null {
  // Nothing that stands round an essay is longer.
  if (draft.prose.length > 1500 || words > MOST_WORDS) return null;
  const open = ending === 'none' || ending === 'lead';
  return phrasebook.find(draft.prose, (rule) => words <= rule.maxWords && (open || !rule.openEnded));
}

/** Whether a sentence, the last of a paragraph, is no part of the argument: "To learn more, visit our website." */
export function endsParagraph(sentence: string): boolean {
  return endings.find(sentence) !== null;
}
