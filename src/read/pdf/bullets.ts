/** What items of lists begin with. */

/**
 * Signs that nothing but an item begins with. Those of fonts of signs (Symbol, Wingdings) come as characters of private use, and
 * those of a font that names none of its letters as control characters.
 */
const SIGN = '[•▪▫◦‣⁃●○■□◆◇❖➢➤✓✔\\p{Co}\\p{Cc}]';
const ANY = `(?:${SIGN}|[–*]|\\(?(?:\\d{1,2}|[a-z])[.)])`;

const BULLET = new RegExp(`^${ANY}\\s+`, 'u');
const SIGNED = new RegExp(`^${SIGN}\\s`, 'u');

/** Letters of the bullet or number that a text begins with, and of the space behind it; 0 where there is none. */
export const bulletOf = (text: string): number => BULLET.exec(text)?.[0].length ?? 0;

export const hasBullet = (text: string): boolean => bulletOf(text) > 0;

/** Whether the text begins with a sign, which cannot be the number of a sentence. */
export const hasSign = (text: string): boolean => SIGNED.test(text);
