import { type Given, type Rule } from '../../rules.js';
export declare const DENIALS: readonly (Rule | Given)[];
