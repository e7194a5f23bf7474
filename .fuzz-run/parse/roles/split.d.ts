/** Parts what stands on one line and has two roles: a quotation and the name under it, a paragraph and the plug at its end. */
import type { Draft } from '../draft.js';
export declare function splitDraft(draft: Draft): readonly Draft[];
