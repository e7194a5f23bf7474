/** The closing words of a run, for a person: what was read, what stands most exposed in it, where the files are. */
import { OUTPUT_FORMATS } from '../export/formats.js';
import { strengthText } from '../model/index.js';
import { counted, shownPath } from './progress.js';
const MOST_EXPOSED = 5;
/** Lines with a final newline. */
export function closingSummary(result, { out, formats, colors }) {
    const lines = [colors.bold(firstLine(result)), ...exposedLines(result, colors)];
    const failed = result.essays.filter(({ analyzed }) => analyzed === null);
    if (failed.length > 0) {
        lines.push('', `Not analyzed: ${counted(failed.length, 'file')}, named above with the reason.`);
    }
    lines.push('', ...placeLines(result, out, formats));
    return `${lines.join('\n')}\n`;
}
function firstLine({ essays }) {
    const analyzed = essays.flatMap((essay) => essay.analyzed ?? []);
    const words = analyzed.reduce((sum, essay) => sum + essay.words, 0);
    const claims = analyzed.reduce((sum, essay) => sum + essay.claims, 0);
    return `${counted(analyzed.length, 'essay')} analyzed: ${counted(words, 'word')}, ${counted(claims, 'claim')}.`;
}
/** Those of all essays that stand most exposed. */
function exposedLines({ essays }, colors) {
    const claims = essays
        .flatMap((essay) => (essay.analyzed?.exposed ?? []).map((claim, rank) => ({ ...claim, rank, path: shownPath(essay) })))
        .sort((a, b) => b.exposure - a.exposure || a.rank - b.rank)
        .slice(0, MOST_EXPOSED);
    if (claims.length === 0)
        return [];
    return [
        '',
        'Most exposed claims (strongly worded, with little beside them in support):',
        ...claims.flatMap(({ quote, strength, path, line }) => [
            `  ${colors.bold(`[${strengthText(strength)}]`)} “${quote}”`,
            `      ${colors.dim(line === null ? path : `${path}:${line}`)}`,
        ]),
    ];
}
function placeLines({ essays, index, corpus }, out, formats) {
    const written = new Map();
    for (const essay of essays) {
        for (const format of Object.keys(essay.written)) {
            written.set(format, (written.get(format) ?? 0) + 1);
        }
    }
    const files = OUTPUT_FORMATS.filter(({ id }) => formats.includes(id)).map(({ id }) => `${(written.get(id) ?? 0).toLocaleString('en-US')} ${id.toUpperCase()}`);
    const lines = formats.length === 0 ? [] : [`Files: ${out} (${files.join(', ')})`];
    if (corpus.paths.length > 0)
        lines.push(`All essays together: ${corpus.paths.join(', ')}`);
    if (index.path !== null)
        lines.push(`Start at: ${index.path}`);
    return lines;
}
