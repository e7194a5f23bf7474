/** The kinds of files a run can write for each essay. To add one: an entry here, and what makes it in `src/cli/work/essay.ts`. */
export const OUTPUT_FORMATS = [
  { id: 'html', extension: '.html', label: 'the briefing as one self-contained web page' },
  { id: 'pdf', extension: '.pdf', label: 'the briefing on paper' },
  { id: 'json', extension: '.json', label: 'the analysis document, for programs' },
] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number]['id'];

/** Papers that a briefing can be printed on. */
export const PAPERS = ['a4', 'letter'] as const;

export type PrintPaper = (typeof PAPERS)[number];

/** What the comparison of two drafts can be written as. */
export const COMPARE_FORMATS = ['html', 'pdf', 'json', 'md'] as const;

export type CompareFormat = (typeof COMPARE_FORMATS)[number];
