/**
 * What is read from files that are not text themselves: a page of HTML that holds their prose and nothing of a web page
 * around it. `parse` reads all of it. A class "shape-title" (or another shape of blocks) says what an element is.
 */

/** The page; `head` and `body` are HTML. */
export function prosePage(head: string, body: string): string {
  return `<!doctype html>\n<html><head><meta charset="utf-8">${head}</head>\n<body>\n${body}\n</body></html>\n`;
}

/** A `<meta>`; nothing where there is nothing to say. `content` is escaped as in XML already. */
export function metaTag(name: string, content: string | null): string {
  return content ? `<meta name="${name}" content="${content.replace(/"/g, '&quot;')}">` : '';
}

/** Text as it stands in HTML and XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
