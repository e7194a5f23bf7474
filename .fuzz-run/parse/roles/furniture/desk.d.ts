import { type FurnitureRule } from './rule.js';
export declare const DESK: readonly FurnitureRule[];
