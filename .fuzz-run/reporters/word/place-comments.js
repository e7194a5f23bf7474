const XML = 'http://www.w3.org/XML/1998/namespace';
export function placeComments(anchors) {
    const byParagraph = new Map();
    for (const anchor of anchors) {
        if ('reference' in anchor)
            continue;
        const { paragraph, start, end } = anchor.words;
        const borders = byParagraph.get(paragraph.element) ?? [];
        byParagraph.set(paragraph.element, borders);
        borders.push({ id: anchor.id, side: 'start', spot: paragraph.spots[start], order: 2 * start }, { id: anchor.id, side: 'end', spot: paragraph.spots[end - 1], order: 2 * end - 1 });
    }
    for (const [paragraph, borders] of byParagraph) {
        // Of two at the same place the one set last stands in front: ends are set from the last comment to the first.
        borders.sort((a, b) => b.order - a.order || b.id - a.id);
        for (const border of borders)
            setBorder(paragraph, border);
    }
    for (const anchor of anchors)
        if ('reference' in anchor)
            aroundRun(anchor.reference, anchor.id);
}
function setBorder(paragraph, { id, side, spot }) {
    const run = runOf(spot.text);
    if (!run)
        return;
    const parent = run.parentNode;
    if (side === 'start') {
        const at = spot.unit === 0 && isFirst(spot.text, run) ? run : cut(run, spot.text, spot.unit);
        parent.insertBefore(mark(run, 'commentRangeStart', id), at);
        return;
    }
    const whole = spot.unit + 1 >= (spot.text.textContent ?? '').length && isLast(spot.text, run);
    const after = whole ? run.nextSibling : cut(run, spot.text, spot.unit + 1);
    const end = mark(run, 'commentRangeEnd', id);
    parent.insertBefore(end, after);
    // The sign of the comment stands on the paragraph itself, not inside a link or a tracked change.
    let top = end;
    while (top.parentNode && top.parentNode !== paragraph)
        top = top.parentNode;
    paragraph.insertBefore(signOf(run, id), top.nextSibling);
}
function aroundRun(run, id) {
    const parent = run.parentNode;
    const end = mark(run, 'commentRangeEnd', id);
    parent.insertBefore(mark(run, 'commentRangeStart', id), run);
    parent.insertBefore(end, run.nextSibling);
    parent.insertBefore(signOf(run, id), end.nextSibling);
}
/**
 * Cuts a run before a unit of one of its texts, and gives the second half. Both halves keep the formatting of the whole.
 * The first half keeps the element, so that what points into it is still right.
 */
function cut(run, text, unit) {
    const second = run.cloneNode(false);
    for (let child = run.firstChild; child; child = child.nextSibling)
        if (child.localName === 'rPr')
            second.appendChild(child.cloneNode(true));
    const words = text.textContent ?? '';
    let next = unit === 0 ? text : text.nextSibling;
    if (unit > 0 && unit < words.length) {
        const rest = text.cloneNode(false);
        setWords(text, words.slice(0, unit));
        setWords(rest, words.slice(unit));
        second.appendChild(rest);
    }
    while (next) {
        const following = next.nextSibling;
        second.appendChild(next);
        next = following;
    }
    run.parentNode.insertBefore(second, run.nextSibling);
    return second;
}
function setWords(text, words) {
    while (text.firstChild)
        text.removeChild(text.firstChild);
    text.appendChild(text.ownerDocument.createTextNode(words));
    text.setAttributeNS(XML, 'xml:space', 'preserve');
}
function runOf(text) {
    for (let up = text.parentNode; up; up = up.parentNode)
        if (up.localName === 'r')
            return up;
    return null;
}
/** Whether nothing of the run but its formatting stands before the text. */
function isFirst(text, run) {
    for (let child = run.firstChild; child && child !== text; child = child.nextSibling)
        if (child.nodeType === 1 && child.localName !== 'rPr')
            return false;
    return text.parentNode === run;
}
function isLast(text, run) {
    for (let after = text.nextSibling; after; after = after.nextSibling)
        if (after.nodeType === 1)
            return false;
    return text.parentNode === run;
}
/** An element in the namespace of its neighbor, with its prefix. */
export function beside(neighbor, name) {
    const prefix = neighbor.prefix ? `${neighbor.prefix}:` : '';
    return neighbor.ownerDocument.createElementNS(neighbor.namespaceURI, prefix + name);
}
export function setAttribute(element, name, value) {
    // An attribute without a prefix is in no namespace, so it needs one even where the elements have none.
    element.setAttributeNS(element.namespaceURI, `${element.prefix || 'w'}:${name}`, value);
}
function mark(run, name, id) {
    const element = beside(run, name);
    setAttribute(element, 'id', String(id));
    return element;
}
/** The run that holds the comment's sign. */
function signOf(run, id) {
    const sign = beside(run, 'r');
    sign.appendChild(mark(run, 'commentReference', id));
    return sign;
}
