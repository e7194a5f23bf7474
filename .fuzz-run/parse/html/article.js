/** Cuts the article out of a page, with Mozilla's Readability over linkedom. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { isElement, isSilent } from './elements.js';
/** Pages of more elements are not given to Readability, whose work can grow with the square of their number. */
const MOST_ELEMENTS = 40_000;
/** Marks each element of the copy with its number, by an attribute of its own: Readability merges elements, and both marks stay. */
const MARK = 'data-hedgerow-';
/** The elements whose text Readability keeps; null where it finds no article. */
export function articleElements(root) {
    const elements = [];
    const document = copyOf(root, elements);
    if (elements.length > MOST_ELEMENTS)
        return null;
    const article = readArticle(document);
    if (article === null)
        return null;
    const kept = new Set();
    const waiting = [article];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        for (const name of node.getAttributeNames()) {
            if (name.startsWith(MARK))
                kept.add(elements[Number(name.slice(MARK.length))]);
        }
        for (const child of node.children)
            waiting.push(child);
    }
    return kept;
}
function readArticle(document) {
    const options = { disableJSONLD: true, serializer: (node) => node };
    try {
        const article = new Readability(document, options).parse();
        return (article?.content ?? null);
    }
    catch {
        return null; // Odd pages have made it fail. The page is then read whole, and a problem says so.
    }
}
/** What Readability weighs. */
const ATTRIBUTES = {
    id: 'id',
    className: 'class',
    role: 'role',
    itemProp: 'itemprop',
    rel: 'rel',
    href: 'href',
    src: 'src',
    style: 'style',
};
/** A copy of the page as Readability needs it, its elements numbered in the order of `elements`. */
function copyOf(root, elements) {
    const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    const copyInto = (parent, children) => {
        for (const node of children) {
            // Readability reads the text of every element again and again: runs of blanks would cost it dearly.
            if (node.type === 'text')
                parent.appendChild(document.createTextNode(node.value.replace(/\s+/g, ' ')));
            else if (isElement(node) && node.tagName === 'html')
                copyInto(parent, node.children);
            else if (isElement(node) && !isSilent(node))
                parent.appendChild(copyElement(node));
        }
    };
    const copyElement = (node) => {
        // The body becomes a part of the copy's body, so that text that stands right in it is marked too.
        const copy = document.createElement(node.tagName === 'body' ? 'div' : node.tagName);
        for (const [property, name] of Object.entries(ATTRIBUTES)) {
            const value = node.properties[property];
            if (value === undefined || value === null)
                continue;
            copy.setAttribute(name, Array.isArray(value) ? value.join(' ') : String(value));
        }
        copy.setAttribute(`${MARK}${elements.length}`, '');
        elements.push(node);
        copyInto(copy, node.children);
        return copy;
    };
    copyInto(document.body, root.children);
    return document;
}
