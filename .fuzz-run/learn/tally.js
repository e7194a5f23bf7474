/** The moves that are scored: all but the two fallbacks. */
export const SCORED_MOVES = [
    'assertion',
    'prediction',
    'prescription',
    'evaluation',
    'causal',
    'concession',
    'opposing_view',
    'rebuttal',
    'analogy',
    'analogy_rejection',
    'reframing',
    'evidence',
    'rhetorical_question',
];
const counts = () => ({ tp: 0, fp: 0, fn: 0 });
function count(into, gold, mine) {
    if (gold && mine)
        into.tp++;
    else if (mine)
        into.fp++;
    else if (gold)
        into.fn++;
}
/** What the analysis says of a labelled unit: the sentences that lie in it for the most part, or that hold it. */
function readingOf(unit, sentences, first) {
    const hits = [];
    for (let i = first; i < sentences.length && sentences[i].start < unit.end; i++) {
        const sentence = sentences[i];
        const overlap = Math.min(sentence.end, unit.end) - Math.max(sentence.start, unit.start);
        if (overlap > 0 && (overlap * 2 >= sentence.end - sentence.start || overlap * 2 >= unit.end - unit.start))
            hits.push({ sentence, overlap });
    }
    const scored = hits.filter(({ sentence }) => sentence.strength !== null);
    const weight = scored.reduce((sum, { overlap }) => sum + overlap, 0);
    const main = hits.reduce((best, hit) => (best === null || hit.overlap > best.overlap ? hit : best), null)?.sentence;
    return {
        sentences: hits.map(({ sentence }) => sentence),
        moves: new Set(hits.flatMap(({ sentence }) => sentence.moves.map((move) => move.kind))),
        role: main?.role ?? null,
        whose: main?.whose ?? null,
        strength: weight === 0
            ? null
            : scored.reduce((sum, { sentence, overlap }) => sum + sentence.strength.value * overlap, 0) / weight,
    };
}
/** Compares one analysis with one labelled essay; `document` is undefined where there is no analysis. */
export function tally(gold, document) {
    const moves = Object.fromEntries(SCORED_MOVES.map((move) => [move, counts()]));
    const furniture = counts();
    const attributed = counts();
    const strengths = [];
    const decisions = [];
    const disagreements = [];
    let unscored = 0;
    let overscored = 0;
    const sentences = document?.sentences ?? [];
    let first = 0;
    const readings = gold.units.map((unit) => {
        while (first < sentences.length && sentences[first].end <= unit.start)
            first++;
        return readingOf(unit, sentences, first);
    });
    gold.units.forEach((unit, u) => {
        const mine = readings[u];
        count(furniture, unit.role !== 'body', mine.role !== null && mine.role !== 'body');
        if (unit.role !== 'body')
            return;
        for (const move of SCORED_MOVES) {
            const must = unit.moves.includes(move);
            const has = mine.moves.has(move);
            if (!must && unit.optional_moves.includes(move))
                continue;
            count(moves[move], must, has);
            if (must !== has)
                disagreements.push({
                    essay: gold.id,
                    move,
                    kind: must ? 'missed' : 'wrong',
                    text: gold.text.slice(unit.start, unit.end),
                    instead: must ? [...mine.moves] : unit.moves,
                });
            for (const sentence of mine.sentences) {
                const found = sentence.moves.find((one) => one.kind === move);
                const decided = found ?? sentence.possible.find((one) => one.kind === move);
                if (decided)
                    decisions.push({ move, confidence: decided.confidence, found: found !== undefined, right: must });
            }
        }
        count(attributed, unit.whose === 'attributed', mine.whose === 'attributed');
        if (unit.strength !== null && unit.strength_range) {
            if (mine.strength === null)
                unscored++;
            const [low, high] = unit.strength_range;
            strengths.push({ gold: unit.strength, low, high, mine: mine.strength ?? 1 });
        }
        else if (unit.strength === null && mine.strength !== null)
            overscored++;
    });
    return {
        id: gold.id,
        analyzed: document !== undefined,
        moves,
        furniture,
        attributed,
        rebuts: rebutsCounts(gold, document, readings),
        strengths,
        unscored,
        overscored,
        pairs: pairsOf(strengths),
        decisions,
        disagreements,
    };
}
function pairsOf(strengths) {
    let right = 0;
    let of = 0;
    for (let i = 0; i < strengths.length; i++) {
        for (let k = i + 1; k < strengths.length; k++) {
            const a = strengths[i];
            const b = strengths[k];
            const order = a.low > b.high ? 1 : b.low > a.high ? -1 : 0;
            if (order === 0)
                continue;
            of++;
            const got = Math.sign(Math.round((a.mine - b.mine) * 1000));
            right += got === order ? 1 : got === 0 ? 0.5 : 0;
        }
    }
    return { right, of };
}
/** Links from an answer to a view, right where both ends are right within one unit. */
function rebutsCounts(gold, document, readings) {
    const unitOf = new Map();
    readings.forEach(({ sentences }, u) => {
        for (const sentence of sentences)
            if (!unitOf.has(sentence.index))
                unitOf.set(sentence.index, u);
    });
    const wanted = gold.units.flatMap((unit, u) => unit.links.filter((link) => link.type === 'rebuts').map((link) => [u, link.target]));
    const mine = (document?.links ?? [])
        .filter((link) => link.kind === 'rebuts')
        .map((link) => [unitOf.get(link.from), unitOf.get(link.to)])
        .filter((pair) => pair[0] !== undefined && pair[1] !== undefined);
    const used = new Set();
    const result = counts();
    for (const [from, to] of wanted) {
        const hit = mine.findIndex((pair, n) => !used.has(n) && Math.abs(from - pair[0]) <= 1 && Math.abs(to - pair[1]) <= 1);
        if (hit >= 0) {
            used.add(hit);
            result.tp++;
        }
        else
            result.fn++;
    }
    result.fp = mine.length - used.size;
    return result;
}
