import { type Declared, type Problem, type Range } from '../../model/index.js';
/** The declarations of a front matter, given its text without the fences. Malformed: nothing, and a problem. */
export declare function readFrontMatter(yaml: string, at: Range): {
    declared: Declared;
    problems: readonly Problem[];
};
