/** Promises about the text: markup, blocks, and that nothing is dropped. */
import type { AnalysisDocument, BlockKind, Role } from '../model/index.js';
import { type Complaints } from './complaints.js';
/** The role that the sentences of each kind of block have. */
export declare const ROLE_OF: Readonly<Record<BlockKind, Role>>;
export declare function checkText(document: AnalysisDocument, complaints: Complaints): void;
