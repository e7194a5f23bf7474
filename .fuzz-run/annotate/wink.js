/**
 * The only file that knows wink-nlp. Gives tokens with weak part-of-speech tags and wink's own sentence breaks;
 * what wink gets wrong about sentences is repaired in `sentences.ts`.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, {} from 'wink-nlp';
import { knownWord } from './vocabulary.js';
const TOKEN_SIZE = 4;
const ODD_SPACES = 0xffff;
const POS_SHIFT = 20;
const POS_BITS = 0x3f;
/** Words remembered before wink is built anew, so that an archive of essays is read in constant memory: about 20 MB. */
const MOST_REMEMBERED = 100_000;
let core;
/** What wink asks of words it does not know, to find sentences and tags; it would work out prefixes, shapes and more as well. */
const ASKED = new Set(['isAbbrev', 'pos']);
/** An automaton of wink's that finds nothing. */
const IDLE = { machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [] };
/**
 * Wink looks for abbreviations with a regular expression that takes the square of a word's length: a minute for a word of
 * 200,000 letters. This says the same.
 */
function featureFn(...given) {
    const features = model.featureFn(...given);
    features.isAbbrev = (word) => (word.endsWith('.') && /[a-z]/i.test(word) ? 1 : 0);
    return features;
}
/**
 * Sentence breaks and tags only. Entities, sentiment and negation are not used, so that their automata are not loaded. wink
 * hands a document as it keeps it to its readability statistics, which are not used either: here they hand it on, because
 * asking wink for each token by its own interface takes as long again as its tagging.
 */
function build() {
    const ours = {
        ...model,
        core: () => {
            core = model.core();
            core.packing.efList = core.packing.efList.filter((feature) => ASKED.has(feature));
            return core;
        },
        ner: () => IDLE,
        sa: () => IDLE,
        negation: () => IDLE,
        featureFn,
        addons: { ...model.addons, readabilityStats: (raw) => raw },
    };
    return winkNLP(ours, ['sbd', 'pos']);
}
let nlp = build();
const asRaw = nlp.its.readabilityStats;
/** What is known of wink's own words, and of those that this essay brought, by index of the lexeme. */
const known = new Array(core.features.lexeme.intrinsicSize);
let met = [];
/** Index of the first lexeme that this essay brought. */
let forgotten = core.features.lexeme.intrinsicSize;
/**
 * Makes wink forget the words it met in earlier essays. It takes a word it has met for one token where it would have split
 * it at first sight ("it..actually"), so that without this an essay's tags would hang on what was read before it.
 */
export function forget() {
    const lexemes = core.features.lexeme;
    const { hash, list, intrinsicSize } = lexemes;
    for (let i = forgotten; i < list.length; i++)
        delete hash[list[i]];
    forgotten = list.length;
    met = [];
    if (list.length - intrinsicSize < MOST_REMEMBERED)
        return;
    list.length = intrinsicSize;
    lexemes.index = intrinsicSize;
    nlp = build();
    forgotten = core.features.lexeme.intrinsicSize;
}
function wordOf(lexeme) {
    const isMet = lexeme >= forgotten;
    const words = isMet ? met : known;
    const at = isMet ? lexeme - forgotten : lexeme;
    let word = words[at];
    if (word === undefined) {
        const { list, hash } = core.features.lexeme;
        const text = list[lexeme];
        const norm = normalize(text);
        // A capital letter makes a new word for wink; all there is to know is known of the word without it.
        const lower = norm === text ? undefined : hash[norm];
        word = lower === undefined ? knownWord(text, norm) : { ...wordOf(lower), text, length: text.length };
        words[at] = word;
    }
    return word;
}
function normalize(text) {
    const lower = text.toLowerCase();
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
/** Wink counts up to ODD_SPACES spaces before a token; of white space of other kinds it keeps the characters, however many. */
function withoutLongGaps(prose) {
    if (prose.length < ODD_SPACES)
        return prose;
    return prose.replace(/ +/g, (gap) => (gap.length < ODD_SPACES ? gap : '\u00a0'.repeat(gap.length)));
}
/** Reads one block's prose. White space never becomes a token; offsets add up from wink's preceding spaces. */
export function readProse(prose) {
    const raw = nlp.readDoc(withoutLongGaps(prose)).out(asRaw);
    const tags = core.features.pos.list;
    const tokens = [];
    const leads = [];
    const starts = [];
    let words = 0;
    let english = 0;
    let offset = 0;
    /** Where the token before ends; the end of none stands nowhere. */
    let end = Number.POSITIVE_INFINITY;
    let sentence = 0;
    let startPending = true;
    for (let i = 0, at = 0; at < raw.tokens.length; i++, at += TOKEN_SIZE) {
        const word = wordOf(raw.tokens[at]);
        const spaces = raw.tokens[at + 1] & ODD_SPACES;
        offset += spaces === ODD_SPACES ? raw.nonBreakingSpaces[i].length : spaces;
        while (sentence < raw.sentences.length && raw.sentences[sentence][0] <= i) {
            startPending = true;
            sentence++;
        }
        const start = offset;
        offset += word.length;
        if (word.blank)
            continue;
        if (startPending)
            starts.push(tokens.length);
        startPending = false;
        if (word.word)
            words++;
        if (word.english)
            english++;
        leads.push(word.lead);
        tokens.push({
            text: word.text,
            norm: word.norm,
            start,
            end: offset,
            pos: tags[(raw.tokens[at + 2] >>> POS_SHIFT) & POS_BITS],
            word: word.word,
            classes: word.classes,
            spaced: start > end,
            quotation: -1,
        });
        end = offset;
    }
    return { tokens, starts, leads, words, english };
}
