/** Listed words: what the lists say of a word, so that one look-up answers every question about it. */
import { FORMS } from './forms.js';
import { GROUPS } from './groups.js';
import { LANDMARKS } from './landmarks.js';
const WORDS = new Map();
const UNLISTED = { groups: 0, landmarks: 0, forms: 0 };
/** What is known of a normalized word. */
export const listed = (norm) => WORDS.get(norm) ?? UNLISTED;
/** Puts words on a list. Rules that bring words of their own do so as they are loaded, before any essay is read. */
export function list(kind, bits, words) {
    for (const word of words.split(/\s+/)) {
        const known = WORDS.get(word) ?? { ...UNLISTED };
        known[kind] |= bits;
        WORDS.set(word, known);
    }
}
for (const [bits, words] of GROUPS)
    list('groups', bits, words);
for (const [bits, words] of LANDMARKS)
    list('landmarks', bits, words);
for (const [bits, words] of FORMS)
    list('forms', bits, words);
