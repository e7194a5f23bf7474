const BULLET = /^[-*•‣▪◦·–—](?=\s)/;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\))(?=\s)/;
/** The marker of each item, by index of its paragraph. One marked paragraph alone is no list: a dash may sign a quotation. */
export function listItems(text, paragraphs) {
    const items = new Map();
    const kinds = paragraphs.map((paragraph) => markerOf(text, paragraph[0].start));
    paragraphs.forEach((paragraph, i) => {
        const kind = kinds[i];
        if (kind == null)
            return;
        const beside = kinds[i - 1]?.kind === kind.kind || kinds[i + 1]?.kind === kind.kind;
        const ledIn = i > 0 && text[paragraphs[i - 1].at(-1).end - 1] === ':';
        if (!beside && !ledIn && kind.marker !== '•')
            return;
        const { start } = paragraph[0];
        items.set(i, { start, end: start + kind.marker.length });
    });
    return items;
}
function markerOf(text, start) {
    const head = text.slice(start, start + 8);
    const bullet = BULLET.exec(head);
    if (bullet)
        return { kind: 'bullet', marker: bullet[0] };
    const number = NUMBER.exec(head);
    return number ? { kind: 'number', marker: number[0] } : null;
}
