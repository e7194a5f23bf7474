/** Contexts of the cues of strength: hedges, boosters, modals, universals, approximators. */
import type { ContextTest } from './site.js';

export const STRENGTH_CONTEXTS: Readonly<Record<string, ContextTest>> = {};
