/** Concession and answer: each point of the other side beside what answers it, with the strength of both. */
import type { DumbbellChart, Quote } from '../../model/index.js';
export interface Answers {
    readonly finding: string;
    /** How many of them paper shows. */
    readonly shown: number;
    readonly rows: readonly AnswerRow[];
}
export interface AnswerRow {
    /** "concession"; "opposing view, 2 sentences". */
    readonly kind: string;
    readonly point: Quote;
    /** null where no answer was found. */
    readonly answer: Quote | null;
    /** The point and its answer are one sentence ("While X, Y"). */
    readonly sameSentence: boolean;
    readonly chart: DumbbellChart;
}
export declare const answers: import("../section.js").Section<Answers>;
