/** The head of a report: title, who, where, when, how long; and what went wrong. */
import type { AnalysisDocument, Masthead } from '../model/index.js';
export declare function mastheadOf(document: AnalysisDocument): Masthead;
/** About how high the head is on paper, in points; longer titles are set smaller. */
export declare function mastheadHeight({ title, titled, problems }: Masthead): number;
/** The title; without one, the first words of the essay. */
export declare function titleOf(document: AnalysisDocument): {
    title: string;
    titled: boolean;
};
