/** Reads the blocks of prose out of an HTML tree, with the place of every character in the source. */
import type { Element, Nodes } from 'hast';
import type { Shape } from '../draft.js';
import { type Piece, ProseBuilder } from '../prose.js';
import { attribute, isBlock, isElement, isSilent, shapeOf } from './elements.js';
import { signedApart } from './signed-apart.js';

export interface Collected {
  readonly piece: Piece;
  readonly shape: Shape;
  /** Of headings, 1 to 6. */
  readonly level: number | null;
  readonly italic: boolean;
  readonly linked: number;
}

/** What of the tree is read. */
export interface Selection {
  /** Whether the text that stands directly in an element is read. */
  readonly reads: (element: Element) => boolean;
  /** Shapes decided elsewhere, for an element and all in it; such elements are read. */
  readonly shapes: ReadonlyMap<Element, Shape>;
  /** Elements that are passed over with all in them. */
  readonly skips: (element: Element) => boolean;
}

export const EVERYTHING: Selection = { reads: () => true, shapes: new Map(), skips: () => false };

interface Surroundings {
  readonly shape: Shape;
  readonly level: number | null;
  readonly block: Element | null;
  readonly reads: boolean;
  /** In an element whose shape was decided elsewhere: nothing in it decides anew. */
  readonly fixed: boolean;
  readonly italic: boolean;
  readonly link: boolean;
  /** In a row of a table, whose cells read on. */
  readonly row: boolean;
}

/** Blocks at the beginning among which names and dates are looked for. */
const MOST_HEADS = 12;

const OUTSIDE: Surroundings = {
  shape: 'open',
  level: null,
  block: null,
  reads: false,
  fixed: false,
  italic: false,
  link: false,
  row: false,
};

export function collect(root: Nodes, source: string, selection: Selection): Collected[] {
  const collector = new Collector(source, selection);
  collector.walk(root, { ...OUTSIDE, reads: selection === EVERYTHING });
  collector.flush(OUTSIDE);
  return collector.blocks;
}

class Collector {
  readonly blocks: Collected[] = [];
  readonly #builder: ProseBuilder;
  #italic = 0;
  #linked = 0;
  #breaks = 0;
  /** Where lines end that one break ends: units of the prose. */
  #lines: number[] = [];

  constructor(
    source: string,
    private readonly selection: Selection,
  ) {
    this.#builder = new ProseBuilder(source);
  }

  walk(node: Nodes, around: Surroundings): void {
    if (node.type === 'text') {
      this.#text(node.value, node.position?.start.offset, node.position?.end.offset, around);
    } else if (isElement(node)) {
      this.#element(node, around);
    } else if ('children' in node) {
      for (const child of node.children) this.walk(child, around);
    }
  }

  #text(value: string, start: number | undefined, end: number | undefined, around: Surroundings): void {
    if (!around.reads || start === undefined || end === undefined) return;
    if (around.block !== null && around.block.tagName !== 'body') {
      this.#read(value, start, end, around);
      return;
    }
    // Text that stands right in a page may be set apart by blank lines alone.
    let from = start;
    for (const [i, part] of value.split(/\n[ \t]*\n/).entries()) {
      if (i > 0) this.flush(around);
      this.#read(part, from, end, around);
      from = this.#builder.end ?? from;
    }
  }

  #read(value: string, start: number, end: number, around: Surroundings): void {
    const before = this.#builder.length;
    this.#builder.read(value, start, end);
    const added = this.#builder.length - before;
    if (added > 0) this.#breaks = 0;
    if (around.italic) this.#italic += added;
    if (around.link) this.#linked += added;
  }

  #element(element: Element, around: Surroundings): void {
    if (isSilent(element) || this.selection.skips(element)) return;
    if (element.tagName === 'br') {
      this.#break(element, around);
      return;
    }
    const within = this.#within(element, around);
    const cell = around.row && (element.tagName === 'td' || element.tagName === 'th');
    // A name below a quotation is no part of it.
    const cited = around.shape === 'quotation' && within.shape === 'byline';
    const decided = !around.fixed && within.fixed;
    const apart = (isBlock(element) && !cell) || cited || decided;
    if (apart) this.flush(around);
    else if (cell) this.#space(element);
    for (const child of element.children) this.walk(child, within);
    if (apart) this.flush(within);
  }

  /** One break is a space; two set paragraphs apart. */
  #break(element: Element, around: Surroundings): void {
    this.#breaks++;
    if (this.#breaks >= 2) {
      this.flush(around);
      return;
    }
    this.#lines.push(this.#builder.length);
    this.#space(element);
  }

  #space({ position }: Element): void {
    const start = position?.start.offset;
    if (start !== undefined) this.#builder.unit(' ', start, start);
  }

  #within(element: Element, around: Surroundings): Surroundings {
    const { tagName } = element;
    const decided = around.fixed ? undefined : this.selection.shapes.get(element);
    const shape = decided ?? (around.fixed ? around.shape : shapeWithin(element, around.shape));
    return {
      shape,
      level: shape === 'heading' ? Number(tagName[1]) || around.level : null,
      block: isBlock(element) ? element : around.block,
      reads: decided !== undefined || around.fixed || this.selection.reads(element),
      fixed: around.fixed || decided !== undefined,
      italic: around.italic || tagName === 'em' || tagName === 'i',
      link: around.link || (tagName === 'a' && attribute(element, 'href') !== ''),
      row: tagName === 'tr' ? shape === 'boilerplate' : tagName !== 'table' && around.row,
    };
  }

  flush({ shape, level }: Surroundings): void {
    const length = this.#builder.length;
    const piece = this.#builder.take();
    if (piece) {
      const italic = this.#italic >= length * 0.95;
      const linked = this.#linked / length;
      const head = shape === 'open' && this.blocks.length < MOST_HEADS && this.#lines.length > 0;
      const parts = head ? signedApart(piece, this.#lines) : [piece];
      for (const part of parts) this.blocks.push({ piece: part, shape, level, italic, linked });
    }
    this.#italic = 0;
    this.#linked = 0;
    this.#breaks = 0;
    this.#lines = [];
  }
}

/** What is quoted or set aside stays so, in whatever blocks it is laid out; captions, and names below quotations, do not. */
function shapeWithin(element: Element, around: Shape): Shape {
  if (around === 'quotation' && (element.tagName === 'cite' || element.tagName === 'footer')) return 'byline';
  const own = shapeOf(element);
  return own !== null && (around === 'open' || own === 'caption') ? own : around;
}
