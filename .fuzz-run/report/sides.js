import { makes } from './reading.js';
/**
 * A view is answered by a sentence that rebuts any part of it. A granted point is answered by a sentence that rebuts it or
 * by the claim it is set against; where that claim is in the same sentence, the sentence answers itself.
 */
export function otherSide({ document, body }) {
    const answers = new Map();
    for (const { kind, from, to } of document.links) {
        if (kind === 'rebuts' && !answers.has(to))
            answers.set(to, from);
        if (kind === 'concedes' && !answers.has(from))
            answers.set(from, to);
    }
    const answerOf = ({ index }) => document.sentences[answers.get(index) ?? -1] ?? null;
    const points = [];
    let view = [];
    const closeView = () => {
        const [sentence] = view;
        if (!sentence)
            return;
        const answer = view.map(answerOf).find((found) => found !== null) ?? null;
        points.push({ sentence, length: view.length, kind: 'opposing view', answer });
        view = [];
    };
    for (const sentence of body) {
        // A view that the author grants counts once, as granted.
        const grants = makes(sentence, 'concession');
        if (!grants && makes(sentence, 'opposing_view')) {
            view.push(sentence);
            continue;
        }
        closeView();
        if (grants)
            points.push({ sentence, length: 1, kind: 'concession', answer: answerOf(sentence) });
    }
    closeView();
    return { points, answered: points.filter((point) => point.answer !== null).length };
}
