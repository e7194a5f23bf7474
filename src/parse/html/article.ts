/** Cuts the article out of a page, with Mozilla's Readability over linkedom. */
import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { parseHTML } from 'linkedom/worker';
import { isBlock, isElement, isSilent, textOf } from './elements.js';

/** Pages of more elements are not given to Readability, whose work can grow with the square of their number. */
const MOST_ELEMENTS = 40_000;
/** Marks each element of the copy with its number, in an attribute of its own, so that both marks stay when Readability merges elements. */
const MARK = 'data-hedgerow-';

/** The elements whose text Readability keeps; null where it finds no article. */
export function articleElements(root: Root): Set<Element> | null {
  const elements: Element[] = [];
  const document = copyOf(root, elements);
  if (elements.length > MOST_ELEMENTS) return null;
  const article = readArticle(document);
  if (article === null) return null;
  const kept = new Set<Element>();
  const waiting = [article];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const name of node.getAttributeNames()) {
      if (name.startsWith(MARK)) kept.add(elements[Number(name.slice(MARK.length))]!);
    }
    for (const child of node.children) waiting.push(child);
  }
  return kept;
}

function readArticle(document: DomDocument): DomElement | null {
  const options = { disableJSONLD: true, serializer: (node: unknown) => node };
  try {
    const article = new Readability(document as never, options).parse();
    return (article?.content ?? null) as DomElement | null;
  } catch {
    return null; // Odd pages have made it fail. The page is then read whole, and a problem says so.
  }
}

/** The part of the DOM that is used here, because the types of a browser are not available. */
interface DomElement {
  readonly children: Iterable<DomElement>;
  getAttributeNames(): string[];
  setAttribute(name: string, value: string): void;
  appendChild(node: unknown): unknown;
}
interface DomDocument {
  readonly body: DomElement;
  readonly documentElement: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): unknown;
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
} as const;

/** A copy of the page as Readability needs it, its elements numbered in the order of `elements`. */
function copyOf(root: Root, elements: Element[]): DomDocument {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as {
    document: DomDocument;
  };
  const copyInto = (parent: DomElement, children: readonly Nodes[]) => {
    for (const node of children) {
      // Readability reads the text of every element again and again, so long runs of blanks would be slow.
      if (node.type === 'text') parent.appendChild(document.createTextNode(node.value.replace(/\s+/g, ' ')));
      else if (isElement(node) && node.tagName === 'html') copyInto(parent, node.children);
      else if (isElement(node) && !isSilent(node)) parent.appendChild(copyElement(node));
    }
  };
  const copyElement = (node: Element): DomElement => {
    // The body becomes a part of the copy's body, so that text that stands right in it is marked too.
    const name = node.tagName === 'body' ? 'div' : isParagraph(node) ? 'p' : node.tagName;
    const copy = document.createElement(name);
    for (const [property, name] of Object.entries(ATTRIBUTES)) {
      const value = node.properties[property];
      if (value === undefined || value === null) continue;
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

/** A sentence ends it, or it is long: a label or a button in a `<div>` of its own is neither. */
const SENTENCE = /[.!?…]["”’)]*$/;
const LONG = 80;

/**
 * A `<div>` that is a paragraph. Readability would put a `<p>` of its own in the place of it, and the mark would be lost
 * with all of its text.
 */
function isParagraph(element: Element): boolean {
  if (element.tagName !== 'div' || !isInline(element)) return false;
  const text = textOf(element).trim();
  return text.length >= LONG || (text.includes(' ') && SENTENCE.test(text));
}

/** No block stands in it, and no two breaks part what does. */
function isInline({ children }: Element): boolean {
  let breaks = 0;
  return children.every((child) => {
    if (!isElement(child)) {
      if (child.type === 'text' && child.value.trim() !== '') breaks = 0;
      return true;
    }
    breaks = child.tagName === 'br' ? breaks + 1 : 0;
    return breaks < 2 && !isBlock(child) && isInline(child);
  });
}
