/** Detects Markdown whose quotations and lists are nested deeper than a parser can bear; no real essay is. */

const DEEPEST = 60;
/** The markers of quotations and list items that a line begins with, and the blanks between them. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm;

export function isNestedTooDeep(text: string): boolean {
  for (const [containers] of text.matchAll(CONTAINERS)) {
    // A list in a list is two columns further in.
    const markers = containers.replace(/[ \t\d]+/g, '').length;
    const indent = containers.search(/[^ \t]/);
    if (markers + indent / 2 > DEEPEST) return true;
  }
  return false;
}
