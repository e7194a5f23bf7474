/** When a forecast can be checked. */

/** Dates of what has been or is now: "today's ferries will", "last year", "has not been updated since 2002". */
const GONE = /^(?:today|tonight|yesterday|last\b|(?:the )?past\b|since\b)/i;
/** A year, wherever it stands in a date. */
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * Whether the words of a date say by when something that is said to come can be checked; what lies behind the essay does not. `published`:
 * the essay's own date (ISO 8601), where it is known.
 */
export function saysWhen(words: string, published: string | null): boolean {
  if (GONE.test(words)) return false;
  const year = YEAR.exec(words)?.[0];
  const own = published === null ? undefined : YEAR.exec(published)?.[0];
  return year === undefined || own === undefined || Number(year) >= Number(own);
}
