/** Frames that name nobody: "it is often said that", "we are told", "the argument is that". */
import { type Token } from '../model/index.js';
import { type Frame } from './frame.js';
import type { Subject } from './subjects.js';
import { type Complement, type ReportKind } from './verbs.js';
/** Whether the verb is a participle after a form of be: "is said". */
export declare function isPassive(tokens: readonly Token[], verb: number): boolean;
/** "It is often said that", "we are told that", "the plan is dismissed as": nobody is named. */
export declare function passiveFrame(tokens: readonly Token[], verb: number, kind: ReportKind, subject: Subject, complement: Complement): Frame | null;
/** "The argument is that", "the theory goes". */
export declare function viewFrame(tokens: readonly Token[], noun: number): Frame | null;
