/** The program's own rules by name, so that every page, list and file calls a finding the same. */
const RULE_LABELS = {
  'exposed-claim': 'Exposed claim',
  'headline-oversell': 'Headline oversells',
  'hedge-stack': 'Hedge stack',
  'hedge-then-overstate': 'Hedged, then overstated',
  'hedged-to-nothing': 'Hedged to nothing',
  'one-sided': 'One side only',
  'strawman-risk': 'Straw man risk',
  'unanswered-concession': 'Unanswered concession',
  'unmarked-forecast': 'Forecasts without a date',
  'unnamed-authority': 'Unnamed authority',
  'unsourced-figure': 'Figures without a source',
  'unsourced-opponent': 'Unsourced opponent',
  'unused-disable': 'Comment without effect',
} as const;

export type OwnRule = keyof typeof RULE_LABELS;

export const ruleLabel = (id: OwnRule): string => RULE_LABELS[id];

/** null for the rule of a plug-in: its label is in its code, not in the documents. */
export const labelOfRule = (id: string): string | null =>
  Object.hasOwn(RULE_LABELS, id) ? RULE_LABELS[id as OwnRule] : null;
