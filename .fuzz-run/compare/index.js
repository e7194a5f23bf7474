/** compare: what became of each claim from one draft to the next. Sees two analysis documents and nothing else. */
import { CLAIM_KINDS, COMPARISON_SCHEMA, strengthText, } from '../model/index.js';
import { cueChanges, explained } from './cues.js';
import { figuresOf } from './figures.js';
import { matchSentences, movedMatches } from './match.js';
import { wordedSentences } from './words.js';
/** A smaller change of strength is none: no cue word moves it by less. */
const CHANGED = 0.25;
export function compareDocuments(before, after) {
    const drafts = { before, after, olds: wordedSentences(before), news: wordedSentences(after) };
    const matches = matchSentences(drafts.olds, drafts.news);
    const claims = inOrder(drafts, matches);
    return {
        schema: COMPARISON_SCHEMA,
        tool: after.tool,
        old: draftOf(before),
        new: draftOf(after),
        counts: countsOf(claims),
        figures: figuresOf(before, after),
        claims,
    };
}
function draftOf({ source, essay }) {
    const { title, author, published } = essay;
    return { path: source.path, sha256: source.sha256, title, author, published };
}
/** Claims in the order of the new draft, each dropped one where it would stand. */
function inOrder(drafts, matches) {
    const { olds, news } = drafts;
    const moved = movedMatches(matches);
    const byOld = new Map(matches.map((match) => [match.old, match]));
    const byNew = new Map(matches.map((match) => [match.new, match]));
    const placed = [];
    for (const i of news.keys()) {
        const match = byNew.get(i);
        const claim = match ? matchedClaim(drafts, match, moved.has(match)) : addedClaim(drafts, i);
        if (claim)
            placed.push({ at: i, claim });
    }
    let at = -1;
    for (const i of olds.keys()) {
        const match = byOld.get(i);
        if (match && !moved.has(match))
            at = match.new;
        const claim = match ? null : droppedClaim(drafts, i);
        if (claim)
            placed.push({ at, claim });
    }
    // A stable sort: what was put in first comes first.
    return placed.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}
function isClaim(sentence) {
    return (sentence.whose === 'author' &&
        sentence.strength !== null &&
        sentence.moves.some(({ kind }) => CLAIM_KINDS.includes(kind)));
}
function sentenceOf(document, { sentence, words }) {
    return {
        index: sentence.index,
        paragraph: document.blocks[sentence.block]?.paragraph ?? null,
        line: sentence.place?.line ?? null,
        words,
        strength: isClaim(sentence) ? { value: sentence.strength.value, band: sentence.strength.band } : null,
    };
}
/** null where the sentence is a claim in neither draft. */
function matchedClaim(drafts, match, moved) {
    const old = drafts.olds[match.old];
    const now = drafts.news[match.new];
    const both = {
        moved,
        reworded: old.key !== now.key,
        similarity: Math.round(match.similarity * 100) / 100,
        old: sentenceOf(drafts.before, old),
        new: sentenceOf(drafts.after, now),
    };
    const [a, b] = [old.sentence, now.sentence];
    if (isClaim(a) && isClaim(b)) {
        const step = b.strength.value - a.strength.value;
        if (Math.abs(step) < CHANGED) {
            return { ...both, kind: both.reworded ? 'reworded' : 'unchanged', cues: [], explanation: '' };
        }
        const cues = cueChanges({ words: old.words, strength: a.strength }, { words: now.words, strength: b.strength });
        const explanation = explained(a.strength, b.strength, cues);
        return { ...both, kind: step > 0 ? 'hardened' : 'softened', cues, explanation };
    }
    if (isClaim(a)) {
        return { ...both, kind: 'dropped', cues: [], explanation: `${standing(b)} in the new draft` };
    }
    if (isClaim(b)) {
        return { ...both, kind: 'added', cues: [], explanation: `${standing(a)} in the old draft` };
    }
    return null;
}
/** What a sentence is that is no claim of the author's. */
function standing(sentence) {
    if (sentence.whose === 'attributed')
        return 'the view of someone else';
    if (sentence.moves.some(({ kind }) => kind === 'rhetorical_question'))
        return 'a question';
    return 'a sentence that claims nothing';
}
function addedClaim({ after, news }, index) {
    const { sentence } = news[index];
    return isClaim(sentence) ? single('added', null, sentenceOf(after, news[index])) : null;
}
function droppedClaim({ before, olds }, index) {
    const { sentence } = olds[index];
    return isClaim(sentence) ? single('dropped', sentenceOf(before, olds[index]), null) : null;
}
function single(kind, old, now) {
    const strength = strengthText((old ?? now).strength.value);
    return {
        kind,
        moved: false,
        reworded: false,
        similarity: null,
        old,
        new: now,
        cues: [],
        explanation: `${kind} at ${strength}`,
    };
}
function countsOf(claims) {
    const counts = { unchanged: 0, reworded: 0, hardened: 0, softened: 0, added: 0, dropped: 0, moved: 0 };
    for (const { kind, moved } of claims) {
        counts[kind]++;
        if (moved)
            counts.moved++;
    }
    return counts;
}
