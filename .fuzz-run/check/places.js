export function checkPlaces(document, complaints) {
    // For plain text and Markdown the text is the file, so the place can be computed; for HTML it leads into another text.
    const starts = document.source.format === 'html' ? null : lineStarts(document.text);
    for (const { index, place, start, end } of document.sentences) {
        if (place === null)
            continue;
        const where = `sentence ${index}`;
        const { line, column, endLine, endColumn } = place;
        complaints.unless(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)), 'a place starts before it ends', where);
        if (!starts)
            continue;
        complaints.unless(starts[line - 1] + column - 1 === start, 'the place starts where the sentence does', where);
        complaints.unless(starts[endLine - 1] + endColumn - 1 === end, 'the place ends where the sentence does', where);
    }
}
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
