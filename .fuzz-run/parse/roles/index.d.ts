/** Decides the role of each block: what its markup says, then what its words and its place among the others say. */
import type { Declared } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { type Slot } from './slot.js';
export interface Roles {
    readonly slots: readonly Slot[];
    /** What the file declares, completed by what its own lines say. */
    readonly declared: Declared;
}
export declare function decideRoles(drafts: readonly Draft[], declared: Declared): Roles;
