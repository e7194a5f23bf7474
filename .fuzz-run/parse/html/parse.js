import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { textOf } from './elements.js';
import { limitNesting } from './nesting.js';
const pages = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
/** The tree of a page; positions are offsets into `source`. */
export function parsePage(source) {
    return pages.parse(limitNesting(source));
}
/** The tree of a piece of HTML, as it stands in Markdown; positions are offsets into `source`. */
export function parseFragment(source) {
    return fragments.parse(limitNesting(source));
}
/** Text with its character references read, and tags dropped. */
export function decodeText(text) {
    return /[&<]/.test(text) ? textOf(parseFragment(text)) : text;
}
