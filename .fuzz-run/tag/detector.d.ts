/** What a move detector is: looks at one sentence and says which moves its words speak for, by which rule, how strongly. */
import type { MoveKind } from '../model/index.js';
import type { Ballot } from './ballot.js';
import type { Site } from './site.js';
export type { Signal, SignalSpan } from './signal.js';
export interface Detector {
    /** Equals the file name (with "_" for "-"). */
    readonly id: MoveKind;
    /** Sentences (with context where needed, split by the program itself) whose LAST sentence must get the move. */
    readonly fires: readonly string[];
    /** As many whose LAST sentence must not get it. */
    readonly silent: readonly string[];
    /** Casts its votes on the site's sentence; what it says hangs on the site alone. */
    detect(site: Site, ballot: Ballot): void;
}
