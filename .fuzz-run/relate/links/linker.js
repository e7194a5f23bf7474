export function linkOf(kind, from, to, confidence) {
    return {
        kind,
        from: from.sentence.index,
        to: to.sentence.index,
        confidence: Math.round(confidence * 1000) / 1000,
    };
}
export const logistic = (x) => 1 / (1 + Math.exp(-x));
