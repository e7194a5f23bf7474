import type { Token } from '../../model/index.js';
import { type FigureFinder } from './figure-finder.js';
/**
 * Whether two stretches are built alike: nearly the same parts of speech in the same order, at least one telling word in
 * the same slot, and more of the pattern than the repeated words alone (guideline section 8).
 */
export declare function builtAlike(a: readonly Token[], fromA: number, toA: number, b: readonly Token[], fromB: number, toB: number): boolean;
export declare const parallelism: FigureFinder;
