/**
 * The essay's words as markup. These are functions and not templates, because an essay has hundreds of quotations and sentences, and a
 * template takes ten times as long for each.
 */
import type { CueTone, Quote, QuoteRun, SentenceDetail } from '../model/index.js';

/** Words that show what a sentence does are only underlined. */
const TONES: Readonly<Record<CueTone, string>> = {
  raises: ' class="raises"',
  lowers: ' class="lowers"',
  shows: '',
};

/** A sentence of the annotated essay. */
export interface AnnotatedSentence {
  readonly index: number;
  readonly quote: Quote;
  readonly labels: string;
  readonly detail: SentenceDetail | null;
}

/** `escaped`: escapes text for HTML. */
export class Quoter {
  readonly #escaped: (text: string) => string;

  constructor(escaped: (text: string) => string) {
    this.#escaped = escaped;
  }

  /** Words with their cues underlined. */
  runs(runs: readonly QuoteRun[]): string {
    let markup = '';
    for (const { text, tone } of runs)
      markup += tone === null ? this.#escaped(text) : `<u${TONES[tone]}>${this.#escaped(text)}</u>`;
    return markup;
  }

  /** `lang`: the attribute for the language of the essay, or nothing. */
  quotation({ runs, clippedStart, clippedEnd, marks }: Quote, lang: string): string {
    const words = `${clippedStart ? '… ' : ''}${this.runs(runs)}${clippedEnd ? '…' : ''}`;
    return `<bdi class="quote"${lang}>${marks ? `“${words}”` : words}</bdi>`;
  }

  /** The sentences of a block, each with its note in the margin where there is something to say of it. */
  annotated(sentences: readonly AnnotatedSentence[], lang: string): string {
    let markup = '';
    for (const sentence of sentences) {
      const { index, quote } = sentence;
      markup += `${this.#note(sentence)}<span class="s" id="s${index}"><bdi${lang}>${this.runs(quote.runs)}</bdi></span> `;
    }
    return markup;
  }

  #note({ index, quote: { strength }, labels, detail }: AnnotatedSentence): string {
    if (detail === null) return '';
    const [found, flag] =
      detail.findings.length > 0 ? [' data-finding', ' <span class="flag">finding</span>'] : ['', ''];
    const value = strength === null ? '' : `<b>[${this.#escaped(strength.text)}]</b> `;
    return `<a class="note" href="#s${index}" data-s="${index}"${found}>${value}${this.#escaped(labels)}${flag}</a>`;
  }
}
