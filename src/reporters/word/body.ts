/** The paragraphs of a Word document in the order in which they are read, with the way from each letter back to its run. */
import type { Element, Node } from '@xmldom/xmldom';
import { lettersOf } from './letters.js';
import { elements, rootOf, type WordPackage } from './package.js';

/** A place in a run: a w:t, and a unit of its text. */
export interface Spot {
  readonly text: Element;
  readonly unit: number;
}

export interface WordParagraph {
  /** The w:p. */
  readonly element: Element;
  /** The words of all its runs. */
  readonly words: string;
  /** For each unit of `words`, where it stands. */
  readonly spots: readonly Spot[];
  /** Letters and digits of `words`. */
  readonly row: string;
  /** For each unit of `row`, its index in `words`. */
  readonly at: readonly number[];
  /**
   * Where Word has no comments, in notes and text boxes: the run in the body that leads to the note or holds the box. null for
   * the body itself.
   */
  readonly reference: Element | null;
}

/** Body first, then footnotes, then endnotes, each note once and in the order of its reference: as readers of Word files give them. */
export function paragraphsOf(word: WordPackage): WordParagraph[] {
  const main = word.xml(word.main);
  const space = rootOf(main).namespaceURI!;
  const body = elements(main, space, 'body')[0];
  if (!body) return [];
  const paragraphs = paragraphsIn(body, space, null);
  for (const [kind, name] of [
    ['footnotes', 'footnote'],
    ['endnotes', 'endnote'],
  ] as const) {
    const path = word.related(word.main, kind);
    if (path === null) continue;
    const notes = new Map(
      elements(word.xml(path), space, name).map((note) => [note.getAttributeNS(space, 'id'), note]),
    );
    for (const reference of elements(body, space, `${name}Reference`)) {
      const id = reference.getAttributeNS(space, 'id');
      const note = notes.get(id);
      const run = reference.parentNode as Element;
      if (!note || run.localName !== 'r') continue;
      notes.delete(id);
      paragraphs.push(...paragraphsIn(note, space, run));
    }
  }
  return paragraphs;
}

function paragraphsIn(within: Element, space: string, note: Element | null): WordParagraph[] {
  return elements(within, space, 'p').flatMap((element) => {
    const box = boxAround(element, within);
    if (box === 'twin') return [];
    const paragraph = paragraphOf(element, space, note ?? box);
    return paragraph.row === '' ? [] : [paragraph];
  });
}

/**
 * The run that holds the outermost text box around a paragraph; null where there is none. A box is written twice, for new and for
 * old programs: other readers of Word files take the old form, and so the new one is a twin.
 */
function boxAround(element: Element, within: Element): Element | 'twin' | null {
  let isInBox = false;
  let run: Element | null = null;
  for (
    let up = element.parentNode as Element | null;
    up && up !== within;
    up = up.parentNode as Element | null
  ) {
    if (up.localName === 'Choice') return 'twin';
    if (up.localName === 'txbxContent') {
      isInBox = true;
      run = null;
    } else if (isInBox && run === null && up.localName === 'r') run = up;
  }
  return run;
}

function paragraphOf(element: Element, space: string, reference: Element | null): WordParagraph {
  const spots: Spot[] = [];
  let words = '';
  const visit = (node: Node): void => {
    const { localName, namespaceURI } = node as Element;
    if (namespaceURI === space) {
      // What was deleted is not read, nor where it stood before it was moved, nor another paragraph inside a drawing.
      if (['del', 'moveFrom', 'pPr', 'rPr', 'txbxContent', 'instrText'].includes(localName ?? '')) return;
      if (localName === 't') {
        const text = node.textContent ?? '';
        for (let unit = 0; unit < text.length; unit++) spots.push({ text: node as Element, unit });
        words += text;
        return;
      }
      // A tab or a break parts words as a space does; it belongs to the run and has no place to cut at.
      if (['tab', 'br', 'cr', 'noBreakHyphen'].includes(localName ?? '') && spots.length > 0) {
        spots.push(spots.at(-1)!);
        words += ' ';
        return;
      }
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(element);
  const { row, at } = lettersOf(words);
  return { element, words, spots, row, at, reference };
}
