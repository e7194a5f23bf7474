/** Comments in the essay that tell findings to be silent: what they meet is suppressed, and those that meet nothing are told of. */
import { type Directive, type Finding, type JudgedEssay } from '../model/index.js';
import type { Policy } from './policy.js';
/** Verbs of comments, as they are written after "hedgerow-". */
export declare const DIRECTIVE_VERBS: string[];
type Essay = Pick<JudgedEssay, 'sentences' | 'blocks' | 'directives'>;
/** A comment that met nothing, or cannot be understood. */
export interface Idle {
    readonly directive: Directive;
    readonly message: string;
}
export interface Silenced {
    /** The same findings; those that a comment speaks of have the state "suppressed". */
    readonly findings: readonly Finding[];
    readonly idle: readonly Idle[];
}
export declare function silence(essay: Essay, findings: readonly Finding[], policy: Policy): Silenced;
export {};
