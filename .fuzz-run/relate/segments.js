/** Marks that divide a sentence; its full stop divides nothing from nothing. */
const DIVIDERS = new Set([',', ';', ':', '—', '–', '--', '(', ')', '…', '...']);
const LEADING = new Set(['and', 'or', 'but', 'nor', 'yet']);
export const isDivider = (token) => DIVIDERS.has(token.text);
/** The segments of a sentence, in order. */
export function segmentsOf(tokens) {
    const segments = [];
    let from = 0;
    for (let i = 0; i <= tokens.length; i++) {
        if (i < tokens.length && (tokens[i].word || !isDivider(tokens[i])))
            continue;
        let start = from;
        while (start < i && (LEADING.has(tokens[start].norm) || !tokens[start].word))
            start++;
        let end = i;
        while (end > start && !tokens[end - 1].word)
            end--;
        if (end > start)
            segments.push({ from: start, to: end });
        from = i + 1;
    }
    return segments;
}
