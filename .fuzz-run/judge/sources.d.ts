/** Who is called on as a source. */
import type { JudgedSentence, Token } from '../model/index.js';
/** Whether the sentence says where something comes from: a frame of attribution, a quotation, the name of a source. */
export declare function namesSource({ frame, quotations, cues, tokens }: JudgedSentence): boolean;
/** The "experts" or "studies" that are the subject of a verb of saying or finding; null where there are none. `also`: more such words, in lower case. */
export declare function authorityIn({ tokens }: JudgedSentence, also: ReadonlySet<string>): Token | null;
/** Whether a name or a year stands in the sentence after its first word. */
export declare function namesSomebody({ tokens }: JudgedSentence): boolean;
