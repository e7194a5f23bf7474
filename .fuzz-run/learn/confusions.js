/** Most frequent first, with so many examples each. */
export function confusionsOf(tallies, examples) {
    const groups = new Map();
    for (const one of tallies.flatMap(({ disagreements }) => disagreements)) {
        const id = `${one.move} ${one.kind}`;
        const group = groups.get(id);
        if (group)
            group.push(one);
        else
            groups.set(id, [one]);
    }
    return [...groups.values()]
        .map((group) => {
        const { move, kind } = group[0];
        return {
            move,
            kind,
            count: group.length,
            instead: insteadOf(group),
            examples: spread(group, examples).map(({ essay, text, instead }) => ({ essay, text, instead })),
        };
    })
        .sort((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}
function insteadOf(group) {
    const counts = new Map();
    for (const move of group.flatMap(({ instead }) => instead))
        counts.set(move, (counts.get(move) ?? 0) + 1);
    return [...counts]
        .map(([move, count]) => ({ move, count }))
        .sort((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}
/** The first of each essay, and of these so many, spread over the list. */
function spread(group, wanted) {
    const firsts = [...new Map(group.map((one) => [one.essay, one]).reverse()).values()].reverse();
    const step = Math.max(1, Math.floor(firsts.length / Math.max(1, wanted)));
    return firsts.filter((_, i) => i % step === step >> 1).slice(0, wanted);
}
