/** The comparison of two drafts: what became of each claim (`compare.json`), and the page as plain data. */
export const COMPARISON_SCHEMA = 'hedgerow/comparison@1';
