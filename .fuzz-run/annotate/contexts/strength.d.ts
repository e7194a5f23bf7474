import type { ContextTest } from './site.js';
export declare const STRENGTH_CONTEXTS: Readonly<Record<string, ContextTest>>;
