/**
 * The cue lexicon: modal verbs by their readings. Epistemic ones hedge, ability limits, obligation adds force;
 * unreal pasts and set phrases do nothing.
 */
import type { CueEntry } from '../../model/index.js';
export declare const MODALS: readonly CueEntry[];
