/** The command `lexicon`: tries the words of the house on a sentence, and lists the entries there are. */
import { type compileLexicon, LEXICON, listedLexicon } from '../annotate/index.js';
import { type ListedEntry, listedEntry, listText, trialText } from '../explain/lexicon-text.js';
import { tryLexicon } from '../explain/lexicon-trial.js';
import { CUE_TYPES, isEmptyLexicon, ProblemError, problem } from '../model/index.js';
import { sourceFromText } from '../read/source.js';
import { choice } from './choices.js';
import { type ConfigFlags, configurationFrom } from './configuration.js';
import { EXIT_DONE, type Process } from './process.js';
import { colorsFor } from './terminal.js';

/** As typed. */
export interface LexiconFlags extends ConfigFlags {
  readonly type?: string;
  readonly json?: boolean;
}

const TASKS = ['try', 'list'] as const;
/** Versions the data that `--json` prints. */
const SCHEMA = 'hedgerow/lexicon@1';
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;

/** @throws ProblemError where the task, an option or the configuration is wrong. */
export async function lexicon(
  task: string,
  words: readonly string[],
  flags: LexiconFlags,
  host: Process,
): Promise<number> {
  const chosen = choice(task, TASKS, 'lexicon', 'task');
  const { settings } = await configurationFrom(flags);
  if (chosen === 'list') {
    if (words.length > 0) throw new ProblemError(problem('lexicon-list-words', { words: words.join(' ') }));
    list(settings.lexicon, flags, host);
    return EXIT_DONE;
  }
  const text = words.join(' ').trim();
  if (text === '') throw new ProblemError(problem('lexicon-no-sentence'));
  const sentences = tryLexicon(sourceFromText(text, { path: 'the sentence' }), settings);
  const { stdout, stderr, env } = host;
  if (flags.json) stdout.write(`${JSON.stringify({ schema: SCHEMA, sentences }, null, 2)}\n`);
  else {
    const paint = colorsFor(stdout, env);
    const width = Math.min(stdout.columns ?? WIDEST, WIDEST);
    stdout.write(sentences.map((sentence) => trialText(sentence, paint, width)).join('\n'));
    if (isEmptyLexicon(settings.lexicon)) stderr.write(`${problem('lexicon-none').message}\n`);
  }
  return EXIT_DONE;
}

function list(
  house: Parameters<typeof compileLexicon>[0],
  { type, json }: LexiconFlags,
  { stdout }: Process,
): void {
  const only =
    type === undefined ? null : choice(type.replaceAll(/[ -]/g, '_'), CUE_TYPES, '--type', 'type of cue');
  const all: readonly ListedEntry[] = isEmptyLexicon(house)
    ? LEXICON.map((entry) => listedEntry(entry))
    : listedLexicon(house).map(({ entry, change, note }) => listedEntry(entry, change, note));
  const entries = all.filter((entry) => only === null || entry.type === only);
  stdout.write(json ? `${JSON.stringify({ schema: SCHEMA, entries }, null, 2)}\n` : listText(entries));
}
