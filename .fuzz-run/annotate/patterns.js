var _a, _b;
import { verbForms } from './inflect.js';
const NOT_A_WORD = /^[^\p{L}\p{N}]+$/u;
const CONTRACTION = /^(.+?)(n't|'(?:s|re|ll|d|ve|m))$/;
const WHOLE = {
    cannot: ['can', 'not'],
    "can't": ['ca', "n't"],
    "won't": ['wo', "n't"],
    "shan't": ['sha', "n't"],
};
/** A word of a pattern as wink's tokens: "can't" -> ca n't, "so-called" -> so - called. */
export function splitWord(word) {
    if (word.length > 1 && word.includes('-') && !NOT_A_WORD.test(word))
        return word
            .split('-')
            .flatMap((part, i) => (i === 0 ? splitWord(part) : ['-', ...splitWord(part)]))
            .filter((part) => part !== '');
    if (!word.includes("'"))
        return WHOLE[word] ?? [word];
    const match = CONTRACTION.exec(word);
    return WHOLE[word] ?? (match ? [match[1], match[2]] : [word]);
}
/** Most words are one token as they stand, and need no closer look. */
const isOneToken = (word) => !word.includes(' ') && !word.includes('-') && !word.includes("'") && word !== 'cannot';
/** The element that begins at a place of the pattern. */
function elementAt(pattern, at) {
    const close = pattern[at] === '[' ? pattern.indexOf(']', at + 2) : -1;
    const optional = close !== -1;
    const space = pattern.indexOf(' ', optional ? close : at);
    const end = optional ? close : space === -1 ? pattern.length : space;
    const alternatives = [];
    for (const words of pattern.slice(optional ? at + 1 : at, end).split('|')) {
        if (words[0] === '~') {
            for (const form of verbForms(words.slice(1)))
                alternatives.push(isOneToken(form) ? form : splitWord(form));
        }
        else if (isOneToken(words))
            alternatives.push(words);
        else
            alternatives.push(words.split(' ').flatMap(splitWord));
    }
    return { optional, alternatives, next: space === -1 ? pattern.length : space + 1 };
}
/** Every sequence of tokens a pattern stands for. For checks: patterns with many options have very many. */
export function expandPattern(pattern) {
    let sequences = [[]];
    for (let at = 0; at < pattern.length;) {
        const { optional, alternatives, next } = elementAt(pattern, at);
        const longer = sequences.flatMap((sequence) => alternatives.map((words) => sequence.concat(words)));
        sequences = optional ? [...sequences, ...longer] : longer;
        at = next;
    }
    return sequences.filter((sequence) => sequence.length > 0).map(asTokens);
}
/** wink leaves one contraction whole, "I'm"; patterns put it together from its parts ("i am|'m"). */
function asTokens(sequence) {
    for (let i = 1; i < sequence.length; i++)
        if (sequence[i] === "'m" && sequence[i - 1] === 'i')
            sequence.splice(i - 1, 2, "i'm");
    return sequence;
}
/** A point inside one pattern: which words lead on from it. */
class Point {
    /** Words that lead on, and beside each where it leads. */
    words = [];
    targets = [];
    /** The number of the entry that is complete here; -1 where none is. */
    entry = -1;
    /** The pattern that goes on here, and where; null where that has been read, and inside an alternative of several words. */
    #unread;
    at;
    constructor(unread = null, at = 0) {
        this.#unread = unread;
        this.at = at;
    }
    /** Reads the pattern from here up to the first element that cannot be left out. */
    read() {
        const pattern = this.#unread;
        if (pattern === null)
            return;
        this.#unread = null;
        let at = this.at;
        while (at < pattern.text.length) {
            const { optional, alternatives, next } = elementAt(pattern.text, at);
            const end = pointAt(pattern, next);
            for (const words of alternatives)
                this.#connect(words, end);
            if (!optional)
                return;
            at = next;
        }
        if (this.at > 0)
            this.entry = pattern.entry;
    }
    /** Where a word leads from here. "I'm" is one token: what goes on with "'m" after "i" goes on from "i'm" at once. */
    after(word) {
        if (word === "i'm")
            return this.after('i').flatMap((point) => point.after("'m"));
        this.read();
        return this.targets.filter((_, i) => this.words[i] === word);
    }
    #connect(words, end) {
        if (typeof words === 'string') {
            this.words.push(words);
            this.targets.push(end);
            return;
        }
        let point = this;
        for (let i = 0; i < words.length; i++) {
            const target = i === words.length - 1 ? end : new _a();
            point.words.push(words[i]);
            point.targets.push(target);
            point = target;
        }
    }
}
_a = Point;
/** The point before the element that begins at a place of the pattern. */
function pointAt(pattern, at) {
    for (const point of pattern.points)
        if (point.at === at)
            return point;
    const point = new Point(pattern, at);
    pattern.points.push(point);
    return point;
}
const NO_ENTRIES = [];
/**
 * Where one can be in all patterns at once after some words. What follows is worked out when a text first comes this way: of
 * thousands of patterns an essay begins some hundreds and goes on in few, and a program that reads one essay should not wait
 * for the rest.
 */
export class State {
    /** Numbers of the entries that end here, in their order. */
    entries;
    /** Where `*` and `#` lead. */
    any;
    number;
    #next = new Map();
    constructor(points) {
        const entries = [];
        for (const point of points) {
            point.read();
            if (point.entry !== -1 && !entries.includes(point.entry))
                entries.push(point.entry);
            for (let i = 0; i < point.words.length; i++)
                this.#add(point.words[i], point.targets[i]);
        }
        this.entries = entries.length === 0 ? NO_ENTRIES : entries.sort((a, b) => a - b);
        this.any = this.#take('*');
        this.number = this.#take('#');
    }
    /** The state after one more word; undefined where no pattern goes on with it. */
    after(word) {
        const found = this.#next.get(word);
        if (found === undefined || found instanceof _b)
            return found;
        const state = new _b(found);
        this.#next.set(word, state);
        return state;
    }
    #add(word, target) {
        const points = this.#next.get(word);
        if (points === undefined)
            this.#next.set(word, [target]);
        else if (!points.includes(target))
            points.push(target);
        if (word === 'i')
            for (const after of target.after("'m"))
                this.#add("i'm", after);
    }
    #take(word) {
        const points = this.#next.get(word);
        this.#next.delete(word);
        return points && new _b(points);
    }
}
_b = State;
/** The state before the first word, for all entries. Nothing is read of them at first but what words each can begin with. */
export class StartState {
    any;
    number;
    #entries;
    /**
     * What follows a word: the state where a text has brought the word, else the last link of the chain of entries that the word
     * can begin. Of each link, the entry and the link before (-1 at the end).
     */
    #following = new Map();
    #entryOf = [];
    #linkBefore = [];
    constructor(entries) {
        this.#entries = entries;
        entries.forEach(({ cue }, entry) => {
            for (const word of firstWords(cue))
                this.#link(word, entry);
        });
        this.any = this.#read('*');
        this.number = this.#read('#');
        this.#following.delete('*');
        this.#following.delete('#');
        const i = this.#following.get('i');
        if (i !== undefined)
            this.#following.set("i'm", i);
    }
    /** The state after a text's word; undefined where no pattern begins with it. */
    after(word) {
        const found = this.#following.get(word);
        if (typeof found !== 'number')
            return found;
        const state = this.#read(word);
        if (state === undefined)
            this.#following.delete(word);
        else
            this.#following.set(word, state);
        return state;
    }
    #link(word, entry) {
        const before = this.#following.get(word);
        this.#following.set(word, this.#entryOf.length);
        this.#entryOf.push(entry);
        this.#linkBefore.push(before ?? -1);
    }
    /** The state after a first word, from the entries that it can begin. */
    #read(word) {
        const points = [];
        const last = this.#following.get(word);
        for (let link = last ?? -1; link !== -1; link = this.#linkBefore[link]) {
            const entry = this.#entryOf[link];
            const start = new Point({ text: this.#entries[entry].cue, entry, points: [] }, 0);
            for (const target of start.after(word))
                points.push(target);
        }
        return points.length === 0 ? undefined : new State(points);
    }
}
/** The state before the first word, for all entries. */
export const startState = (entries) => new StartState(entries);
/** Most patterns begin with a plain word. */
const PLAIN = /^(?!cannot$)[a-z]+$/;
/** The tokens that a pattern can begin with. */
function firstWords(pattern) {
    const space = pattern.indexOf(' ');
    const first = space === -1 ? pattern : pattern.slice(0, space);
    if (PLAIN.test(first))
        return [first];
    const words = new Set();
    for (let at = 0; at < pattern.length;) {
        const { optional, alternatives, next } = elementAt(pattern, at);
        for (const sequence of alternatives)
            words.add(typeof sequence === 'string' ? sequence : sequence[0]);
        if (!optional)
            break;
        at = next;
    }
    return [...words];
}
