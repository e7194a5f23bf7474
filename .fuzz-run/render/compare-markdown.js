/** With a final newline. */
export function comparisonMarkdown(report) {
    const [old, now] = report.drafts;
    const lines = [
        `## ${escaped(report.title)}: two drafts compared`,
        '',
        `${code(old.path)} → ${code(now.path)}`,
        '',
        ...report.summary.flatMap((said) => [said.map(phrase).join(''), '']),
    ];
    for (const { label, entries } of report.changes) {
        lines.push(`### ${label} (${entries.length})`, '', ...entries.flatMap(entryLines), '');
    }
    lines.push(escaped(report.unchanged), '', ...figureLines(report), '');
    lines.push('<sub>Strength runs from −3 (strongly hedged) over +1 (a plain statement) to +3 (categorical): how firmly a claim is worded, not whether it is true. Bold: the words that moved it. hedgerow</sub>');
    return `${lines.join('\n')}\n`;
}
function entryLines({ old, new: now, explanation, note }) {
    const said = [explanation, note]
        .filter((part) => part !== '')
        .map(escaped)
        .join('; ');
    if (old === null || now === null) {
        const [quote] = [now, old].filter((one) => one !== null);
        const strength = quote.strength === null ? '' : `**${quote.strength.text}** `;
        return [`- ${strength}${quoted(quote)}${place(quote)}${said === '' ? '' : `: ${said}`}`];
    }
    return [
        `- ${said === '' ? 'In other words' : said}`,
        `  - old: ${quoted(old)}${place(old)}`,
        `  - new: ${quoted(now)}${place(now)}`,
    ];
}
function figureLines({ figures }) {
    return [
        '| | Old | New | Change |',
        '| --- | ---: | ---: | ---: |',
        ...figures.rows.map(({ label, before, after, change }) => `| ${label} | ${before} | ${after} | ${change} |`),
    ];
}
function phrase({ text, kind }) {
    return kind === 'figure' ? `**${escaped(text)}**` : escaped(text);
}
function quoted({ runs, marks, clippedStart, clippedEnd }) {
    const words = runs.map(({ text, tone }) => (tone === null ? escaped(text) : bold(text))).join('');
    const whole = `${clippedStart ? '… ' : ''}${words}${clippedEnd ? '…' : ''}`;
    return marks ? `“${whole}”` : whole;
}
/** Marks of emphasis must stand at the words themselves, white space outside. */
function bold(text) {
    const words = text.trim();
    return words === '' ? text : text.replace(words, () => `**${escaped(words)}**`);
}
function place({ place }) {
    return place.line === null ? ` (${escaped(place.text)})` : ` (line ${place.line})`;
}
/** A path in code marks, which no backtick inside may close. */
function code(path) {
    const longest = Math.max(0, ...(path.match(/`+/g) ?? []).map((ticks) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? `\`${path}\`` : `${fence} ${path} ${fence}`;
}
/** Nothing in the text is read as markup, and nobody whose name stands after an @ is called. */
function escaped(text) {
    return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/@(?=\w)/g, '@\u2060');
}
