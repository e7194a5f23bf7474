import { type Given, type Rule } from '../../rules.js';
export declare const CONTEXT: readonly (Rule | Given)[];
