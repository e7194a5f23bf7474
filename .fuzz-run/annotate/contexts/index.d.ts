import type { ContextTest } from './site.js';
export type { ContextTest, CueSite } from './site.js';
export declare const CONTEXTS: Readonly<Record<string, ContextTest>>;
