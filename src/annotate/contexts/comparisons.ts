/** Contexts of analogies, reframings, evidence and questions. */
import type { ContextTest } from './site.js';

export const COMPARISONS_CONTEXTS: Readonly<Record<string, ContextTest>> = {};
