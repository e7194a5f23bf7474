/** Contexts of analogies, reframings, evidence and questions. */
import type { ContextTest } from './site.js';

export const COMPARISONS_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** "according to |plan", "according to |whether": no source. */
  'plan-next': ({ tokens, to }) =>
    /^(?:plan|plans|schedule|whether|how|what|taste|need|needs)$/.test(tokens[to]?.norm ?? ''),
};
