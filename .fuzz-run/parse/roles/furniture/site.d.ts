import { type FurnitureRule } from './rule.js';
export declare const SITE: readonly FurnitureRule[];
