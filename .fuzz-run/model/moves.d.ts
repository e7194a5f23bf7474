/** The rhetorical moves a sentence can make, in the order every report prints them (guideline section 3). */
export declare const MOVE_KINDS: readonly ['assertion', 'prediction', 'prescription', 'evaluation', 'causal', 'concession', 'opposing_view', 'rebuttal', 'analogy', 'analogy_rejection', 'reframing', 'evidence', 'rhetorical_question', 'reported_speech', 'background'];
export type MoveKind = (typeof MOVE_KINDS)[number];
/** Moves by which the author claims something; counts of "claims" are sentences with at least one of these. */
export declare const CLAIM_KINDS: readonly MoveKind[];
/** What kind of evidence is offered (guideline 3.12). */
export type EvidenceType = 'statistic' | 'testimony' | 'example' | 'anecdote' | 'precedent' | 'rule' | 'fact';
/** What a reader sees for each move: a label for one sentence and a gloss in plain words. */
export declare const MOVE_TEXT: Readonly<Record<MoveKind, {
    label: string;
    plural: string;
    gloss: string;
}>>;
