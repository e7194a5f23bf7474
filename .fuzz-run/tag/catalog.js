import { analogy } from './detectors/analogy.js';
import { analogyRejection } from './detectors/analogy-rejection.js';
import { assertion } from './detectors/assertion.js';
import { background } from './detectors/background.js';
import { causal } from './detectors/causal.js';
import { concession } from './detectors/concession.js';
import { evaluation } from './detectors/evaluation.js';
import { evidence } from './detectors/evidence.js';
import { opposingView } from './detectors/opposing-view.js';
import { prediction } from './detectors/prediction.js';
import { prescription } from './detectors/prescription.js';
import { rebuttal } from './detectors/rebuttal.js';
import { reframing } from './detectors/reframing.js';
import { reportedSpeech } from './detectors/reported-speech.js';
import { rhetoricalQuestion } from './detectors/rhetorical-question.js';
/**
 * Each round reads all sentences before the next begins: a detector may ask what those of earlier rounds said of any sentence,
 * and what those of its own round said of sentences before. One detector a round is fastest: its code stays at hand.
 */
export const ROUNDS = [
    [rhetoricalQuestion],
    [opposingView],
    [reportedSpeech],
    // A rebuttal hangs on whether the sentence before conceded.
    [rebuttal, concession],
    [reframing],
    [analogyRejection],
    [analogy],
    [evidence],
    [prescription],
    [prediction],
    [causal],
    [evaluation],
    [assertion],
    [background],
];
export const DETECTORS = ROUNDS.flat();
