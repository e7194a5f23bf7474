/** Drop caps: Word keeps the large first letter of a text in a paragraph of its own, in front of the one that it begins. */

const MARK = 'w:dropCap="';
/** In one document. */
const MOST = 200;

/** The XML of a document with such letters put into the paragraphs they begin. */
export function withInitials(xml: string): string {
  let text = xml;
  let from = 0;
  for (let count = 0; count < MOST; count++) {
    const at = text.indexOf(MARK, from);
    if (at === -1) break;
    from = at + MARK.length;
    if (text.startsWith('none', from)) continue;
    const start = Math.max(text.lastIndexOf('<w:p ', at), text.lastIndexOf('<w:p>', at));
    const end = text.indexOf('</w:p>', at);
    if (start === -1 || end === -1) break;
    const behind = text.slice(end + '</w:p>'.length);
    // The next element has to be a paragraph, and begin with its properties or its text.
    const next = /^\s*<w:p(?: [^<>]*)?>/.exec(behind)?.[0];
    if (next === undefined || next.endsWith('/>')) continue;
    const properties = behind.startsWith('<w:pPr>', next.length) ? behind.indexOf('</w:pPr>') : -1;
    const place = properties === -1 ? next.length : properties + '</w:pPr>'.length;
    const letter = text.slice(text.indexOf('</w:pPr>', at) + '</w:pPr>'.length, end);
    text = text.slice(0, start) + behind.slice(0, place) + letter + behind.slice(place);
    from = start;
  }
  return text;
}
