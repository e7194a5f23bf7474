/** Finds the rule that a line answers to. Of hundreds of phrases, a line is held against the few that it begins like. */
import { LONGEST_BEGINNING } from './beginnings.js';
import { MOST_OPENING, OPENING, type Phrase } from './phrase.js';

/** A line answers to a rule where it fits one of its phrases. */
export interface Phrased {
  readonly phrases: readonly (readonly Phrase[])[];
}

interface Entry {
  readonly phrase: Phrase;
  /** Where its rule stands among all. */
  readonly order: number;
}

const OPENS = new RegExp(`[${OPENING}]`);

export class Phrasebook<Rule extends Phrased> {
  readonly #rules: readonly Rule[];
  readonly #byBeginning = new Map<string, Entry[]>();
  /** Phrases that may stand anywhere in a line, by the marks that the line then holds. */
  readonly #byMarks = new Map<readonly string[], Entry[]>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    rules.forEach(({ phrases }, order) => {
      for (const phrase of phrases.flat()) {
        if (phrase.beginnings === null) enter(this.#byMarks, phrase.marks, { phrase, order });
        else
          for (const beginning of phrase.beginnings) enter(this.#byBeginning, beginning, { phrase, order });
      }
    });
  }

  /** The first rule that may apply and that the line answers to. */
  find(line: string, applies: (rule: Rule) => boolean = () => true): Rule | null {
    const lower = line.toLowerCase();
    let first = this.#rules.length;
    for (let at = 0; at <= MOST_OPENING && (at === 0 || OPENS.test(line[at - 1] ?? '')); at++) {
      for (let length = 0; length <= LONGEST_BEGINNING; length++) {
        const entries = this.#byBeginning.get(lower.slice(at, at + length));
        if (entries !== undefined) first = this.#firstFit(entries, line, first, applies);
      }
    }
    for (const [marks, entries] of this.#byMarks) {
      const comesIntoQuestion = entries.some(({ order }) => order < first && applies(this.#rules[order]!));
      if (comesIntoQuestion && (marks.length === 0 || marks.some((mark) => lower.includes(mark))))
        first = this.#firstFit(entries, line, first, applies);
    }
    return this.#rules[first] ?? null;
  }

  /** The place of the first rule before `before` that applies and has one of these phrases; else `before`. */
  #firstFit(
    entries: readonly Entry[],
    line: string,
    before: number,
    applies: (rule: Rule) => boolean,
  ): number {
    let first = before;
    for (const { phrase, order } of entries)
      if (order < first && applies(this.#rules[order]!) && phrase.fits(line)) first = order;
    return first;
  }
}

function enter<K>(entries: Map<K, Entry[]>, key: K, entry: Entry): void {
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
}
