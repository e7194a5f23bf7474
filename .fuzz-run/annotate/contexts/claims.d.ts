import type { ContextTest } from './site.js';
export declare const CLAIMS_CONTEXTS: Readonly<Record<string, ContextTest>>;
