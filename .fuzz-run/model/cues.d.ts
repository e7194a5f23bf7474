/** Cue types: the closed list of guideline section 6. */
export declare const CUE_TYPES: readonly ['hedge_modal', 'hedge_adverb', 'hedge_verb', 'hedge_other', 'approximator', 'evidential', 'booster', 'universal', 'shared_knowledge', 'negation', 'future', 'conditional', 'modal_ability', 'modal_deontic', 'modal_counterfactual', 'attribution', 'opponent_frame', 'scare_quote', 'concessive', 'contrast', 'rebuttal_frame', 'reframe', 'analogy_marker', 'metaphor', 'causal', 'conclusion', 'hortative', 'imperative', 'prescriptive', 'evaluative', 'evidence_marker', 'question', 'other'];
export type CueType = (typeof CUE_TYPES)[number];
/** What a span of evidence or a contribution can be called: a cue, or what no cue caused (ANALYSIS.md). */
export type SpanType = CueType | 'model' | 'bias' | 'cap' | 'clause-mean';
export declare const HEDGE_TYPES: readonly SpanType[];
export declare const BOOSTER_TYPES: readonly SpanType[];
