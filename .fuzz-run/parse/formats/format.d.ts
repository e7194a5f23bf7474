import type { Source, SourceFormat } from '../../model/index.js';
import type { Reading } from '../draft.js';
/** A kind of file that essays come in. */
export interface InputFormat {
    readonly id: SourceFormat;
    /** What people call it. */
    readonly label: string;
    /** File names end in one of these; lower case, with the dot. */
    readonly extensions: readonly string[];
    readonly read: (source: Source) => Reading;
}
