/** Contexts of causes, prescriptions, predictions, evaluations. */
import type { ContextTest } from './site.js';

export const CLAIMS_CONTEXTS: Readonly<Record<string, ContextTest>> = {};
