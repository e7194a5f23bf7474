/** Characters that would act on a reader's screen instead of being read are written out, so that no essay can disguise itself. */
/**
 * Control characters (also those that move a cursor or change colors), marks that turn the direction of writing, line and
 * paragraph separators, byte-order marks, and the invisible "tag" characters.
 */
const ACTING = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const ALONE = /\p{Surrogate}/gu;
/** The text with each acting character as its number, "<U+202E>", and halves of characters as "\uFFFD". White space becomes a space. */
export function visible(text) {
    return wellFormed(text.replace(/[\t\n\v\f\r]+/g, ' ')).replace(ACTING, (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
/** Halves of characters cannot be written as UTF-8. */
export function wellFormed(text) {
    return text.replace(ALONE, '\uFFFD');
}
