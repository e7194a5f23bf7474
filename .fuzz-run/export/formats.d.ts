/** The kinds of files a run can write for each essay. To add one: an entry here, and what makes it in `src/cli/essay.ts`. */
export declare const OUTPUT_FORMATS: readonly [{
    readonly id: 'html';
    readonly extension: '.html';
    readonly label: 'the briefing as one self-contained web page';
}, {
    readonly id: 'pdf';
    readonly extension: '.pdf';
    readonly label: 'the briefing on paper';
}, {
    readonly id: 'json';
    readonly extension: '.json';
    readonly label: 'the analysis document, for programs';
}];
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]['id'];
/** Papers that a briefing can be printed on. */
export declare const PAPERS: readonly ['a4', 'letter'];
export type PrintPaper = (typeof PAPERS)[number];
/** What the comparison of two drafts can be written as. */
export declare const COMPARE_FORMATS: readonly ['html', 'pdf', 'json', 'md'];
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
