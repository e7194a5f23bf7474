/** The cue lexicon: conditionals. The claim is the link, so that "if" alone moves nothing; a doubt about a fact does. */
import type { CueEntry } from '../../model/index.js';
export declare const CONDITIONALS: readonly CueEntry[];
