/** All rules for furniture. To add one: a rule in one of the lists beside this file. */
import type { Slot } from '../slot.js';
import type { FurnitureRule } from './rule.js';
export type { FurnitureRule } from './rule.js';
export declare const FURNITURE: readonly FurnitureRule[];
/** The rule that a block answers to, if any. */
export declare function furnitureRule({ draft, words, ending, }: Pick<Slot, 'draft' | 'words' | 'ending'>): FurnitureRule | null;
/** Whether a sentence, the last of a paragraph, is no part of the argument: "To learn more, visit our website." */
export declare function endsParagraph(sentence: string): boolean;
