import { lettersOf } from './letters.js';
import { elements, rootOf } from './package.js';
/** Body first, then footnotes, then endnotes, each note once and in the order of its reference: as readers of Word files give them. */
export function paragraphsOf(word) {
    const main = word.xml(word.main);
    const space = rootOf(main).namespaceURI;
    const body = elements(main, space, 'body')[0];
    if (!body)
        return [];
    const paragraphs = paragraphsIn(body, space, null);
    for (const [kind, name] of [
        ['footnotes', 'footnote'],
        ['endnotes', 'endnote'],
    ]) {
        const path = word.related(word.main, kind);
        if (path === null)
            continue;
        const notes = new Map(elements(word.xml(path), space, name).map((note) => [note.getAttributeNS(space, 'id'), note]));
        for (const reference of elements(body, space, `${name}Reference`)) {
            const id = reference.getAttributeNS(space, 'id');
            const note = notes.get(id);
            const run = reference.parentNode;
            if (!note || run.localName !== 'r')
                continue;
            notes.delete(id);
            paragraphs.push(...paragraphsIn(note, space, run));
        }
    }
    return paragraphs;
}
/** Text boxes are written twice, for old and new readers; the old form is what other readers take, and a comment cannot stand in either. */
function paragraphsIn(within, space, reference) {
    return elements(within, space, 'p').flatMap((element) => {
        if (insideTextBox(element, within))
            return [];
        const paragraph = paragraphOf(element, space, reference);
        return paragraph.row === '' ? [] : [paragraph];
    });
}
function insideTextBox(element, within) {
    for (let up = element.parentNode; up && up !== within; up = up.parentNode)
        if (up.localName === 'txbxContent')
            return true;
    return false;
}
function paragraphOf(element, space, reference) {
    const spots = [];
    let words = '';
    const visit = (node) => {
        const { localName, namespaceURI } = node;
        if (namespaceURI === space) {
            // What was deleted is not read, nor where it stood before it was moved, nor another paragraph inside a drawing.
            if (['del', 'moveFrom', 'pPr', 'rPr', 'txbxContent', 'instrText'].includes(localName ?? ''))
                return;
            if (localName === 't') {
                const text = node.textContent ?? '';
                for (let unit = 0; unit < text.length; unit++)
                    spots.push({ text: node, unit });
                words += text;
                return;
            }
            // A tab or a break parts words as a space does; it belongs to the run and has no place to cut at.
            if (['tab', 'br', 'cr', 'noBreakHyphen'].includes(localName ?? '') && spots.length > 0) {
                spots.push(spots.at(-1));
                words += ' ';
                return;
            }
        }
        for (let child = node.firstChild; child; child = child.nextSibling)
            visit(child);
    };
    visit(element);
    const { row, at } = lettersOf(words);
    return { element, words, spots, row, at, reference };
}
