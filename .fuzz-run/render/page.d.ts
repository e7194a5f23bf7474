import type { FontSheet } from './fonts/index.js';
export type Paper = 'a4' | 'letter';
export interface PageParts {
    readonly title: string;
    readonly policy: string;
    /** Style sheets: fonts and design, and the paper with its running title. */
    readonly styles: string;
    readonly paper: string;
    readonly script: string;
}
export interface PageRequest {
    readonly title: string;
    /** Printed at the head of the second page and those after it. */
    readonly runningTitle: string;
    readonly paper: Paper;
    /** Style sheets and script of the page, by file name without extension. */
    readonly styles: readonly string[];
    readonly script: string;
    readonly fonts: FontSheet;
}
export declare function pageParts({ title, runningTitle, paper, styles, script, fonts }: PageRequest): PageParts;
