import type { ContextTest } from './site.js';
export declare const VOICES_CONTEXTS: Readonly<Record<string, ContextTest>>;
