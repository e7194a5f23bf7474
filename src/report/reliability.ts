/** What the method box says of the program's own accuracy: scores of the weights that made the document, and of no others. */
import { SCORES } from '../../models/scores.js';
import type { MoveKind, Reliability } from '../model/index.js';

/** The file that training leaves beside the weights (`reliabilityFile` in src/learn writes it). */
export interface ScoresFile {
  readonly format: 'hedgerow/scores@1';
  /** Digest of the weights that were scored, as a document's `method.weights` names them. */
  readonly weights: string;
  /** Number of labelled texts. */
  readonly texts: number;
  /** 0 to 1; null where a share cannot be had, as the move was never found or never labelled. */
  readonly moves: Readonly<
    Partial<Record<MoveKind, { readonly precision: number | null; readonly recall: number | null }>>
  >;
  /** Mean absolute error in steps of the scale. */
  readonly strengthError: number;
  /** How often the main claim shown is one that readers marked, 0 to 1; null where none of the texts is marked. */
  readonly mainClaim: number | null;
}

/** The scores of the weights that made a document; "other-weights" where others were scored. */
export function measuredReliability(
  weights: string,
  file: ScoresFile = SCORES as ScoresFile,
): Reliability | 'other-weights' {
  if (file.weights !== weights) return 'other-weights';
  const moves: Partial<Record<MoveKind, { precision: number; recall: number }>> = {};
  for (const [kind, { precision, recall }] of Object.entries(file.moves)) {
    if (precision !== null && recall !== null) moves[kind as MoveKind] = { precision, recall };
  }
  return {
    measuredOn: `${file.texts} texts labelled by language models, each with weights that had not seen it`,
    moves,
    strengthError: file.strengthError,
    mainClaim: file.mainClaim,
  };
}
