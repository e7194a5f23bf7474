/** The rhetorical moves a sentence can make, in the order every report prints them (docs/guideline.md). */
export const MOVE_KINDS = [
  'assertion',
  'prediction',
  'prescription',
  'evaluation',
  'causal',
  'concession',
  'opposing_view',
  'rebuttal',
  'analogy',
  'analogy_rejection',
  'reframing',
  'evidence',
  'rhetorical_question',
  'reported_speech',
  'background',
] as const;

export type MoveKind = (typeof MOVE_KINDS)[number];

export type FallbackMove = 'reported_speech' | 'background';

/** Whether a move is of last resort, where no other fits: no weights decide it, and no score counts it. */
export const isFallback = (kind: MoveKind): kind is FallbackMove =>
  kind === 'reported_speech' || kind === 'background';

/** Moves by which the author claims something; counts of "claims" are sentences with at least one of these. */
export const CLAIM_KINDS: readonly MoveKind[] = [
  'assertion',
  'prediction',
  'prescription',
  'evaluation',
  'causal',
];

/** What kind of evidence is offered. */
export type EvidenceType = 'statistic' | 'testimony' | 'example' | 'anecdote' | 'precedent' | 'rule' | 'fact';

/** What a reader sees for each move: a label for one sentence and a gloss in plain words. */
export const MOVE_TEXT: Readonly<Record<MoveKind, { label: string; plural: string; gloss: string }>> = {
  assertion: {
    label: 'Assertion',
    plural: 'assertions',
    gloss: 'puts forward as true something an opponent could dispute',
  },
  prediction: { label: 'Prediction', plural: 'predictions', gloss: 'says what will or will not happen' },
  prescription: { label: 'Prescription', plural: 'prescriptions', gloss: 'says what should be done' },
  evaluation: {
    label: 'Evaluation',
    plural: 'evaluations',
    gloss: 'judges something good or bad, wise or foolish, fair or unfair',
  },
  causal: {
    label: 'Causal claim',
    plural: 'causal claims',
    gloss: 'says that one thing brings about, prevents or explains another',
  },
  concession: { label: 'Concession', plural: 'concessions', gloss: 'grants a point to the other side' },
  opposing_view: {
    label: 'Opposing view',
    plural: 'opposing views',
    gloss: 'presents a view the author rejects as someone else’s',
  },
  rebuttal: { label: 'Rebuttal', plural: 'rebuttals', gloss: 'answers or denies a view or an objection' },
  analogy: {
    label: 'Analogy',
    plural: 'analogies',
    gloss: 'explains one thing through another from a different domain',
  },
  analogy_rejection: {
    label: 'Rejected analogy',
    plural: 'rejected analogies',
    gloss: 'denies that a comparison holds',
  },
  reframing: {
    label: 'Reframing',
    plural: 'reframings',
    gloss: 'replaces one description of a thing by another',
  },
  evidence: {
    label: 'Evidence',
    plural: 'pieces of evidence',
    gloss: 'offers a fact, figure, source, case or rule as given',
  },
  rhetorical_question: {
    label: 'Rhetorical question',
    plural: 'rhetorical questions',
    gloss: 'asks the reader what needs no answer',
  },
  reported_speech: {
    label: 'Reported speech',
    plural: 'reports of speech',
    gloss: 'reports someone else’s words without taking sides',
  },
  background: {
    label: 'Background',
    plural: 'background sentences',
    gloss: 'gives orientation and claims nothing',
  },
};
