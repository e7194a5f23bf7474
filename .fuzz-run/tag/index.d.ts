/** tag: the rhetorical moves of each sentence. Detectors vote, `decide` counts the votes. */
import { type AttributedEssay, type Problem, type TaggedEssay } from '../model/index.js';
import type { Signal } from './detector.js';
import type { MoveModel } from './model/model.js';
export { DETECTORS } from './catalog.js';
export type { Detector, Signal } from './detector.js';
export { modelDigest } from './model/load.js';
export type { MoveModel } from './model/model.js';
/** The moves of every sentence; headings carry moves too, bylines and boilerplate none. */
export declare function tag(essay: AttributedEssay, model?: MoveModel): TaggedEssay;
/** Every vote on every sentence, by sentence index. A detector that throws is named in `problems`, once an essay. */
export declare function signalsOf(essay: AttributedEssay, problems?: Problem[]): (readonly Signal[])[];
