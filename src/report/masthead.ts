/** The head of a report: title, who, where, when, how long; and what went wrong. */
import { type AnalysisDocument, counted, type Masthead, type MastheadItem } from '../model/index.js';
import { plainWords } from './quotation.js';
import { dateWords, minutes } from './wording.js';

const TITLE_WORDS = 9;

export function mastheadOf(document: AnalysisDocument): Masthead {
  const { essay, source, problems } = document;
  const words = `${counted(essay.words, 'word')}, ${counted(minutes(essay.words), 'minute')}`;
  return {
    ...titleOf(document),
    items: [
      item('Author', essay.author),
      item('Publication', essay.publication),
      item('Published', essay.published && dateWords(essay.published)),
      item('Length', words),
      item('Source', source.url ?? source.path),
      ...(source.retrieved === null ? [] : [item('Retrieved', retrievedWords(source.retrieved))]),
    ],
    problems: problems.map((problem) => problem.message),
  };
}

/** Letters of a title on one line of paper, in the largest of its three sizes. */
const TITLE_LINE = 46;

/** Letters of an item on one line of paper. */
const ITEM_LINE = 45;

/** About how high the head is on paper, in points; longer titles are set smaller. */
export function mastheadHeight({ title, titled, items, problems }: Masthead): number {
  // Capitals are a third wider.
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const length = title.length + (capitals > title.length / 2 ? capitals / 3 : 0);
  const lines = title.length > 110 ? 2 : Math.ceil(length / TITLE_LINE);
  // The longest item, an address say, runs on below.
  const more = Math.max(0, ...items.map(({ value }) => Math.ceil(value.length / ITEM_LINE) - 1));
  return (
    55 + 13 * more + 24 * lines + (titled ? 0 : 16) + (problems.length > 0 ? 14 + 13 * problems.length : 0)
  );
}

/** "Sir,", "Dear Editor:", "To the Editor": on every letter, and of none. */
const SALUTATION = /^(?:dear\b[^.!?]*|(?:sirs?|madam|sir or madam|to the editors?|gentlemen) ?[,:—–-]?)$/iu;

const LONGEST_SALUTATION = 48;

/** The title; without one, the first words of the essay, past a salutation. */
export function titleOf(document: AnalysisDocument): { title: string; titled: boolean } {
  const { essay, sentences, text } = document;
  const title = essay.title?.replaceAll(/\s+/g, ' ').trim();
  if (title) return { title, titled: true };
  const body = sentences.filter((sentence) => sentence.role === 'body');
  const opens = body.find(
    ({ start, end }) => end - start > LONGEST_SALUTATION || !SALUTATION.test(text.slice(start, end).trim()),
  );
  const first = opens ?? body[0] ?? sentences[0];
  const words = first ? plainWords(document, first, TITLE_WORDS) : '';
  return { title: words || document.source.path, titled: false };
}

/** "6 May 2024, 07:08 UTC". */
function retrievedWords(retrieved: string): string {
  return `${dateWords(retrieved.slice(0, 10))}, ${retrieved.slice(11, 16)} UTC`;
}

function item(label: string, value: string | null): MastheadItem {
  return value ? { label, value, given: true } : { label, value: 'not given', given: false };
}
