import { isElement, isFurniture, isSilent, shapeOf, textOf } from './elements.js';
const PROSE = /^(?:p|h[2-6]|ul|ol|blockquote|dl)$/;
/** Elements among kept paragraphs that were not kept, though nothing marks them as furniture. */
export function recovered(root, kept) {
    const found = [];
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (!('children' in node))
            continue;
        const children = node.children.filter(isElement);
        // Between the first kept paragraph and the last, and only where there are some.
        const paragraphs = children.filter((child) => child.tagName === 'p' && kept.has(child));
        if (paragraphs.length >= 2) {
            const from = children.indexOf(paragraphs[0]);
            const to = children.indexOf(paragraphs.at(-1));
            for (const child of children.slice(from, to)) {
                if (!kept.has(child) && isProse(child))
                    addAll(child, found);
            }
        }
        waiting.push(...children.filter((child) => !isSilent(child)));
    }
    return found;
}
function isProse(element) {
    if (!PROSE.test(element.tagName) && shapeOf(element) !== 'pull-quote')
        return false;
    if (isSilent(element) || isFurniture(element))
        return false;
    const length = textOf(element, 5000).trim().length;
    return length > 0 && linkLength(element) * 2 <= length;
}
function linkLength(element) {
    let length = 0;
    for (const child of element.children) {
        if (isElement(child))
            length += child.tagName === 'a' ? textOf(child).length : linkLength(child);
    }
    return length;
}
function addAll(element, found) {
    if (isSilent(element) || isFurniture(element))
        return;
    found.push(element);
    for (const child of element.children)
        if (isElement(child))
            addAll(child, found);
}
