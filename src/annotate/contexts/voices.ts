/** Contexts of attribution, opponents, concession, contrast and rebuttal. */
import type { ContextTest } from './site.js';

export const VOICES_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** A plan, a rule or a need comes next, not someone who said something: "according to |plan". */
  'plan-next': ({ tokens, to }) => {
    for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
      if (PLANS.has(tokens[i]!.norm)) return true;
    }
    return false;
  },
};

const PLANS = new Set('plan plans schedule need needs law laws rule rules rank size age ability taste order principle principles'.split(' '));
