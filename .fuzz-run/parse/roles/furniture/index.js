import { CREDITS } from './credits.js';
import { DESK } from './desk.js';
import { Phrasebook } from './phrasebook.js';
import { SITE } from './site.js';
export const FURNITURE = [...SITE, ...DESK, ...CREDITS];
const phrasebook = new Phrasebook(FURNITURE);
const MOST_WORDS = Math.max(...FURNITURE.map(({ maxWords }) => maxWords));
/** The rule that a block answers to, if any. */
export function furnitureRule({ draft, words, ending, }) {
    // Nothing that stands round an essay is longer.
    if (draft.prose.length > 1500 || words > MOST_WORDS)
        return null;
    const open = ending === 'none' || ending === 'lead';
    return phrasebook.find(draft.prose, (rule) => words <= rule.maxWords && (open || !rule.openEnded));
}
/** Whether a sentence, the last of a paragraph, is no part of the argument: "To learn more, visit our website." */
export function endsParagraph(sentence) {
    return phrasebook.find(sentence, (rule) => rule.endsParagraphs === true) !== null;
}
