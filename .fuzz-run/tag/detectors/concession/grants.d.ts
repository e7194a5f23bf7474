import { type Given, type Rule } from '../../rules.js';
export declare const GRANTS: readonly (Rule | Given)[];
