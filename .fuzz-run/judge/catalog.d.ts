/** Every editorial rule, most pressing first. To add a rule, add one file and one line here. */
import type { Rule } from './rule.js';
export declare const RULES: readonly Rule[];
