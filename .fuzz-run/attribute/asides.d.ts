/** Frames beside what they report: ", she said", ", said the mayor,", "or so they believe". */
import { type Token } from '../model/index.js';
import type { Frame } from './frame.js';
import { type ReportKind } from './verbs.js';
/** ", she said", ", said the mayor,", "— critics claim —". */
export declare function trailingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null;
