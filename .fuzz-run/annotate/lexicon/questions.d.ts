/** The cue lexicon: the words that make a question rhetorical. They move no strength. */
import type { CueEntry } from '../../model/index.js';
export declare const QUESTIONS: readonly CueEntry[];
