/** Words that were divided at the end of a line of print: which hyphens are the words' own, and which the printer's. */

/** Which words stand in the text undivided: "re-elected" keeps its hyphen where it is written so elsewhere. */
export class Vocabulary {
  readonly #words = new Set<string>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      for (const [word] of line.matchAll(/(?<![\p{L}\p{N}’'-])[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}’'-])/gu))
        this.#words.add(word.toLowerCase());
    }
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/** First parts of words that are written with a hyphen. */
const COMPOUND =
  /^(?:well|ill|self|half|all|ex|non|so|cross|high|low|long|short|full|part|hard|left|right|far|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|year|old|decision|policy|law|third|first|second)$/i;
/** People who are no longer what they were; "ex-" before anything else is a part of a word ("ex-pect"). */
const FORMER =
  '(?:president|minister|mayor|governor|senator|officer|official|chief|head|leader|boss|banker|soldier|marine|police(?:man)?|cop|con|convict|offender|smoker|wife|husband|spouse|partner|boyfriend|girlfriend|lover|employee|member|student|teacher|player|coach|king|prime)';
/** What makes a longer word of a first part: "so-ciety", "law-yer", "part-ner", "nine-teen", "cross-ing". */
const PRINTED = new RegExp(
  `^(?:so-(?!called$|so$)|ex-(?!${FORMER}s?$)|non-(?:sens|chal|desc|ethe)|ten-(?:an|den|der|don|et|nes|nis|or|sion|tati|uou|ure)|(?:high|low)-(?:way|land|light)|half-way|short-(?:com|fall|hand|en)|hard-(?:ship|ware|en)|law-(?:yer|suit|mak|giv)|part-n|far-(?:m|ther)|right-eous|year-(?:book|ling|n)|cross-(?:road|word|walk)|\\w+-(?:teen|ty$|ties$|tieth|ers?$|est$|ings?$|ly$|li(?:er|est|ness)$|ness|ful(?!l)|less|ships?$|ages?$|ish|is[mt]s?$|wards?$))`,
  'i',
);
const DIVIDED = /(?<![\p{L}\p{N}’'])([\p{L}\p{N}’']+)[-\u2010\u00ad]$/u;

/** What stands between two lines of one paragraph, given both: how many units to drop from the first, and what to put in. */
export function seam(
  before: string,
  after: string,
  words: Vocabulary,
): { readonly drop: number; readonly put: string } {
  const head = DIVIDED.exec(before)?.[1];
  const tail = /^[\p{L}\p{N}’']+/u.exec(after)?.[0];
  if (head !== undefined && tail !== undefined) {
    if (before.endsWith('\u00ad')) return { drop: 1, put: '' };
    // "Anglo-" and "Saxon", "2023-" and "24".
    if (!/^\p{Ll}/u.test(tail) || !/\p{Ll}$/u.test(head)) return { drop: 0, put: '' };
    if (words.has(head + tail)) return { drop: 1, put: '' };
    // The hyphen of "state-of-the-art" is its own wherever the line ends.
    const kept =
      words.has(`${head}-${tail}`) ||
      (COMPOUND.test(head) && !PRINTED.test(`${head}-${tail}`)) ||
      /-[\p{L}’']+[-\u2010]$/u.test(before) ||
      /^[\p{L}’']+-\p{L}/u.test(after);
    return { drop: kept ? 0 : 1, put: '' };
  }
  // A dash set close to its words.
  if (/[^\s]—$/.test(before) || (/^—[^\s]/.test(after) && !/\s$/.test(before))) return { drop: 0, put: '' };
  // An address that was cut.
  if (/(?<!\S)(?:\S{0,20}?)(?:https?:\/\/|www\.)\S*\/$/.test(before)) return { drop: 0, put: '' };
  return { drop: 0, put: ' ' };
}
