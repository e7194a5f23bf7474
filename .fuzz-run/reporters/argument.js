import { words } from './quote.js';
export const STATEMENT_LABEL = {
    claim: 'Claim',
    concession: 'Concession',
    'opposing-view': 'Opposing view',
    rebuttal: 'Rebuttal',
    ground: 'Ground',
};
/**
 * An answer speaks against the view it answers, and a granted point against the claim it is granted to; parallels are a matter
 * of style. Views, concessions and rebuttals that nothing is linked to are there as well, alone, and so is the thesis.
 */
const RELATION = {
    rebuts: 'attack',
    concedes: 'attack',
    supports: 'support',
    parallels: null,
};
const ALONE = ['concession', 'opposing_view', 'rebuttal'];
export function argumentOf(document) {
    const { sentences, links, essay } = document;
    const relations = new Map();
    const kinds = new Map();
    for (const { kind, from, to } of links) {
        const relation = RELATION[kind];
        if (relation === null || from === to || !sentences[from] || !sentences[to])
            continue;
        relations.set(`${relation} ${from} ${to}`, { kind: relation, from: from + 1, to: to + 1 });
        kinds.set(from, kindOf(sentences[from], kind === 'supports' ? 'ground' : kind === 'rebuts' ? 'rebuttal' : 'concession'));
        if (!kinds.has(to))
            kinds.set(to, kindOf(sentences[to], kind === 'rebuts' ? 'opposing-view' : 'claim'));
    }
    for (const sentence of sentences) {
        if (kinds.has(sentence.index))
            continue;
        const alone = sentence.role === 'body' && sentence.moves.some(({ kind }) => ALONE.includes(kind));
        if (alone || sentence.index === essay.thesis)
            kinds.set(sentence.index, kindOf(sentence, 'claim'));
    }
    const statements = [...kinds]
        .sort(([a], [b]) => a - b)
        .map(([index, kind]) => ({
        number: index + 1,
        kind,
        main: index === essay.thesis,
        words: words(document, sentences[index]) || '…',
    }));
    return {
        statements,
        relations: [...relations.values()].sort((a, b) => a.to - b.to || a.from - b.from),
    };
}
/** By its moves; else by its part in the link. */
function kindOf({ moves }, part) {
    const kinds = moves.map(({ kind }) => kind);
    if (kinds.includes('opposing_view'))
        return 'opposing-view';
    if (kinds.includes('concession'))
        return 'concession';
    if (kinds.includes('rebuttal'))
        return 'rebuttal';
    return part;
}
