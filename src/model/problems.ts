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
    `${d.path}: the trained weights are missing or damaged. Install hedgerow again, or make them with "npm run ${d.command ?? 'train'}".`,
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
  'no-line': (d) => `${d.place}: no line is named. Write FILE:LINE or FILE:LINE:COLUMN, as in essay.md:12.`,
  'line-beyond-end': (d) =>
    `${d.path}:${d.line}: no such line. The file has ${d.lines} ${d.lines === 1 ? 'line' : 'lines'}.`,
  'no-sentence': (d) =>
    `${d.path}:${d.line}: no sentence stands on this line.${d.nearest ? ` The nearest is on line ${d.nearest}.` : ''}`,
  'makes-no-moves': (d) =>
    `${d.path}:${d.line}: this is ${d.what} and no part of the argument. It makes no moves and claims nothing.`,
  'not-a-folder': (d) => `${d.path}: this is a file, and a folder was expected.`,
  'no-labels': (d) =>
    `${d.path}: no labelled op-ed found. Expected .json files, each with the "text" of an op-ed and its labelled "units".${d.below ? ` There are some in ${d.below}.` : ''}`,
  'bad-labels': (d) =>
    `${d.path}: not a labelled op-ed (${d.reason}). Expected JSON with the "text" of an op-ed and its labelled "units".`,
  'no-analyses': (d) =>
    `${d.path}: no analysis of a labelled op-ed found. Expected a file named as its labels are, such as ${d.example}, here or in a folder below; "hedgerow analyze --format json" writes them.`,
  'bad-analysis': (d) =>
    `${d.path}: not a saved analysis (${d.reason}). "hedgerow analyze --format json" writes them.`,
  'analysis-of-other-text': (d) =>
    `${d.path}: the analysis of another text than the one that was labelled. Analyze the "text" of ${d.labels} as plain text.`,
  'no-training-data': (d) =>
    `${d.path}: no ${d.missing} in this folder. --data names a folder that has labelled op-eds in opeds/train and sets labelled by people in public.`,
  'bad-number': (d) => `${d.option} ${d.value}: not a whole number from 0 on.`,
  'bad-epoch': (d) =>
    `SOURCE_DATE_EPOCH is "${d.value}", which is not a number of seconds since 1970. Correct it or unset it.`,
  'too-few-norms': (d) =>
    `${d.path}: a reference set needs ${d.least} essays or more, and this one has ${d.texts}. With fewer, a percentile would say nothing.`,
  'bad-norms': (d) =>
    `${d.path}: this is no reference set (${d.reason}). Make one with "hedgerow norms FOLDER".`,
  'other-norms': (d) =>
    `${d.path}: this reference set was made with other weights or word lists than hedgerow has now, so no essay can be compared with it. Make it again with "hedgerow norms FOLDER".`,
  'bad-jobs': (d) =>
    `${d.option} ${d.value}: not a number of essays to work on at once. Give one from 1 to ${d.most}.`,
  'bad-shard': (d) =>
    `--shard ${d.value}: no part of a run. Write I/N, such as 1/4 for the first of four parts.`,
  'bad-shard-file': (d) =>
    `${d.path}: not a whole file of one shard (${d.reason}). Make it again with "hedgerow analyze --shard", or download it again.`,
  'no-shards': (d) =>
    `${d.path}: no file of a shard found. "hedgerow analyze --shard I/N" writes them, named hedgerow-shard-I-of-N-….gz.`,
  'other-version': (d) =>
    `${d.path}: made by hedgerow ${d.made}, and this is hedgerow ${d.version}. Use the same version for all shards and for the merge.`,
  'shards-differ': (d) =>
    `${d.first} and ${d.other} are no parts of one run: ${d.what}. Give the shards of one run alone.`,
  'shard-twice': (d) =>
    `${d.first} and ${d.other} are both shard ${d.shard}. Remove the older one and merge again.`,
  'shards-missing': (d) =>
    `Shards are missing: ${d.missing}. Nothing was written; give the files of all shards of the run.`,
  'no-queue-engine': () =>
    'The queue needs two packages that are not installed. Run "npm install bullmq ioredis" where hedgerow is installed, and try again.',
  'no-redis': () => 'No server is named. Give --redis redis://HOST:PORT, or set HEDGEROW_REDIS.',
  'bad-redis-url': () =>
    'The address given with --redis is none of Redis or Valkey. Write redis://HOST:PORT, redis://USER:PASSWORD@HOST:PORT, or rediss:// for TLS.',
  'redis-failed': (d) =>
    `${d.url}: the queue's server cannot be used (${d.reason}). Check the address given with --redis, and the server.`,
  'bad-queue-name': (d) =>
    `--queue ${d.value}: no name for a queue. Use up to 64 letters, digits, dots, dashes and underscores.`,
  'queue-busy': (d) =>
    `The queue "${d.queue}" holds another run, with ${d.pending} of ${d.total} essays still to do. Wait for it, name another with --queue, or give it up with --replace.`,
  'queue-empty': (d) => `The queue "${d.queue}" holds no run. "hedgerow submit" hands essays in.`,
  'queue-unfinished': (d) =>
    `${d.pending} of ${d.total} essays are still to do in the queue "${d.queue}", so nothing was written. Wait for them with --wait; --status tells how far it is.`,
  'queue-lost': (d) =>
    `${d.path}: its result is gone from the queue's server or damaged (${d.reason}). Submit again; what is done is not done twice.`,
  'no-workers': (d) =>
    `No worker is connected to the queue "${d.queue}". Start some with "hedgerow worker --redis URL${d.queue === 'essays' ? '' : ` --queue ${d.queue}`}".`,
  'other-worker': (d) =>
    `The essays in this queue were submitted for ${d.what}, and this worker has ${d.own}. Use the same hedgerow everywhere; the essay was given back.`,
  'set-aside': (d) =>
    `${d.path}: not analyzed after ${d.tries} tries (${d.reason}). It was set aside; submit again for another three.`,
  'try-failed': (d) => `${d.message} It will be tried again.`,
  'redis-gone': (d) => `The queue's server is gone (${d.reason}). The worker waits for it to come back.`,
  'no-pdf-in-queue': () =>
    'Workers print no PDFs of single essays, as each would need a browser. Choose from html, json; the briefing on all essays is printed by "hedgerow collect".',
  'bad-line': (d) =>
    `The line cannot be read (${d.reason}). Give an object such as {"id": 1, "text": "…", "format": "markdown"} on each line.`,
  'no-files': () =>
    'The line names a file, and no folder was opened to lines. Give the essay as "text", or start "hedgerow pipe" with --files DIR.',
  'outside-files': (d) =>
    `${d.path}: this file is not below the folder given with --files, so it was not read.`,
  'only-or-fields': () => '--only and --fields cannot go together. Choose a part, or name fields.',
  'lines-failed': (d) => `${d.failed} of ${d.lines} could not be analyzed; the answers say why.`,
  'page-over-essay': (d) =>
    `${d.path}: this essay lies where a page on all essays would be written. Name another folder with --out DIR.`,
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
