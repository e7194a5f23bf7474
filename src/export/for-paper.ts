/** Prepares a page for the browser that prints it: less to parse, style and lay out, with the same result on paper. */

/** Marks around what a page shows only on screens. Templates write them; words of an essay cannot, because their "<" is escaped. */
const FROM = '<!--screen-->';
const TO = '<!--/screen-->';

/**
 * The page without the parts for screens, and with its body hidden, so that nothing is laid out before `SHOW` has run. A page
 * without such marks stays as it is, but for the body.
 */
export function forPaper(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = html.indexOf(FROM, at);
    const to = from < 0 ? -1 : html.indexOf(TO, from);
    if (to < 0) break;
    kept.push(html.slice(at, from));
    at = to + TO.length;
  }
  kept.push(html.slice(at));
  return kept.join('').replace('<body', '<body hidden');
}

/**
 * Runs in the page, and shows it when its typefaces are ready. Otherwise a browser asks for them when it lays words out, and has to do
 * the layout again when it has them.
 */
export const SHOW =
  'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => { document.body.hidden = false; })';
