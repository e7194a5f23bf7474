/** Finds the rule that a line answers to. Of hundreds of phrases, a line is held against the few that it begins like. */
import { LONGEST_BEGINNING } from './beginnings.js';
import { MOST_OPENING, OPENING } from './phrase.js';
const OPENS = new RegExp(`[${OPENING}]`);
export class Phrasebook {
    #rules;
    #byBeginning = new Map();
    /** Phrases that may stand anywhere in a line, by the marks that the line then holds. */
    #byMarks = new Map();
    constructor(rules) {
        this.#rules = rules;
        rules.forEach(({ phrases }, order) => {
            for (const phrase of phrases.flat()) {
                if (phrase.beginnings === null)
                    enter(this.#byMarks, phrase.marks, { phrase, order });
                else
                    for (const beginning of phrase.beginnings)
                        enter(this.#byBeginning, beginning, { phrase, order });
            }
        });
    }
    /** The first rule that may apply and that the line answers to. */
    find(line, applies = () => true) {
        const lower = line.toLowerCase();
        let first = this.#rules.length;
        for (let at = 0; at <= MOST_OPENING && (at === 0 || OPENS.test(line[at - 1] ?? '')); at++) {
            for (let length = 0; length <= LONGEST_BEGINNING; length++) {
                const entries = this.#byBeginning.get(lower.slice(at, at + length));
                if (entries !== undefined)
                    first = this.#firstFit(entries, line, first, applies);
            }
        }
        for (const [marks, entries] of this.#byMarks) {
            const comesIntoQuestion = entries.some(({ order }) => order < first && applies(this.#rules[order]));
            if (comesIntoQuestion && (marks.length === 0 || marks.some((mark) => lower.includes(mark))))
                first = this.#firstFit(entries, line, first, applies);
        }
        return this.#rules[first] ?? null;
    }
    /** The place of the first rule before `before` that applies and has one of these phrases; else `before`. */
    #firstFit(entries, line, before, applies) {
        let first = before;
        for (const { phrase, order } of entries)
            if (order < first && applies(this.#rules[order]) && phrase.fits(line))
                first = order;
        return first;
    }
}
function enter(entries, key, entry) {
    const known = entries.get(key);
    if (known === undefined)
        entries.set(key, [entry]);
    else
        known.push(entry);
}
