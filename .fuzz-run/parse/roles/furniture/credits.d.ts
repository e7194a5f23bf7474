import { type FurnitureRule } from './rule.js';
export declare const CREDITS: readonly FurnitureRule[];
