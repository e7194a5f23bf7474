/** Listed words: what the lists say of a word, so that one look-up answers every question about it. */
import { FORMS } from './forms.js';
import { GROUPS } from './groups.js';
import { LANDMARKS } from './landmarks.js';

/** Bits of groups.ts, landmarks.ts and forms.ts. */
export interface Listed {
  groups: number;
  landmarks: number;
  forms: number;
}

const WORDS = new Map<string, Listed>();
const UNLISTED: Readonly<Listed> = { groups: 0, landmarks: 0, forms: 0 };

/** What is known of a normalized word. */
export const listed = (norm: string): Readonly<Listed> => WORDS.get(norm) ?? UNLISTED;

/** Puts words on a list. Rules that bring words of their own do so as they are loaded, before any essay is read. */
export function list(kind: keyof Listed, bits: number, words: string): void {
  for (const word of words.split(/\s+/)) {
    const known = WORDS.get(word) ?? { ...UNLISTED };
    known[kind] |= bits;
    WORDS.set(word, known);
  }
}

for (const [bits, words] of GROUPS) list('groups', bits, words);
for (const [bits, words] of LANDMARKS) list('landmarks', bits, words);
for (const [bits, words] of FORMS) list('forms', bits, words);
