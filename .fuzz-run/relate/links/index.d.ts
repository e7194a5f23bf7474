/** Every linker. To add a kind of link, add one file and one line here. */
import type { Link } from '../../model/index.js';
import type { Discourse } from '../units.js';
import type { Linker } from './linker.js';
export declare const LINKERS: readonly Linker[];
/** Links that may leave one sentence (guideline section 7). */
export declare const MOST_LINKS = 3;
/** All links of an essay by `from`, then `to`; of more than three from one sentence, the most likely are kept. */
export declare function linksIn(discourse: Discourse): readonly Link[];
