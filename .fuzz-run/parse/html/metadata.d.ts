/** What a page declares of its article: in <meta>, JSON-LD, <html lang>, <title>, <time>. */
import type { Root } from 'hast';
import type { Declared } from '../../model/index.js';
export declare function readMetadata(root: Root): Declared;
