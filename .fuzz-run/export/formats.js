/** The kinds of files a run can write for each essay. To add one: an entry here, and what makes it in `src/cli/essay.ts`. */
export const OUTPUT_FORMATS = [
    { id: 'html', extension: '.html', label: 'the briefing as one self-contained web page' },
    { id: 'pdf', extension: '.pdf', label: 'the briefing on paper' },
    { id: 'json', extension: '.json', label: 'the analysis document, for programs' },
];
/** Papers that a briefing can be printed on. */
export const PAPERS = ['a4', 'letter'];
/** What the comparison of two drafts can be written as. */
export const COMPARE_FORMATS = ['html', 'pdf', 'json', 'md'];
