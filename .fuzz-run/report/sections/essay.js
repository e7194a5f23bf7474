/** The whole essay, annotated: each sentence with its moves and the sum of its strength. On the screen only. */
import { MOVE_KINDS, MOVE_TEXT, } from '../../model/index.js';
import { arithmetic } from '../arithmetic.js';
import { plainWords, strengthCues } from '../quotation.js';
import { makes } from '../reading.js';
import { section } from '../section.js';
import { idWords, list } from '../wording.js';
export const essay = section({
    id: 'essay',
    label: 'The essay, annotated',
    gloss: 'Every sentence with its strength and its moves beside it. Point at a sentence, or move to the label in its margin, to see the words that made it so.',
    column: 'screen',
    build(reading) {
        const { document, body } = reading;
        const findings = byNumber(reading.findings, (finding) => finding.sentence);
        const from = byNumber(document.links, (link) => link.from);
        const to = byNumber(document.links, (link) => link.to);
        const blocks = document.blocks.map(({ kind, paragraph }) => ({
            kind,
            paragraph,
            sentences: [],
        }));
        for (const sentence of document.sentences) {
            const { index } = sentence;
            const around = {
                findings: findings.get(index) ?? [],
                links: [...linked(from.get(index), 'from', reading), ...linked(to.get(index), 'to', reading)],
            };
            blocks[sentence.block]?.sentences.push(viewOf(sentence, around, reading));
        }
        return {
            blocks: blocks.filter((block) => block.sentences.length > 0),
            moves: MOVE_KINDS.map((kind) => ({
                kind,
                label: MOVE_TEXT[kind].label,
                count: body.filter((sentence) => makes(sentence, kind)).length,
            })).filter((move) => move.count > 0),
            findings: findings.size,
        };
    },
});
function byNumber(items, key) {
    const groups = new Map();
    for (const item of items) {
        const number = key(item);
        if (number === null)
            continue;
        const group = groups.get(number);
        if (group)
            group.push(item);
        else
            groups.set(number, [item]);
    }
    return groups;
}
function viewOf(sentence, { findings, links }, reading) {
    const { index, moves, possible, strength, figures } = sentence;
    const explained = moves.length > 0 || possible.length > 0 || strength !== null || findings.length > 0;
    return {
        index,
        quote: reading.quote(sentence, { cues: [...strengthCues(sentence), ...evidenceCues(moves)] }),
        kinds: moves.map((move) => move.kind),
        labels: moves.map((move) => MOVE_TEXT[move.kind].label).join(', '),
        detail: explained
            ? {
                voice: voiceOf(sentence, reading),
                arithmetic: strength && arithmetic(strength),
                moves: moves.map((move) => moveDetail(move, reading)),
                possible: possible.map((move) => moveDetail(move, reading)),
                links,
                figures: figures.length === 0 ? null : list([...new Set(figures.map((figure) => figure.kind))]),
                findings: findings.map(({ rule, message }) => ({ label: idWords(rule), message })),
            }
            : null,
    };
}
function evidenceCues(moves) {
    return moves.flatMap((move) => move.evidence).map(({ start, end }) => ({ start, end, tone: 'shows' }));
}
function voiceOf({ whose, holder }, { document }) {
    if (whose === 'author')
        return null;
    if (!holder || holder.kind === 'implied')
        return 'Someone else’s view.';
    return `The view of “${plainWords(document, holder, 10)}”.`;
}
function moveDetail({ kind, confidence, evidenceType, evidence }, { document }) {
    const { label, gloss } = MOVE_TEXT[kind];
    return {
        label,
        gloss,
        confidence: `${Math.round(confidence * 100)} %`,
        evidenceType,
        cues: evidence.map(({ start, end, type }) => ({
            words: plainWords(document, { start, end }, 12),
            type: idWords(type).toLowerCase(),
        })),
    };
}
const LINK_WORDS = {
    rebuts: { from: 'Answers', to: 'Answered in' },
    concedes: { from: 'Set against', to: 'Limited by the point granted in' },
    supports: { from: 'Supports', to: 'Supported by' },
    parallels: { from: 'Parallel to', to: 'Parallel to' },
};
function linked(links, side, { document, placeOf }) {
    return (links ?? []).flatMap(({ kind, from, to }) => {
        const other = document.sentences[side === 'from' ? to : from];
        // A concession inside one sentence is linked to itself.
        if (!other || from === to)
            return [];
        return [{ words: LINK_WORDS[kind][side], sentence: other.index, place: placeOf(other).text }];
    });
}
