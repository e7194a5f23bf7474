/** Every character of a page has a typeface that came with it, or is printed as its code point. */
import { fontsFor } from './fonts/index.js';
/** `content` must be plain data; `sources` is where its words come from, beside our own, which need Latin letters only. */
export function printable(content, sources) {
    const { sheet, missing } = fontsFor(sources);
    if (missing.length === 0)
        return { content, fonts: sheet, problem: null };
    const names = new Map(missing.map((codePoint) => [String.fromCodePoint(codePoint), nameOf(codePoint)]));
    return { content: replace(content, names), fonts: sheet, problem: problemOf(missing) };
}
function replace(value, names) {
    if (typeof value === 'string') {
        return value.replace(/[^\0-\u024f]/gu, (character) => names.get(character) ?? character);
    }
    if (Array.isArray(value))
        return value.map((item) => replace(item, names));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, names)]));
}
function problemOf(missing) {
    const [have, are] = missing.length === 1 ? ['character has', 'is'] : ['characters have', 'are'];
    const shown = missing.slice(0, 5).map(nameOf).join(', ');
    const others = missing.length > 5 ? ' and others' : '';
    return `${missing.length} ${have} no typeface in this report and ${are} printed as code points: ${shown}${others}.`;
}
function nameOf(codePoint) {
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
