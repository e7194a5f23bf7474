import { type Given, type Rule } from '../../rules.js';
export declare const REPLIES: readonly (Rule | Given)[];
