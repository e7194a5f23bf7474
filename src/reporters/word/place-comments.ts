/** Puts the ends of comments into the runs of a Word document. Runs are cut where a comment begins or ends inside of them. */
import type { Element, Node } from '@xmldom/xmldom';
import type { WordRange } from './align.js';
import type { Spot } from './body.js';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** A comment by its number, and the words it is on; or the run that leads to the note it is on. */
export type Anchor =
  | { readonly id: number; readonly words: WordRange }
  | { readonly id: number; readonly reference: Element };

interface Border {
  readonly id: number;
  readonly side: 'start' | 'end';
  readonly spot: Spot;
  /** Where it stands in its paragraph's words: later borders are set first, so that earlier ones stay where they are. */
  readonly order: number;
}

export function placeComments(anchors: readonly Anchor[]): void {
  const byParagraph = new Map<Element, Border[]>();
  for (const anchor of anchors) {
    if ('reference' in anchor) continue;
    const { paragraph, start, end } = anchor.words;
    const borders = byParagraph.get(paragraph.element) ?? [];
    byParagraph.set(paragraph.element, borders);
    borders.push(
      { id: anchor.id, side: 'start', spot: paragraph.spots[start]!, order: 2 * start },
      { id: anchor.id, side: 'end', spot: paragraph.spots[end - 1]!, order: 2 * end - 1 },
    );
  }
  for (const [paragraph, borders] of byParagraph) {
    // Of two at the same place the one set last stands in front: ends are set from the last comment to the first.
    borders.sort((a, b) => b.order - a.order || b.id - a.id);
    for (const border of borders) setBorder(paragraph, border);
  }
  for (const anchor of anchors) if ('reference' in anchor) aroundRun(anchor.reference, anchor.id);
}

function setBorder(paragraph: Element, { id, side, spot }: Border): void {
  const run = runOf(spot.text);
  if (!run) return;
  const parent = run.parentNode!;
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
  let top: Node = end;
  while (top.parentNode && top.parentNode !== paragraph) top = top.parentNode;
  paragraph.insertBefore(signOf(run, id), top.nextSibling);
}

function aroundRun(run: Element, id: number): void {
  const parent = run.parentNode!;
  const end = mark(run, 'commentRangeEnd', id);
  parent.insertBefore(mark(run, 'commentRangeStart', id), run);
  parent.insertBefore(end, run.nextSibling);
  parent.insertBefore(signOf(run, id), end.nextSibling);
}

/**
 * Cuts a run before a unit of one of its texts, and gives the second half. Both halves keep the formatting of the whole.
 * The first half keeps the element, so that what points into it is still right.
 */
function cut(run: Element, text: Element, unit: number): Element {
  const second = run.cloneNode(false) as Element;
  for (let child = run.firstChild; child; child = child.nextSibling)
    if ((child as Element).localName === 'rPr') second.appendChild(child.cloneNode(true));
  const words = text.textContent ?? '';
  let next: Node | null = unit === 0 ? text : text.nextSibling;
  if (unit > 0 && unit < words.length) {
    const rest = text.cloneNode(false) as Element;
    setWords(text, words.slice(0, unit));
    setWords(rest, words.slice(unit));
    second.appendChild(rest);
  }
  while (next) {
    const following: Node | null = next.nextSibling;
    second.appendChild(next);
    next = following;
  }
  run.parentNode!.insertBefore(second, run.nextSibling);
  return second;
}

function setWords(text: Element, words: string): void {
  while (text.firstChild) text.removeChild(text.firstChild);
  text.appendChild(text.ownerDocument!.createTextNode(words));
  text.setAttributeNS(XML, 'xml:space', 'preserve');
}

function runOf(text: Element): Element | null {
  for (let up = text.parentNode; up; up = up.parentNode)
    if ((up as Element).localName === 'r') return up as Element;
  return null;
}

/** Whether nothing of the run but its formatting stands before the text. */
function isFirst(text: Element, run: Element): boolean {
  for (let child = run.firstChild; child && child !== text; child = child.nextSibling)
    if (child.nodeType === 1 && (child as Element).localName !== 'rPr') return false;
  return text.parentNode === run;
}

function isLast(text: Element, run: Element): boolean {
  for (let after = text.nextSibling; after; after = after.nextSibling) if (after.nodeType === 1) return false;
  return text.parentNode === run;
}

/** An element in the namespace of its neighbor, with its prefix. */
export function beside(neighbor: Element, name: string): Element {
  const prefix = neighbor.prefix ? `${neighbor.prefix}:` : '';
  return neighbor.ownerDocument!.createElementNS(neighbor.namespaceURI, prefix + name);
}

export function setAttribute(element: Element, name: string, value: string): void {
  // An attribute without a prefix is in no namespace, so it needs one even where the elements have none.
  element.setAttributeNS(element.namespaceURI, `${element.prefix || 'w'}:${name}`, value);
}

function mark(run: Element, name: string, id: number): Element {
  const element = beside(run, name);
  setAttribute(element, 'id', String(id));
  return element;
}

/** The run that holds the comment's sign. */
function signOf(run: Element, id: number): Element {
  const sign = beside(run, 'r');
  sign.appendChild(mark(run, 'commentReference', id));
  return sign;
}
