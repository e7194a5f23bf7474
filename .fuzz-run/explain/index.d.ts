import type { AttributedEssay, MoveKind, Source } from '../model/index.js';
import { type Reason } from '../tag/why.js';
import type { Explanation } from './explanation.js';
import { type Spot } from './find.js';
import { type Reanalyzed } from './without.js';
export type * from './explanation.js';
export type { Spot } from './find.js';
/** A file that was read and analyzed, so that several of its sentences can be explained. */
export interface Study extends Reanalyzed {
    readonly essay: AttributedEssay;
    readonly reasonsFor: (index: number) => readonly Reason[];
}
export declare function study(source: Source): Study;
/**
 * The sentences at the spot, explained. `asked` are the moves to say of why they are not there: where it is empty,
 * assertion, if nothing is claimed, and the moves that were nearly found.
 * @throws ProblemError where no sentence that makes moves stands there.
 */
export declare function explain(study: Study, spot: Spot, asked?: readonly MoveKind[]): Explanation[];
