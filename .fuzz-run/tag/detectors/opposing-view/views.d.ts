import { type Given, type Rule } from '../../rules.js';
export declare const VIEWS: readonly (Rule | Given)[];
