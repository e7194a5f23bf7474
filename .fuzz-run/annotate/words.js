const JOINING = new Set(['-', '‐', '‑', '/', "'", '’', '.', '&', '@', '_']);
export function countWords(tokens) {
    let words = 0;
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token.word)
            continue;
        const before = tokens[i - 1];
        if (before === undefined || token.spaced || !(before.word || JOINING.has(before.text)))
            words++;
    }
    return words;
}
