/** Where what a sentence grants is taken back: by a "but" inside it, or by the sentence after it. */
import type { Finding, Rule } from '../../rules.js';
import { type Site } from '../../site.js';
export type Turn = 'but' | 'before';
/** Whether the next sentence opens with a word that takes back, and this one does not answer anything itself. */
export declare const turnsNext: (site: Site) => boolean;
/** Whether what the sentence grants is taken back, in it or after it. */
export declare const isTurned: (site: Site) => boolean;
/** Finds what grants among the tokens before `until`. */
export type Find = (site: Site, until: number) => Finding;
/** Two rules from one finding: what it is worth before a "but" inside the sentence, and before a turn in the next. */
export declare function beforeTurns(name: string, find: Find, weights: Readonly<Record<Turn, number>>): Rule[];
