/** Sets labelled by people for one kind of move (their README says what and whose): further examples for that move alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORED_MOVES } from './tally.js';
export const PUBLIC_SETS = [
    { id: 'causal_news', file: 'causal_news.jsonl', cases: ['causal'], moves: ['causal'] },
    {
        id: 'gum_concession',
        file: 'gum_erst.jsonl',
        cases: ['concession', 'rebuttal'],
        moves: ['concession', 'rebuttal'],
    },
];
/** The set's documents in the form of labelled essays; what it does not speak of is neither right nor wrong. */
export function readPublicSet(folder, set) {
    return readFileSync(join(folder, set.file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => essayOf(JSON.parse(line), set));
}
function essayOf(document, { cases, moves }) {
    const found = document.labels.filter(({ label }) => cases.includes(label));
    return {
        id: document.id,
        title: null,
        source: null,
        text: `${document.text}\n`,
        units: document.sentences.map(({ start, end }) => {
            const is = found.some((label) => mostly(label, { start, end }));
            const open = SCORED_MOVES.filter((move) => !moves.includes(move) || (is && move !== moves[0]));
            return {
                start,
                end,
                role: 'body',
                moves: is ? [moves[0]] : [],
                optional_moves: open,
                strength: null,
                strength_range: null,
                whose: 'author',
                evidence_type: null,
                links: [],
            };
        }),
    };
}
/** At least half of the shorter lies in both. */
export function mostly(a, b) {
    const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
