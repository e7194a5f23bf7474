/** Reads the blocks of prose out of a Markdown tree, with the place of every character in the file. */
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Range } from '../../model/index.js';
import { type Comment, commentsIn } from '../directives.js';
import type { Draft, Shape } from '../draft.js';
import { collect as collectHtml, EVERYTHING } from '../html/collect.js';
import { isElement, isSilent, shapeOf } from '../html/elements.js';
import { limitNesting } from '../html/nesting.js';
import { parseFragment } from '../html/parse.js';
import { type Piece, ProseBuilder } from '../prose.js';

/**
 * The blocks, what of the text is markup (all that is neither prose nor blank), and comments. `source` is what the tree was read
 * from: the text, unit for unit, with what is no Markdown blanked out. Prose is looked for there, as the tree has blanks too.
 */
export function collect(
  root: Root,
  source: string,
  text: string,
): { drafts: Draft[]; markup: Range[]; comments: readonly Comment[] } {
  const collector = new Collector(source);
  collector.blocks(root.children, 'open');
  return {
    drafts: collector.drafts,
    markup: gapsBetween(text, collector.covered),
    comments: collector.comments,
  };
}

/** Inline HTML whose content is no prose of the sentence it stands in. */
const ASIDE_TAGS = /^<(\/?)(sup|script|style|button)\b/i;

class Collector {
  readonly drafts: Draft[] = [];
  /** What of the source is spelled as prose, in order. */
  readonly covered: { start: number; end: number }[] = [];
  readonly comments: Comment[] = [];
  readonly #builder: ProseBuilder;
  /** Shapes that HTML tags opened on lines of their own give to the Markdown between them. */
  readonly #wrappers: { tag: string; shape: Shape }[] = [];
  #linked = 0;
  #italic = 0;
  #silent = 0;
  /** Where the last node with a place ended: some nodes that extensions make have none. */
  #cursor = 0;

  constructor(private readonly source: string) {
    this.#builder = new ProseBuilder(source);
  }

  blocks(nodes: readonly RootContent[], shape: Shape): void {
    for (const [i, node] of nodes.entries()) this.#block(node, shape, nodes[i - 1]);
  }

  #block(node: RootContent, around: Shape, before: RootContent | undefined): void {
    const outer = around === 'open' ? (this.#wrappers.at(-1)?.shape ?? 'open') : around;
    /** What is quoted or set aside stays so, in whatever blocks it is laid out. */
    const within = (shape: Shape) => (outer === 'open' ? shape : outer);
    switch (node.type) {
      case 'heading':
        this.#prose(node, within('heading'), node.depth);
        break;
      case 'paragraph':
        this.#prose(node, within(isCaption(node, before) ? 'caption' : 'open'), null);
        break;
      case 'blockquote':
        this.blocks(node.children, within('quotation'));
        break;
      case 'list':
        for (const item of node.children) this.blocks(item.children, within('list-item'));
        break;
      case 'footnoteDefinition':
        this.blocks(node.children, 'boilerplate');
        break;
      case 'table':
        for (const row of node.children) this.#prose(row, 'boilerplate', null);
        break;
      case 'html':
        this.#html(node, outer);
    }
  }

  /** The inline content of a node as one block. */
  #prose(node: Parents, shape: Shape, level: number | null): void {
    this.#cursor = node.position?.start.offset ?? this.#cursor;
    const end = node.position?.end.offset ?? this.source.length;
    for (const child of node.children) this.#inline(child, end, false, false);
    const length = this.#builder.length;
    const piece = this.#builder.take();
    if (piece) {
      this.#add(piece, 0, {
        shape,
        level,
        italic: this.#italic >= length * 0.95,
        linked: this.#linked / length,
      });
    }
    this.#linked = 0;
    this.#italic = 0;
    this.#silent = 0;
  }

  #add(
    { prose, starts, ends }: Piece,
    shift: number,
    rest: Pick<Draft, 'shape' | 'level' | 'italic' | 'linked'>,
  ): void {
    for (const [i, at] of starts.entries()) this.#cover(at + shift, ends[i]! + shift);
    const start = starts[0]! + shift;
    const end = ends.at(-1)! + shift;
    const plain = end - start === prose.length && starts.every((at, i) => at + shift === start + i);
    const offsets = plain ? null : [...starts.map((at) => at + shift), end];
    this.drafts.push({ ...rest, start, end, prose, offsets });
  }

  #cover(start: number, end: number): void {
    const last = this.covered.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else this.covered.push({ start, end });
  }

  #inline(node: Nodes, limit: number, link: boolean, italic: boolean): void {
    const start = node.position?.start.offset ?? this.#cursor;
    const end = node.position?.end.offset ?? limit;
    if (node.type === 'text') {
      this.#text(node.value, start, end, link, italic);
    } else if (node.type === 'inlineCode') {
      this.#text(node.value, start + fenceOf(this.source, start), end, link, italic);
    } else if (node.type === 'break') {
      this.#builder.unit(' ', start, start + 1);
    } else if (node.type === 'html') {
      this.#tag(node.value, start);
    } else if ('children' in node) {
      const linked = link || node.type === 'link' || node.type === 'linkReference';
      const slanted = italic || node.type === 'emphasis';
      if (node.type === 'tableCell') this.#builder.unit(' ', start, start + 1);
      for (const child of node.children) this.#inline(child, end, linked, slanted);
    }
    this.#cursor = node.position?.end.offset ?? this.#cursor;
  }

  /** A tag within a sentence. */
  #tag(tag: string, start: number): void {
    this.comments.push(...commentsIn(tag, start));
    const aside = ASIDE_TAGS.exec(tag);
    if (aside) this.#silent = Math.max(0, this.#silent + (aside[1] ? -1 : 1));
    else if (/^<br\b/i.test(tag)) this.#builder.unit(' ', start, start + 1);
  }

  #text(value: string, start: number, end: number, link: boolean, italic: boolean): void {
    if (this.#silent > 0) return;
    const before = this.#builder.length;
    this.#builder.read(value, start, end);
    const added = this.#builder.length - before;
    if (link) this.#linked += added;
    if (italic) this.#italic += added;
    this.#cursor = this.#builder.end ?? this.#cursor;
  }

  /** HTML on lines of its own: blocks like any page's, and tags that open or close round Markdown. */
  #html(node: Html, shape: Shape): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const source = limitNesting(this.source.slice(start, end));
    this.comments.push(...commentsIn(source, start));
    for (const { piece, shape: own, level, italic, linked } of collectHtml(
      parseFragment(source),
      source,
      EVERYTHING,
    )) {
      this.#add(piece, start, { shape: own === 'open' ? shape : own, level, italic, linked });
    }
    this.#wrap(source);
  }

  #wrap(html: string): void {
    const opened: { tag: string; shape: Shape }[] = [];
    for (const [whole, close, tag] of html.matchAll(
      /<(\/?)(aside|blockquote|figure|figcaption|div|section|footer|details)\b[^<>]*>/gi,
    )) {
      const name = tag!.toLowerCase();
      if (!close) opened.push({ tag: name, shape: shapeOfTag(whole) });
      else if (opened.at(-1)?.tag === name) opened.pop();
      else if (this.#wrappers.at(-1)?.tag === name) this.#wrappers.pop();
    }
    this.#wrappers.push(...opened);
  }
}

/** The shape that the element of a single start tag gives to what is in it. */
function shapeOfTag(tag: string): Shape {
  const element = parseFragment(tag).children.find(isElement);
  if (element === undefined) return 'open';
  return isSilent(element) ? 'boilerplate' : (shapeOf(element) ?? 'open');
}

/** Italics right below a picture. */
function isCaption(
  node: Extract<RootContent, { type: 'paragraph' }>,
  before: RootContent | undefined,
): boolean {
  const picture =
    before?.type === 'paragraph' && before.children.every((child) => isPicture(child) || isBlank(child));
  const kinds = node.children.filter(
    (child) => !isBlank(child) && !isPicture(child) && child.type !== 'break',
  );
  const italic = kinds.length > 0 && kinds.every((child) => child.type === 'emphasis');
  return italic && (picture === true || isPicture(node.children[0]));
}

function isPicture(node: Nodes | undefined): boolean {
  return (
    node?.type === 'image' ||
    node?.type === 'imageReference' ||
    (node?.type === 'link' && node.children.every(isPicture))
  );
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Number of backticks at an offset. */
function fenceOf(source: string, at: number): number {
  let length = 0;
  while (source[at + length] === '`') length++;
  return length;
}

/** What of a text is neither blank nor among the ranges, which are in order. */
/** A control character reads as a space within prose; between blocks it is no blank, but something that is not prose. */
const BLANK = /\s/;

function gapsBetween(text: string, ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
    let from = at;
    let to = start;
    while (from < to && BLANK.test(text[from]!)) from++;
    while (to > from && BLANK.test(text[to - 1]!)) to--;
    if (to > from) gaps.push({ start: from, end: to });
    at = Math.max(at, end);
  }
  return gaps;
}
