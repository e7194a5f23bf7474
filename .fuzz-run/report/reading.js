/** A document as the sections read it: its claims, where sentences stand, quotations with their places. Computed once a report. */
import { bandOf, CLAIM_KINDS, strengthText, } from '../model/index.js';
import { quoteRange, strengthCues } from './quotation.js';
const NOTHING_MEASURED = { reliability: null, norms: null };
export function readingOf(document, measured = NOTHING_MEASURED) {
    const body = document.sentences.filter((sentence) => sentence.role === 'body');
    const stretches = stretchesOf(document, body);
    const start = { x: 0, width: 0 };
    const stretchOf = (sentence) => stretches.get(sentence.index) ?? start;
    const placeOf = (sentence) => placeWords(document, sentence);
    return {
        document,
        measured,
        body,
        claims: body.filter(isClaim),
        paragraphs: paragraphsOf(document, body, stretchOf),
        findings: document.findings.filter((finding) => finding.state === 'new'),
        stretchOf,
        placeOf,
        quote: (sentence, { cues = strengthCues(sentence), words } = {}) => ({
            ...quoteRange(document, sentence, cues, words),
            place: placeOf(sentence),
            strength: sentence.strength && strengthWords(sentence.strength.value),
        }),
    };
}
export function isClaim(sentence) {
    return (sentence.role === 'body' &&
        sentence.whose === 'author' &&
        sentence.strength !== null &&
        sentence.moves.some((move) => CLAIM_KINDS.includes(move.kind)));
}
export function makes(sentence, kind) {
    return sentence.moves.some((move) => move.kind === kind);
}
export function strengthWords(value) {
    return { value, text: strengthText(value), band: bandOf(value) };
}
/** "boosted [+2]". */
export function bandAndNumber(value) {
    return `${bandOf(value)} [${strengthText(value)}]`;
}
/** The middle value, or the mean of the two middle ones; the list must not be empty. */
export function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
function stretchesOf(document, body) {
    const counts = body.map((sentence) => wordsBetween(document.text, sentence.start, sentence.end));
    const total = counts.reduce((sum, words) => sum + words, 0) || 1;
    const stretches = new Map();
    let before = 0;
    body.forEach((sentence, i) => {
        stretches.set(sentence.index, { x: before / total, width: counts[i] / total });
        before += counts[i];
    });
    return stretches;
}
/** Words are what white space separates: enough to place a sentence. */
export function wordsBetween(text, start, end) {
    let words = 0;
    let inside = false;
    for (let i = start; i < end; i++) {
        const space = text.charCodeAt(i) <= 32;
        if (!space && !inside)
            words++;
        inside = !space;
    }
    return words;
}
function paragraphsOf(document, body, stretchOf) {
    const paragraphs = [];
    for (const sentence of body) {
        const number = document.blocks[sentence.block]?.paragraph ?? null;
        if (number === null)
            continue;
        const last = paragraphs.at(-1);
        if (last?.number === number)
            last.sentences.push(sentence);
        else
            paragraphs.push({ number, sentences: [sentence], x: stretchOf(sentence).x });
    }
    return paragraphs;
}
const BLOCK_WORDS = {
    title: 'title',
    standfirst: 'standfirst',
    heading: 'heading',
    paragraph: 'paragraph',
    quotation: 'quotation',
    'list-item': 'list item',
    'pull-quote': 'pull quote',
    caption: 'caption',
    byline: 'byline',
    boilerplate: 'boilerplate',
};
function placeWords(document, sentence) {
    const block = document.blocks[sentence.block];
    const paragraph = block?.paragraph ?? null;
    const line = sentence.place?.line ?? null;
    const where = paragraph === null ? BLOCK_WORDS[block?.kind ?? 'paragraph'] : `paragraph ${paragraph}`;
    const text = line === null ? where : `${where}, line ${line}`;
    const shortest = paragraph === null ? where : `¶ ${paragraph}`;
    const short = line === null ? shortest : `${shortest}, line ${line}`;
    return { sentence: sentence.index, paragraph, line, text, short, shortest };
}
