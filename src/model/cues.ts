/** Cue types: a closed list. docs/lexicon.md lists the cues of each. */
export const CUE_TYPES = [
  'hedge_modal',
  'hedge_adverb',
  'hedge_verb',
  'hedge_other',
  'approximator',
  'evidential',
  'booster',
  'universal',
  'shared_knowledge',
  'negation',
  'future',
  'conditional',
  'modal_ability',
  'modal_deontic',
  'modal_counterfactual',
  'attribution',
  'opponent_frame',
  'scare_quote',
  'concessive',
  'contrast',
  'rebuttal_frame',
  'reframe',
  'analogy_marker',
  'metaphor',
  'causal',
  'conclusion',
  'hortative',
  'imperative',
  'prescriptive',
  'evaluative',
  'evidence_marker',
  'question',
  'other',
] as const;

export type CueType = (typeof CUE_TYPES)[number];

/** What a span of evidence or a contribution can be called: a cue type, or the name of what no cue caused (docs/document.md). */
export type SpanType = CueType | 'model' | 'bias' | 'cap' | 'clause-mean';

export const HEDGE_TYPES: readonly SpanType[] = [
  'hedge_modal',
  'hedge_adverb',
  'hedge_verb',
  'hedge_other',
  'approximator',
  'evidential',
];
export const BOOSTER_TYPES: readonly SpanType[] = ['booster', 'universal', 'shared_knowledge'];
