import { cueCounts } from '../cue-counts.js';
import { isClaim } from '../reading.js';
import { section } from '../section.js';
import { count } from '../wording.js';
/** With more rows than this, neighbors are merged. */
const MOST_ROWS = 14;
export const balance = section({
    id: 'balance',
    label: 'Hedges against boosters',
    gloss: 'Cue words in the author’s claims, one square each.',
    column: 'half',
    height: ({ rows }) => 62 + 9.8 * rows.length,
    build(reading) {
        const { paragraphs } = reading;
        let counted = countIn(paragraphs, 1);
        if (counted.length === 0)
            return null;
        const finding = findingOf(counted, reading);
        let size = Math.ceil(counted.length / MOST_ROWS);
        while (counted.length > MOST_ROWS)
            counted = countIn(paragraphs, size++);
        const most = Math.max(...counted.flatMap(({ cues }) => [cues.raised, cues.lowered]));
        const room = roomFor(counted);
        return { finding, rows: counted.map((row) => rowOf(row, most, room)) };
    },
});
/** Counts by groups of `size` paragraphs; groups without a cue are left out. */
function countIn(paragraphs, size) {
    const counted = [];
    for (let i = 0; i < paragraphs.length; i += size) {
        const group = paragraphs.slice(i, i + size);
        const cues = cueCounts(group.flatMap(({ sentences }) => sentences.filter(isClaim)));
        if (cues.raised + cues.lowered === 0)
            continue;
        const first = group[0].number;
        const last = group.at(-1).number;
        counted.push({ label: first === last ? String(first) : `${first}–${last}`, cues });
    }
    return counted;
}
/** Characters of cue words that fit in a row, squares taken off; a side that needs little leaves more to the other. */
const ROOM = 50;
const LEAST = 14;
function roomFor(rows) {
    const need = (words, squares) => Math.max(LEAST, ...rows.map((row) => words(row).join(', ').length + Math.min(9, squares(row)) * 1.6));
    const hedges = need(({ cues }) => cues.lowers, ({ cues }) => cues.lowered);
    const boosters = need(({ cues }) => cues.raises, ({ cues }) => cues.raised);
    if (hedges + boosters <= ROOM)
        return { hedges, boosters };
    const share = Math.min(ROOM - LEAST, Math.max(LEAST, (ROOM * hedges) / (hedges + boosters)));
    return { hedges: share, boosters: ROOM - share };
}
function rowOf({ label, cues }, most, room) {
    const where = label.includes('–') ? `Paragraphs ${label}` : `Paragraph ${label}`;
    const side = (direction, total, words, name) => ({
        count: total,
        words: fitting(words, (direction === 'left' ? room.hedges : room.boosters) - Math.min(9, total) * 1.6),
        chart: { alt: `${where}: ${count(total, name)}.`, count: total, most, side: direction },
    });
    return {
        paragraphs: label,
        hedges: side('left', cues.lowered, cues.lowers, 'hedge'),
        boosters: side('right', cues.raised, cues.raises, 'booster'),
    };
}
/** As many of the words as fit in so many characters, the first in any case; an ellipsis stands for the rest. */
function fitting(words, characters) {
    let line = '';
    for (const word of words) {
        const longer = line === '' ? word : `${line}, ${word}`;
        if (longer.length > characters && line !== '')
            return `${line} …`;
        if (longer.length > characters)
            return shortened(longer, Math.max(8, characters - 1));
        line = longer;
    }
    return line;
}
/** Cut between words where that leaves any. */
function shortened(words, characters) {
    const part = words.slice(0, characters);
    const end = part.lastIndexOf(' ');
    return end > 0 ? `${part.slice(0, end)} …` : `${part}…`;
}
function findingOf(rows, { document: { summary }, paragraphs }) {
    const { hedges, boosters } = summary;
    const total = hedges === boosters
        ? `Hedges and boosters are equal at ${hedges}`
        : hedges > boosters
            ? `Hedges outnumber boosters ${hedges} to ${boosters}`
            : `Boosters outnumber hedges ${boosters} to ${hedges}`;
    if (paragraphs.length < 3 || hedges === boosters)
        return `${total}.`;
    const leads = rows.filter(({ cues }) => hedges > boosters ? cues.lowered > cues.raised : cues.raised > cues.lowered).length;
    return `${total}, and lead in ${leads} of ${paragraphs.length} paragraphs.`;
}
