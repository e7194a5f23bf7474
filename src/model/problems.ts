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
  'bad-document': (d) =>
    `${d.path}: not an analysis document of hedgerow (${d.reason}). Give an essay, or the .json that "hedgerow analyze" wrote of one.`,
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
  'pdf-failed': (d) =>
    `${d.path}: the PDF could not be printed (${d.reason}). Its other files are there; run again for the PDF.`,
  'write-failed': (d) =>
    `${d.path}: cannot be written (${d.reason}). Check the folder's permissions and free space.`,
  'no-browser': () =>
    'No browser was found, so no PDF was printed; all other files are there. Do one of these: install Chrome, Chromium or Edge; run "npx puppeteer browsers install chrome"; or name a browser with --browser PATH or PUPPETEER_EXECUTABLE_PATH.',
  'browser-not-found': (d) =>
    `${d.browser}: no browser can be started from there, so no PDF was printed. Check the path given with --browser or PUPPETEER_EXECUTABLE_PATH.`,
  'browser-failed': (d) =>
    `The browser ${d.browser} could not be started (${d.reason}), so no PDF was printed. Name another with --browser PATH or PUPPETEER_EXECUTABLE_PATH.`,
  'sandbox-off': () =>
    'The browser prints without its sandbox, which this system does not allow (it is so for root and in many containers).',
  'unpacking-browser': () => 'Unpacking a browser for printing. This is done once and takes a few seconds.',
  'output-is-input': (d) =>
    `${d.path}: this folder is analyzed and written to at once, so reports would be read as essays next time. Name another with --out DIR.`,
  'unknown-option': (d) =>
    `${d.option}: unknown option.${d.nearest ? ` Did you mean ${d.nearest}?` : ''} "hedgerow --help" lists all options.`,
  'unknown-choice': (d) =>
    `${d.option} ${d.value}: unknown ${d.what}.${d.nearest ? ` Did you mean ${d.nearest}?` : ''} Choose from ${d.known}.`,
  'missing-value': (d) => `${d.option}: nothing follows it. "hedgerow --help" shows what it needs.`,
  'bad-usage': (d) => `${d.reason}. "hedgerow --help" shows how the command is used.`,
  'bad-epoch': (d) =>
    `SOURCE_DATE_EPOCH is "${d.value}", which is not a number of seconds since 1970. Correct it or unset it.`,
  stopped: (d) =>
    `Stopped. ${d.done} of ${d.total} essays are complete in ${d.folder}; run the same command again for the rest.`,
  'internal-error': (d) => `hedgerow failed (${d.reason}). This is a fault of hedgerow: please report it.`,
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
