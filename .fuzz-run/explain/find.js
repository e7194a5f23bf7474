/** The sentences that stand at a place in a file. */
import { ProblemError, problem, } from '../model/index.js';
const NAMES = {
    boilerplate: 'boilerplate',
    'pull-quote': 'a pull quote',
};
/**
 * The sentences on the line, or the one at the column: the nearest of the line where none stands right there.
 * @throws ProblemError `line-beyond-end`, `no-sentence`, or `makes-no-moves` where all of them are bylines or boilerplate.
 */
export function sentencesAt(document, source, spot) {
    const { path } = document.source;
    const { line } = spot;
    const lines = lineCount(source.content);
    if (line > lines)
        throw new ProblemError(problem('line-beyond-end', { path, line, lines }));
    const placed = document.sentences.filter((sentence) => sentence.place !== null);
    const onLine = placed.filter(({ place }) => place.line <= line && line <= place.endLine);
    if (onLine.length === 0) {
        const nearest = nearestLine(placed, line);
        throw new ProblemError(problem('no-sentence', { path, line, ...(nearest === null ? {} : { nearest }) }));
    }
    const meant = spot.column === null ? onLine : [atColumn(onLine, line, spot.column)];
    const telling = meant.filter(({ role }) => role !== 'byline' && role !== 'boilerplate');
    if (telling.length === 0) {
        const { kind } = document.blocks[meant[0].block];
        throw new ProblemError(problem('makes-no-moves', { path, line, what: NAMES[kind] ?? `a ${kind}` }));
    }
    return telling;
}
/** An end of line at the end of the file begins no further line. */
function lineCount(content) {
    return content.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;
}
/** The line nearest to this one on which a sentence begins or ends. */
function nearestLine(placed, line) {
    let nearest = null;
    for (const { place } of placed) {
        for (const other of [place.line, place.endLine]) {
            if (nearest === null || Math.abs(other - line) < Math.abs(nearest - line))
                nearest = other;
        }
    }
    return nearest;
}
/** The sentence at the column of the line, or the one that stands least far from it. */
function atColumn(onLine, line, column) {
    const distance = ({ place }) => {
        if (place.line === line && column < place.column)
            return place.column - column;
        return place.endLine === line && column >= place.endColumn ? column - place.endColumn + 1 : 0;
    };
    return onLine.reduce((best, sentence) => (distance(sentence) < distance(best) ? sentence : best));
}
