/** Every problem the program can name: its code, and its one wording in the grammar "what was wrong, where, what to do". */
import type { Problem } from './document.js';

const WORDINGS = {
  'not-found': (d) => `${d.path}: no such file or folder. Check the spelling, or the folder you run from.`,
  'nothing-to-analyze': (d) =>
    `${d.path}: no essay found. hedgerow reads .txt, .md, .markdown, .html and .htm files.`,
  unreadable: (d) => `${d.path}: cannot be read (${d.reason}). Check its permissions.`,
  'unknown-format': (d) =>
    `${d.path}: unknown kind of file. hedgerow reads .txt, .md, .markdown, .html and .htm files.`,
  'empty-file': (d) => `${d.path}: the file is empty. Nothing was analyzed.`,
  'no-prose': (d) => `${d.path}: no prose found in the file. Nothing was analyzed.`,
  'too-large': (d) =>
    `${d.path}: the file has ${d.size} MB, and 50 MB or more is not an op-ed. Split it, or name the right file.`,
  'binary-file': (d) =>
    `${d.path}: the file holds binary bytes (the first at byte ${d.at}), not text. Save it as UTF-8 text and try again.`,
  'fallback-encoding': (d) =>
    `The file is not valid UTF-8 (first bad byte at ${d.at}); it was read as Windows-1252. Save it as UTF-8 to be sure of quotation marks and accents.`,
  'bad-weights': (d) =>
    `${d.path}: the trained weights are missing or damaged. Install hedgerow again, or make them with "npm run train".`,
  'bad-front-matter': (d) =>
    `The front matter cannot be read (${d.reason}); title, author and date were not taken from it.`,
  'nested-too-deep': () =>
    'Quotations or lists are nested too deep to be read as Markdown; the file was read as plain text, markup included.',
  'not-english': (d) =>
    `The text seems to be in ${d.language}, and hedgerow knows English only: moves and strengths on these pages mean little.`,
  'article-not-found': () =>
    'No article could be told apart from the rest of the page; all of its text was analyzed, so navigation or comments may be counted.',
  'detector-failed': (d) =>
    `The detector "${d.detector}" failed (${d.reason}); its moves are missing. This is a fault of hedgerow: please report it.`,
  'rule-failed': (d) =>
    `The rule "${d.rule}" failed (${d.reason}); its findings are missing. This is a fault of hedgerow: please report it.`,
  'analysis-failed': (d) =>
    `${d.path}: the analysis failed (${d.reason}). This is a fault of hedgerow: please report it.`,
  'pdf-failed': (d) => `${d.path}: the PDF could not be printed (${d.reason}). HTML and JSON were written.`,
  'write-failed': (d) =>
    `${d.path}: cannot be written (${d.reason}). Check the folder's permissions and free space.`,
  'no-browser': () =>
    'No browser was found to print PDFs; HTML and JSON were written. Do one of these: install Chrome, Chromium or Edge; run "npx puppeteer browsers install chrome"; or name one with --browser PATH or PUPPETEER_EXECUTABLE_PATH.',
  'browser-failed': (d) =>
    `The browser ${d.browser} could not be started (${d.reason}). Name another with --browser PATH or PUPPETEER_EXECUTABLE_PATH.`,
} satisfies Record<string, (details: Record<string, string | number>) => string>;

export type ProblemCode = keyof typeof WORDINGS;

/** The problem of that code, worded. `details` fills the wording; `at` says where in the text, if anywhere. */
export function problem(
  code: ProblemCode,
  details: Record<string, string | number> = {},
  at: { start: number; end: number } | null = null,
): Problem {
  const word: (details: Record<string, string | number>) => string = WORDINGS[code];
  return { code, message: word(details), start: at?.start ?? null, end: at?.end ?? null };
}

/** A failure that ends the work on one file (or the run), with its problem: the user's mistake, not a fault of the program. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
    this.name = 'ProblemError';
  }
}
