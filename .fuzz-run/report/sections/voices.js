import { plainWords } from '../quotation.js';
import { section } from '../section.js';
import { count, every, grouped, list } from '../wording.js';
const MOST_NAMES = 6;
/** They name nobody by themselves. */
const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'who', 'which']);
const KINDS = [
    { kind: 'named', label: 'Named' },
    { kind: 'generic', label: 'Not named' },
    { kind: 'implied', label: 'Implied' },
];
export const voices = section({
    id: 'voices',
    label: 'Voices',
    gloss: 'Sentences in the author’s voice, quoted, and reported.',
    column: 'half',
    height: ({ holders }) => 62 + 11 * holders.length,
    build(reading) {
        const { author, quoted, reported } = reading.document.summary.voices;
        const total = author + quoted + reported;
        if (total === 0)
            return null;
        const others = reading.body.filter((sentence) => sentence.whose === 'attributed');
        const finding = quoted + reported === 0
            ? `${every(total, 'sentence')} ${total === 1 ? 'speaks' : 'speak'} in the author’s own voice.`
            : `${grouped(author)} of ${count(total, 'sentence')} ${author === 1 ? 'speaks' : 'speak'} in the author’s own voice.`;
        const first = others.find((sentence) => sentence.holder?.kind === 'named') ?? others[0];
        return {
            finding,
            chart: quoted + reported === 0
                ? null
                : {
                    alt: `${finding} Author ${author}, quoted ${quoted}, reported ${reported}.`,
                    parts: [
                        { label: 'author', count: author, style: 'solid' },
                        { label: 'quoted', count: quoted, style: 'striped' },
                        { label: 'reported', count: reported, style: 'open' },
                    ].filter((part) => part.count > 0),
                },
            holders: KINDS.map(({ kind, label }) => ({ kind: label, names: namesOf(kind, reading) })).filter(({ names }) => names !== ''),
            quote: first ? reading.quote(first, { cues: [], words: 14 }) : null,
        };
    },
});
/** "the mayor (3), Dr. Ito": who is named in that way, with the number of sentences where it is more than one. */
function namesOf(kind, { document, body }) {
    const names = new Map();
    for (const { holder } of body) {
        if (holder?.kind !== kind || holder.end <= holder.start)
            continue;
        const name = plainWords(document, holder, 8);
        const key = name.toLowerCase();
        if (PRONOUNS.has(key))
            continue;
        const known = names.get(key) ?? { name, sentences: 0 };
        known.sentences++;
        names.set(key, known);
    }
    const sorted = [...names.values()].sort((a, b) => b.sentences - a.sentences);
    const shown = sorted
        .slice(0, MOST_NAMES)
        .map(({ name, sentences }) => (sentences > 1 ? `${name} (${sentences})` : name));
    if (sorted.length > MOST_NAMES)
        shown.push(`${sorted.length - MOST_NAMES} more`);
    return list(shown);
}
