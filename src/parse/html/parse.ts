/** The one place where HTML is parsed. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { textOf } from './elements.js';
import { limitNesting } from './nesting.js';

const pages = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

/** The tree of a page that `limitNesting` has been through; positions are offsets into `source`. */
export function parsePage(source: string): Root {
  return pages.parse(source);
}

/** The tree of a piece of HTML, as it stands in Markdown; positions are offsets into `source`. */
export function parseFragment(source: string): Root {
  return fragments.parse(limitNesting(source));
}

/** Text with its character references read, and tags dropped. */
export function decodeText(text: string): string {
  return /[&<]/.test(text) ? textOf(parseFragment(text)) : text;
}
