import { words } from './quote.js';
/** Worst first. */
export const SEVERITIES = ['error', 'warn', 'info'];
/** As people read them. */
export const SEVERITY_WORD = {
    error: 'error',
    warn: 'warning',
    info: 'note',
};
/** A function that gives an essay's findings; those on the whole essay stand before those in its text. */
export function entriesFor(start) {
    const rules = new Map(start.rules.map((rule) => [rule.id, rule]));
    return ({ document }, order) => {
        if (document === null)
            return [];
        const entries = document.findings.map((finding) => entryOf(document, finding, rules));
        return entries.sort((a, b) => (order === 'worst-first' ? rank(a) - rank(b) : 0) ||
            (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
            (a.range?.end ?? -1) - (b.range?.end ?? -1) ||
            rank(a) - rank(b));
    };
}
const rank = ({ finding }) => SEVERITIES.indexOf(finding.severity);
function entryOf(document, finding, rules) {
    const sentence = finding.sentence === null ? null : (document.sentences[finding.sentence] ?? null);
    const range = finding.start !== null && finding.end !== null ? { start: finding.start, end: finding.end } : sentence;
    return {
        finding,
        rule: rules.get(finding.rule) ?? undescribed(finding),
        sentence,
        range: range && { start: range.start, end: range.end },
        place: range && sentence && placeIn(document, sentence, range),
        quote: range && words(document, range),
        related: finding.related.flatMap((index) => {
            const one = document.sentences[index];
            if (!one)
                return [];
            const { start, end, place } = one;
            return [{ sentence: index, range: { start, end }, place, quote: words(document, one) }];
        }),
    };
}
/** Of a rule that the run did not announce: its name has to do. */
const undescribed = ({ rule, severity }) => ({
    id: rule,
    label: rule,
    gloss: '',
    advice: '',
    severity,
});
/**
 * The place of some words of a sentence. It is counted from where the sentence begins. That is right only where the text is
 * the file itself, and so the count must lead to where the sentence is known to end; else the whole sentence is the place.
 */
export function placeIn({ text }, sentence, range) {
    const { place, start, end } = sentence;
    if (place === null || (range.start <= start && range.end >= end))
        return place;
    const from = { line: place.line, column: place.column };
    const last = walk(text, start, end, from);
    if (last.line !== place.endLine || last.column !== place.endColumn)
        return place;
    const first = walk(text, start, Math.max(start, range.start), from);
    const after = walk(text, Math.max(start, range.start), Math.min(end, range.end), first);
    return { line: first.line, column: first.column, endLine: after.line, endColumn: after.column };
}
/** Lines end in "\n", "\r\n" or a lone "\r". */
function walk(text, from, to, { line, column }) {
    for (let i = from; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
            line++;
            column = 1;
        }
        else
            column++;
    }
    return { line, column };
}
/** A problem's message without the path that stands before it, for places where the path is there already. */
export function withoutPath(message, path) {
    const said = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
    return said.charAt(0).toUpperCase() + said.slice(1);
}
/** "1 finding", "2 findings". */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** "1 error, 2 warnings, 3 notes", those that are there. */
export function severitiesText(findings) {
    return SEVERITIES.filter((severity) => findings[severity] > 0)
        .map((severity) => counted(findings[severity], SEVERITY_WORD[severity]))
        .join(', ');
}
