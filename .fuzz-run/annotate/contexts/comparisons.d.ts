import type { ContextTest } from './site.js';
export declare const COMPARISONS_CONTEXTS: Readonly<Record<string, ContextTest>>;
