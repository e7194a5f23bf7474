/** Every problem the program can name: its code, and its one wording in the grammar "what was wrong, where, what to do". */
import type { Problem } from './document.js';

type Details = Record<string, string | number>;

const didYouMean = (d: Details): string =>
  d.nearest ? ` Did you mean ${d.nearest}?` : d.known ? ` Choose from ${d.known}.` : '';
const more = (d: Details): string =>
  Number(d.more) === 0
    ? ''
    : ` ${d.more} more ${d.more === 1 ? 'fault' : 'faults'} will be told when this is mended.`;

const READS = 'hedgerow reads .txt, .md, .markdown, .html, .htm, .docx and .pdf files.';

const WORDINGS = {
  'not-found': (d) => `${d.path}: no such file or folder. Check the spelling, or the folder you run from.`,
  'nothing-to-analyze': (d) => `${d.path}: no essay found. ${READS}`,
  unreadable: (d) => `${d.path}: cannot be read (${d.reason}). Check its permissions.`,
  'unknown-format': (d) =>
    `${d.path}: unknown kind of file. ${READS}${/\.(?:docm?|dotx?|odt|rtf|pages)$/i.test(String(d.path)) ? ' A word processor can save it as .docx.' : ''}`,
  'empty-file': (d) => `${d.path}: the file is empty. Nothing was analyzed.`,
  'no-prose': (d) => `${d.path}: no prose found in the file. Nothing was analyzed.`,
  'too-large': (d) =>
    `${d.path}: the file has ${d.size} MB, and 50 MB or more is not an op-ed. Split it, or name the right file.`,
  'binary-file': (d) =>
    `${d.path}: the file holds binary bytes (the first at byte ${d.at}), not text. Save it as UTF-8 text and try again.`,
  'fallback-encoding': (d) =>
    `The file is not valid UTF-8 (first bad byte at ${d.at}); it was read as Windows-1252. Save it as UTF-8 to be sure of quotation marks and accents.`,
  'passed-over': (d) => `${d.path}: passed over, because the essay itself says "hedgerow: ignore".`,
  'bad-docx': (d) =>
    `${d.path}: this is not a Word document that can be read (${d.reason}). Open it in a word processor, save it as .docx again and try that.`,
  'locked-docx': (d) =>
    `${d.path}: the Word document is locked with a password or is in the old .doc form. Save it as .docx without a password and try again.`,
  'docx-too-large': (d) =>
    `${d.path}: unpacked, the Word document would be larger than any essay (${d.reason}). Nothing was unpacked; check where the file comes from.`,
  'tracked-changes': (d) =>
    `The Word document holds tracked changes (${d.what}). It was read as if all of them were accepted; accept or reject them in Word to be sure which version this is.`,
  'word-comments': (d) =>
    `The Word document holds ${d.count} ${d.count === 1 ? 'comment, which was' : 'comments, which were'} not read.`,
  'bad-pdf': (d) =>
    `${d.path}: this is not a PDF that can be read (${d.reason}). Print or export it again and try that.`,
  'locked-pdf': (d) => `${d.path}: the PDF is locked with a password. Save it without one and try again.`,
  'scanned-pdf': (d) =>
    `${d.path}: the PDF holds pictures of pages and no text to speak of. Run text recognition (OCR) over it and try again.`,
  'garbled-pdf': (d) =>
    `${d.path}: the letters in the PDF do not say which characters they stand for, so its text cannot be read. Export it again from the program that made it, or run text recognition (OCR) over it.`,
  'long-pdf': (d) =>
    `${d.path}: the PDF has ${d.pages} pages, and more than ${d.most} are not an op-ed. Split it, or name the right file.`,
  'pages-without-text': (d) =>
    `No text could be read from ${d.pages}. If they are pictures of pages, what stands on them is missing here.`,
  'bad-address': (d) =>
    `${d.url}: not a web address that can be read (${d.reason}). Give one that begins with http:// or https://.`,
  unreachable: (d) =>
    `${d.url}: the address cannot be reached (${d.reason}). Check its spelling and your connection, or save the page and name the file.`,
  'bad-answer': (d) =>
    `${d.url}: the server answered ${d.status}. Open the address in a browser to see why, or save the page and name the file.`,
  'too-slow': (d) =>
    `${d.url}: the address did not answer in full within ${d.seconds} seconds. Try again later, or save the page and name the file.`,
  'too-many-redirects': (d) =>
    `${d.url}: the address leads on to another more than ${d.most} times. Open it in a browser and give the address that it ends at.`,
  'answer-too-large': (d) =>
    `${d.url}: more than ${d.most} MB stand at the address, and that is not an op-ed. Save the text and name the file.`,
  'not-a-text': (d) =>
    `${d.url}: what stands at the address is ${d.type}, and hedgerow reads web pages, plain text, Markdown, Word documents and PDFs.`,
  'no-article': (d) =>
    `${d.url}: no article was found on the page. Give the address of one article, or save its text and name the file.`,
  'empty-input': (d) => `${d.path}: nothing came in on standard input. Nothing was analyzed.`,
  'stdin-twice': () => 'Standard input ("-") can be read only once. Name a file for the other.',
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
  'out-of-memory': (d) =>
    `${d.path}: there is not enough memory to analyze a text of this size. Split it, or give Node more: NODE_OPTIONS=--max-old-space-size=8192 for 8 GB.`,
  'pdf-failed': (d) =>
    `${d.path}: the PDF could not be printed (${d.reason}). Its other files are there; run again for the PDF.`,
  'write-failed': (d) =>
    `${d.path}: cannot be written (${d.reason}). Check the folder's permissions and free space.`,
  'disk-full': (d) =>
    `${d.folder}: no space is left on the disk. ${d.done} of ${d.total} essays are complete there; make room and run the same command again for the rest.`,
  'output-failed': (d) =>
    `Standard output cannot be written (${d.reason}), so what was printed there is not complete. Make room, or send it elsewhere.`,
  'cache-not-written': (d) =>
    `The cache in ${d.folder} cannot be written (${d.reason}), so the next run will do this work again. Make room, or name another folder with --cache-dir.`,
  'no-room-to-print': (d) =>
    `No browser can run, since the folder for temporary files cannot be used (${d.folder}: ${d.reason}), so no PDF was printed; all other files are there. Make room, or name another folder with TMPDIR.`,
  'browser-breaks': (d) =>
    `The browser broke down again and again (${d.reason}), so no more PDFs were printed; all other files are there. Name another with --browser PATH or PUPPETEER_EXECUTABLE_PATH.`,
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
  'paragraph-beyond-end': (d) =>
    `${d.path}:${d.paragraph}: no such paragraph. A file of this kind has no lines, so the number is that of a paragraph, as the briefing counts them; there ${d.paragraphs === 1 ? 'is 1' : `are ${d.paragraphs}`}.`,
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
  'no-plugin': (d) =>
    `Plug-in ${d.plugin}: no such ${d.what}. ${d.what === 'file' ? 'Paths are relative to the configuration.' : 'Install it beside the configuration, or write "./" before the path of a file.'}`,
  'bad-plugin': (d) => `Plug-in ${d.plugin}: ${d.reason}. docs/plugins.md shows what a plug-in is.`,
  'plugin-failed': (d) =>
    `The ${d.what} "${d.id}" of a plug-in failed (${d.reason}); what it would have said is missing. This is a fault of the plug-in.`,
  'plugins-not-loaded': (d) =>
    `The settings name plug-ins (${d.names}) that are not loaded. Give them as well: plugins: await loadPlugins(settings).`,
  'plugins-in-threads': () =>
    'Plug-ins given as objects cannot go to other threads. Leave concurrency at 1, or name them in a configuration.',
  'bad-config-lexicon': (d) => `${d.path}: ${d.reason}`,
  'lexicon-list-words': (d) =>
    `lexicon list takes no words ("${d.words}"). Name a type with --type, or try a sentence with "hedgerow lexicon try".`,
  'lexicon-no-sentence': () =>
    'lexicon try needs a sentence. Write it in quotation marks: hedgerow lexicon try "The plan is a landmark."',
  'lexicon-none': () =>
    'No words of the house are configured, so nothing differs. Write them under "lexicon" in hedgerow.config.json, or name a file with --config.',
  'lexicon-key': (d) =>
    `${d.where}: unknown key.${d.nearest ? ` Did you mean "${d.nearest}"?` : ''} Known are ${d.known}.`,
  'lexicon-value': (d) => `${d.where}: expected ${d.expected}, and found ${d.found}.`,
  'lexicon-name': (d) =>
    `${d.where}: "${d.value}" is no ${d.what}.${d.nearest ? ` Did you mean "${d.nearest}"?` : ''}${d.known ? ` Choose from ${d.known}.` : ''}`,
  'lexicon-signs': (d) =>
    `${d.where}: "${d.cue}" holds ${d.sign}, a sign of the pattern language. Add "pattern": true if it is meant as a pattern; else write the words alone.`,
  'lexicon-no-words': (d) => `${d.where}: a cue needs words, and "${d.cue}" has none.`,
  'lexicon-no-cue': (d) =>
    `${d.where}: no cue of hedgerow that moves strength has the words "${d.cue}"${d.type ? ` and the type ${d.type}` : ''}.${d.nearest ? ` Did you mean "${d.nearest}"?` : ''} "hedgerow lexicon list" shows all.`,
  'lexicon-two-types': (d) =>
    `${d.where}: "${d.cue}" is a cue of several types (${d.types}). Say which: { "type": "${d.first}", "effect": ${d.effect} }.`,
  'lexicon-twice': (d) => `${d.where}: "${d.cue}" is there twice. Keep one.`,
  'lexicon-there': (d) =>
    `${d.where}: hedgerow has "${d.cue}" already, as ${d.type}. Give it another weight under "reweight", or take it out under "remove" and then add it.`,
  'lexicon-voted': (d) =>
    `${d.where}: hedgerow has "${d.cue}" already, as ${d.type}: it speaks for the move as it is. Leave it out.`,
  'lexicon-contradiction': (d) =>
    `${d.where}: "${d.cue}" contradicts ${d.other}. Keep one${d.apart ? ', or tell them apart by "needs" and "forbids"' : ''}.`,
  'lexicon-direction': (d) =>
    `${d.where}: ${d.type} ${d.way}, and the effect ${d.effect} would do the opposite. ${d.todo}`,
  'lexicon-idle': (d) =>
    `${d.where}: the effect 0 moves nothing. Add "covers": true to keep other cues off these words, or give it an effect.`,
  'not-text': (d) =>
    `analyze() was given ${d.given}, and needs a string. Decode bytes first, or name a file with analyzeFile().`,
  'not-a-path': (d) => `analyzeFile() was given ${d.given}, and needs the path of a file as a string.`,
  'not-inputs': (d) =>
    `analyzeMany() was given ${d.given}, and needs something to go through: an array, a set, a generator or a stream of { text } or { file }.`,
  'not-an-input': (d) =>
    `analyzeMany() came to ${d.given}, and an essay is an object: { text: "..." } or, in Node, { file: "essay.md" }.`,
  'not-checkable': (d) =>
    `${d.path}: a document of ${d.format} does not hold its file, so it cannot be checked under other settings. Analyze the file with them.`,
  'bad-concurrency': (d) => `concurrency: ${d.value} is not a whole number. Give 1 or more.`,
  'bad-number': (d) => `${d.option} ${d.value}: not a whole number. Give 0 or more.`,
  'bad-port': (d) => `--port ${d.value}: not a port. Give one from 1 to ${d.most}, or 0 for any free port.`,
  'port-taken': (d) =>
    `--port ${d.port}: cannot be listened on (${d.reason}). Name another, or 0 for any free port.`,
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
  'bad-lock': (d) => `--lock ${d.value}: not a number of seconds. Give one from 1 to ${d.most}.`,
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
  'redis-lost': (d) =>
    `${d.url}: the queue's server failed meanwhile (${d.reason}). Run the command again when it works; what is done is not done twice.`,
  'bad-queue-name': (d) =>
    `--queue ${d.value}: no name for a queue. Use up to 64 letters, digits, dots, dashes and underscores.`,
  'queue-busy': (d) =>
    `The queue "${d.queue}" holds another run, with ${d.pending} of ${d.total} essays still to do. Wait for it, name another with --queue, or give it up with --replace.`,
  'queue-empty': (d) => `The queue "${d.queue}" holds no run. "hedgerow submit" hands essays in.`,
  'run-gone': (d) =>
    `The run is no longer in the queue "${d.queue}": it was collected with --forget, another was submitted, or its server was emptied.`,
  'submit-overtaken': (d) =>
    `The queue "${d.queue}" was given another run, or its server was emptied, before all essays were handed in. Submit again, or name another queue with --queue.`,
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
  'redis-refuses': (d) =>
    `The queue's server does not take what it is given (${d.reason}). The worker waits until it does.`,
  'no-run-yet': (d) =>
    `No whole run is in the queue "${d.queue}" yet. The worker waits for "hedgerow submit".`,
  'no-pdf-in-queue': () =>
    'Workers print no PDFs of single essays, as each would need a browser. Choose from html, json; the briefing on all essays is printed by "hedgerow collect".',
  'plugins-in-queue': (d) =>
    `Plug-ins cannot be sent to workers (${d.names}). Analyze with shards instead, or leave them out with --no-config.`,
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
  'no-config': (d) =>
    `${d.path}: no such configuration. Check the path given with --config, or run "hedgerow init" to begin one.`,
  'unknown-config': (d) =>
    `${d.path}: no kind of file that holds a configuration. It can be one of ${d.known}.`,
  'bad-config': (d) =>
    `${d.path}: this configuration cannot be loaded (${d.reason}). Mend it, or run with --no-config.`,
  'bad-config-json': (d) => `${d.path}:${d.line}:${d.column}: this is not JSON (${d.reason}). Mend it there.`,
  'bad-config-key': (d) => `${d.path}: ${d.key}: unknown ${d.what}.${didYouMean(d)}${more(d)}`,
  'bad-config-name': (d) => `${d.path}: ${d.key}: "${d.value}" is no ${d.what}.${didYouMean(d)}${more(d)}`,
  'bad-config-value': (d) => `${d.path}: ${d.key}: expected ${d.expected}, and found ${d.found}.${more(d)}`,
  'slow-pattern': (d) =>
    `${d.where}: the pattern "${String(d.pattern).slice(0, 60)}${String(d.pattern).length > 60 ? '…' : ''}" could keep hedgerow busy for hours, as ${d.reason}. Write several simpler ones.`,
  'bad-rule-flag': (d) =>
    `--rule "${d.value}": not a rule and a severity. Write it as --rule "hedge-stack: warn".`,
  ignored: (d) => `${d.path}: passed over, as ${d.by} says.`,
  'all-ignored': () =>
    'Every essay at the paths given is passed over: "ignore" of the configuration or .hedgerowignore says so. Change the list, or name other paths.',
  'no-essays': () =>
    'No essay was left to check, and a check of nothing passes nothing. Check the paths and what is passed over, or give --pass-with-no-essays.',
  'bad-output': (d) =>
    `--output ${d.value}: not a format and a file. Write it as --output sarif=findings.sarif.`,
  'same-output': (d) => `--output: two reports are to go to ${d.path}. Give each a file of its own.`,
  'one-word-copy': (d) =>
    `${d.path}: not written, as ${d.copy} holds the copy of another Word file. Name a folder: --output docx=FOLDER.`,
  'word-over-original': (d) =>
    `${d.path}: not written, as the copy would take the place of the original. Name another file or folder after --output docx=.`,
  'no-baseline': (d) => `${d.path}: no such baseline. Check its path, or make it with --update-baseline.`,
  'bad-baseline': (d) =>
    `${d.path}: this is no baseline (${d.reason}). Make it again with --update-baseline once it is removed.`,
  'no-baseline-file': () => '--update-baseline: no file is named to write to. Name it with --baseline FILE.',
  'baseline-fixed': (d) =>
    `${d.fixed} known ${d.fixed === 1 ? 'finding is' : 'findings are'} fixed: run with --update-baseline to take ${d.fixed === 1 ? 'it' : 'them'} off ${d.path}.`,
  'baseline-written': (d) => `Wrote ${d.path}: ${d.known} known ${d.known === 1 ? 'finding' : 'findings'}.`,
  'too-many-warnings': (d) =>
    `${d.warnings} ${d.warnings === 1 ? 'warning' : 'warnings'}, and --max-warnings allows ${d.most}.`,
  'cannot-fail': () =>
    'No rule is set to "error", so nothing found could fail this check. Give --fail-on warn or --max-warnings N, or set rules to "error".',
  'check-stopped': (d) =>
    `Stopped. ${d.done} of ${d.total} essays were checked; no report was written to a file.`,
  'no-git': () => '--changed needs git, and none is installed. Install it, or name the essays to check.',
  'no-repository': () =>
    '--changed needs a git repository, and this folder is in none. Run it in one, or name the essays to check.',
  'no-revision': (d) =>
    `--changed ${d.base}: git knows no such revision. Check its name; in CI, fetch it first (a shallow clone lacks it).`,
  'nothing-changed': (d) =>
    d.base === '' ? 'No essay differs from the last commit.' : `No essay differs from ${d.base}.`,
  'config-exists': (d) => `${d.path}: a configuration is there already. Change that one, or remove it first.`,
  'results-left-out': (d) =>
    `${d.rest} of ${d.total} findings are left out, the least severe first: GitHub refuses a file with more than ${d.most} results. Check fewer essays at once, or write "ndjson", which holds them all.`,
  'notifications-left-out': (d) => `${d.rest} more messages of this kind are left out.`,
  'annotations-left-out': (d) =>
    `${d.rest} more findings of this level (${d.level}) are not shown here, because GitHub shows no more. The log of the step or another report has them all.`,
  'entries-left-out': (d) =>
    `${d.rest} more ${Number(d.rest) === 1 ? 'finding is' : 'findings are'} left out, because GitHub would not show a longer text. Another report has them all.`,
  'bad-word-file': (d) =>
    `${d.path}: the Word file cannot be written with comments (${d.reason}). Open it in Word, save it again as .docx, and try again.`,
  stopped: (d) =>
    `Stopped. ${d.done} of ${d.total} essays are complete in ${d.folder}; run the same command again for the rest.`,
  'compare-stopped': (d) =>
    `Stopped. No PDF was printed (written: ${d.files}); run the same command again for the rest.`,
  'watch-blind': (d) =>
    `Not all can be watched (${d.reason}). What is saved there is seen only with the next change elsewhere.`,
  'watch-stopped': (d) => `Stopped. The pages of the essays as they were last saved are in ${d.folder}.`,
  'stopped-early': () => 'Stopped. Nothing was left half written.',
  'internal-error': (d) => `hedgerow failed (${d.reason}). This is a fault of hedgerow: please report it.`,
} satisfies Record<string, (details: Details) => string>;

export type ProblemCode = keyof typeof WORDINGS;

/** The problem of that code, worded. `details` fills the wording; `at` says where in the text, if anywhere. */
export function problem(
  code: ProblemCode,
  details: Details = {},
  at: { start: number; end: number } | null = null,
): Problem {
  const word: (details: Details) => string = WORDINGS[code];
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

/** Why something failed that threw, in its own words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What went wrong with an essay; a fault of the program too, because others should not be lost for it. */
export function failureOf(error: unknown, path: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  return problem('analysis-failed', { path, reason: reasonOf(error) });
}
