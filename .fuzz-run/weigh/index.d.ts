/** weigh: how strongly each claim is hedged or asserted, and what a fact-checker would tick off. */
import { type TaggedEssay, type WeighedEssay } from '../model/index.js';
/** Weighs every sentence; bylines and boilerplate get neither strength nor marks. */
export declare function weigh(essay: TaggedEssay): WeighedEssay;
