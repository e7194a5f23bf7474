/** The one place where HTML is parsed. */
import type { Root } from 'hast';
/** The tree of a page; positions are offsets into `source`. */
export declare function parsePage(source: string): Root;
/** The tree of a piece of HTML, as it stands in Markdown; positions are offsets into `source`. */
export declare function parseFragment(source: string): Root;
/** Text with its character references read, and tags dropped. */
export declare function decodeText(text: string): string;
