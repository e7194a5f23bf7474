/** Finds the rule that a line matches. Of hundreds of phrases, a line is tested only against the few that it begins like. */
import { LONGEST_BEGINNING } from './beginnings.js';
import { Marks } from './marks.js';
import { MOST_OPENING, OPENING, type Phrase } from './phrase.js';

/** A line matches a rule if it fits one of its phrases. */
export interface Phrased {
  readonly phrases: readonly (readonly Phrase[])[];
}

interface Entry {
  readonly phrase: Phrase;
  /** Where its rule stands among all. */
  readonly order: number;
}

const OPENS = new RegExp(`[${OPENING}]`);

/** Units of a line, or more, that tell how it begins. */
const BEGINS_WITHIN = MOST_OPENING + LONGEST_BEGINNING + 8;

/** What phrases go on with after the same first letters, by UTF-16 unit, and those that begin with just these. */
interface Beginning {
  readonly next: Map<number, Beginning>;
  readonly entries: Entry[];
}

export class Phrasebook<Rule extends Phrased> {
  readonly #rules: readonly Rule[];
  readonly #beginnings: Beginning = { next: new Map(), entries: [] };
  /** Phrases that may stand anywhere in a line, by the marks that the line then holds. */
  readonly #byMarks = new Map<readonly string[], Entry[]>();
  /** All of these marks. */
  readonly #marks: Marks;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    rules.forEach(({ phrases }, order) => {
      for (const phrase of phrases.flat()) {
        if (phrase.beginnings === null) enter(this.#byMarks, phrase.marks, { phrase, order });
        else for (const beginning of phrase.beginnings) this.#at(beginning).entries.push({ phrase, order });
      }
    });
    this.#marks = new Marks([...this.#byMarks.keys()].flat());
  }

  /** The first applicable rule that the line matches. */
  find(line: string, applies: (rule: Rule) => boolean = () => true): Rule | null {
    const start = line.slice(0, BEGINS_WITHIN).toLowerCase();
    let first = this.#rules.length;
    for (let at = 0; at <= MOST_OPENING && (at === 0 || OPENS.test(line[at - 1] ?? '')); at++) {
      let begun: Beginning | undefined = this.#beginnings;
      for (let next = at; begun !== undefined; next++) {
        if (begun.entries.length > 0) first = this.#firstFit(begun.entries, line, first, applies);
        begun = next < start.length ? begun.next.get(start.charCodeAt(next)) : undefined;
      }
    }
    /** The line in lower case, where it holds marks; "" where it holds none of those that are looked for together. */
    let lower: string | null = null;
    for (const [marks, entries] of this.#byMarks) {
      if (!this.#comeIntoQuestion(entries, first, applies)) continue;
      lower ??= this.#marks.heldBy(line) ? line.toLowerCase() : '';
      if (holdsOne(line, lower, marks)) first = this.#firstFit(entries, line, first, applies);
    }
    return this.#rules[first] ?? null;
  }

  #comeIntoQuestion(entries: readonly Entry[], before: number, applies: (rule: Rule) => boolean): boolean {
    for (const { order } of entries) if (order < before && applies(this.#rules[order]!)) return true;
    return false;
  }

  /** Where the phrases with this beginning are kept. */
  #at(beginning: string): Beginning {
    let begun = this.#beginnings;
    for (let i = 0; i < beginning.length; i++) {
      const unit = beginning.charCodeAt(i);
      let longer = begun.next.get(unit);
      if (longer === undefined) {
        longer = { next: new Map(), entries: [] };
        begun.next.set(unit, longer);
      }
      begun = longer;
    }
    return begun;
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

/** Whether a line holds one of the marks; none stands for all. What is too short to be looked for with the others has no capitals. */
function holdsOne(line: string, lower: string, marks: readonly string[]): boolean {
  if (marks.length === 0) return true;
  for (const mark of marks) if ((Marks.tells(mark) ? lower : line).includes(mark)) return true;
  return false;
}

function enter<K>(entries: Map<K, Entry[]>, key: K, entry: Entry): void {
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
}
