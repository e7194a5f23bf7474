/** What the properties of a Word document say of the essay, as the head of an HTML page. */
import { metaTag } from '../prose-page.js';
import type { WordPackage } from './package.js';

/** Names that programs put in where nobody gave theirs. */
const NOBODY =
  /^(?:(?:microsoft )?office user|microsoft|(?:windows |default |apache )?user|apache poi|python-docx|un-named|unknown|author|admin(?:istrator)?|owner|hp|dell|lenovo|acer|asus)$/i;
/** Titles that programs put in where nobody gave one. */
const UNTITLED =
  /^(?:microsoft word.*|(?:untitled|document|dokument|word document|powerpoint presentation|title|headline)\s*\d*)$/i;

/** `<meta>` elements for title, author, date and the wish to be left out. */
export function propertyTags({ part }: WordPackage): string {
  const core = part('docProps/core.xml') ?? '';
  const title = element(core, 'title');
  const author = element(core, 'creator');
  return [
    title && !UNTITLED.test(title) ? metaTag('dc.title', title) : '',
    author && !NOBODY.test(author) ? metaTag('author', author.replace(/ ?; ?/g, ', ')) : '',
    metaTag('date', element(core, 'created') ?? element(core, 'modified')),
    metaTag('article:section', element(core, 'category')),
    asksToBeIgnored(core, part('docProps/custom.xml') ?? '') ? metaTag('hedgerow', 'ignore') : '',
  ].join('');
}

/** A custom property "hedgerow" with the value "ignore", or "hedgerow: ignore" among the keywords. */
function asksToBeIgnored(core: string, custom: string): boolean {
  if (/\bhedgerow\s*:\s*ignore\b/i.test(element(core, 'keywords') ?? '')) return true;
  const property = custom.split(/<property\b/i).find((part) => /^[^<>]*\bname="hedgerow"/i.test(part)) ?? '';
  // The start tag is followed by an element of the value's type.
  return /^[^<>]*>\s*(?:<[^<>]*>\s*)?ignore\s*</i.test(property);
}

/** The text of the first element of that name, whatever its prefix; still escaped, as it stands in XML. */
function element(xml: string, name: string): string | null {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`, 'i').exec(xml)?.[1];
  return found?.replace(/\s+/g, ' ').trim() || null;
}
