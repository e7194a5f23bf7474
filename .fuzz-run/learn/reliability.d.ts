import type { Scores } from './scores.js';
/** The text of models/scores.js. `weights` is the digest of the weights that were scored. */
export declare function reliabilityFile(scores: Pick<Scores, 'essays' | 'moves' | 'strength'>, weights: string): string;
