/** The force of a demand that no modal expresses: imperatives and "let's" (guideline section 5, rule 2). */
import type { Token } from '../model/index.js';
import type { Clauses } from './clauses.js';
import type { Construction } from './compose.js';
/** The commands of a sentence: at most one for each main clause. */
export declare function commandsOf(tokens: readonly Token[], clauses: Clauses): Construction[];
