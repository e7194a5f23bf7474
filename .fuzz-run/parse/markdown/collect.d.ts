/** Reads the blocks of prose out of a Markdown tree, with the place of every character in the file. */
import type { Root } from 'mdast';
import type { Range } from '../../model/index.js';
import { type Comment } from '../directives.js';
import type { Draft } from '../draft.js';
/** The blocks, what of the source is markup (all that is neither prose nor blank), and comments. */
export declare function collect(root: Root, source: string): {
    drafts: Draft[];
    markup: Range[];
    comments: readonly Comment[];
};
