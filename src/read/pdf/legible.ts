/** Whether the text of a PDF is text: not missing, as in scans, and not letters that stand for nothing. */

/** Letters a page, on average; fewer are the stamp on a picture. */
const LEAST_LETTERS = 20;
/** Share of characters that no text has. */
const MOST_STRANGE = 0.05;
/** Share of words without a vowel; English has one in fifty. */
const MOST_VOWELLESS = 0.4;

export function isScanned(pages: readonly string[]): boolean {
  const letters = pages.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters === 0 || (letters < 5 * LEAST_LETTERS && letters < LEAST_LETTERS * pages.length);
}

export function isGarbled(text: string): boolean {
  const characters = text.match(/\S/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Of private use, unassigned, control, or the sign for what could not be read.
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  if (strange > MOST_STRANGE * characters.length) return true;
  if (letters < characters.length / 2 && characters.length >= 200) return true;
  const words = text.match(/(?<![\p{L}\p{N}])\p{Script=Latin}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  const vowelless = words.filter((word) => !/[aeiouyà-æè-ïò-öù-ýœ]/i.test(word) && !/^\p{Lu}+$/u.test(word));
  return words.length >= 20 && vowelless.length > MOST_VOWELLESS * words.length;
}
