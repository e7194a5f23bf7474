/** Contexts of attribution, opponents, concession, contrast and rebuttal. */
import type { ContextTest } from './site.js';

export const VOICES_CONTEXTS: Readonly<Record<string, ContextTest>> = {};
