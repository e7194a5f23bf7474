/** Every move of a sentence. `short`: the text is too short for the sentence to stand in an essay. */
export function judge(signals, probabilities, model, short) {
    return short ? onItsOwn(signals, probabilities, model) : inEssay(probabilities, model);
}
function inEssay(probabilities, model) {
    const judged = [];
    for (let m = 0; m < model.decisions.length; m++) {
        const { move, context, found, possible } = model.decisions[m];
        if (context === 'essay')
            judged.push({ move, m, confidence: probabilities[m], found, possible });
    }
    return judged;
}
/** The rules alone find a move in a sentence on its own where its votes sum to more than 1.5, and think it possible from 1.1 on. */
const RULES = { votes: 1.5, found: 0.5, possible: 0.4 };
/**
 * A sentence without an essay round it. The model's weights lean on that essay, so here a move can be found by the model, or by
 * its weights for sentences on their own, or else (where it has none) by the rules alone; what comes nearest to its floor is
 * told. And such a sentence is there for what it states, not to prepare for another: where nothing is found, its likeliest move is.
 */
function onItsOwn(signals, probabilities, model) {
    const best = new Map();
    const consider = (one) => {
        const rival = best.get(one.move);
        if (rival === undefined || nearness(one) > nearness(rival))
            best.set(one.move, one);
    };
    const learned = new Set(model.decisions.filter(({ context }) => context === 'short').map(({ move }) => move));
    model.decisions.forEach(({ move, found, possible }, m) => {
        consider({ move, m, confidence: probabilities[m], found, possible });
        if (learned.has(move))
            return;
        const votes = signals.reduce((sum, signal) => (signal.move === move ? sum + signal.weight : sum), 0);
        const confidence = 1 / (1 + Math.exp(RULES.votes - votes));
        consider({ move, m, confidence, found: RULES.found, possible: RULES.possible });
    });
    const judged = [...best.values()];
    const likeliest = judged.reduce((top, one) => !learned.has(one.move) && nearness(one) > nearness(top) ? one : top);
    if (nearness(likeliest) >= 1 || likeliest.confidence < likeliest.possible)
        return judged;
    return judged.map((one) => (one === likeliest ? { ...one, found: one.confidence } : one));
}
const nearness = ({ confidence, found }) => confidence / found;
