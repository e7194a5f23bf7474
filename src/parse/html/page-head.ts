/** Finds what readers see above an article and Readability leaves out: headline, standfirst, byline, date. */
import type { Element, Nodes, Root } from 'hast';
import type { Declared } from '../../model/index.js';
import type { Shape } from '../draft.js';
import { bylineName, listedName, NAMES_BELOW, nameBeforeDate } from '../roles/names.js';
import { isDateLine } from '../roles/signed-lines.js';
import { attribute, isBlock, isElement, isFurniture, isSilent, namesOf, textOf } from './elements.js';

const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|writers?|contributors?|dateline|entry-meta|post-meta|article-meta|posted-?on|publish(?:ed)?|timestamp|created|date)(?:$|[\s_-])/i;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|summary|excerpt|lede|intro|description|strapline|teaser)(?:$|[\s_-])/i;
const ABOUT_AUTHOR =
  /(?:^|[\s_-])(?:bio|biography|about-author|author-(?:bio|box|card|description|about|profile))(?:$|[\s_-])/i;
const TITLE = /(?:^|[\s_-])(?:headline|(?:entry|post|article|page|story)-?title)(?:$|[\s_-])/i;
const LONGEST = 600;
/** Blocks between headline and text that are looked at. */
const MOST_BLOCKS = 30;

/** Elements above the article, by what they are. `kept` are the elements of the article. */
export function pageHead(root: Root, kept: ReadonlySet<Element>, declared: Declared): Map<Element, Shape> {
  const order = elementsInOrder(root);
  const first = order.findIndex((element) => kept.has(element) && holdsProse(element));
  const found = new Map<Element, Shape>();
  const heading = headline(order, first, declared.title);
  const title = heading ?? plainHeadline(order.slice(0, Math.max(first, 0)), declared.title);
  if (title === null) return found;
  found.set(title, heading === null ? 'open' : 'title');
  let seen = 0;
  let decked = false;
  /** Names below the label "Authors" have no mark of their own. */
  let listed = false;
  for (let i = order.indexOf(title) + 1; i < (first === -1 ? 0 : first) && seen < MOST_BLOCKS; i++) {
    const element = order[i]!;
    if (isWithin(element, found, order, i)) continue;
    const text = textOf(element, LONGEST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') continue;
    const names: boolean = listed && listedName(text) !== null;
    if (isLeaf(element)) listed = NAMES_BELOW.test(text) || names;
    const shape = names || listed ? 'byline' : headShape(element, text, declared);
    if (shape !== null && !(shape === 'standfirst' && decked)) found.set(element, shape);
    decked ||= shape === 'standfirst';
    if (/^(?:p|div|h[2-6]|time|span)$/.test(element.tagName)) seen++;
  }
  return found;
}

/** All elements that can hold prose, in document order; silent ones and furniture are passed over with all in them. */
function elementsInOrder(root: Root): Element[] {
  const order: Element[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) {
      if (isSilent(node) || (isFurniture(node) && !/^(?:header|div)$/.test(node.tagName))) continue;
      if (ABOUT_AUTHOR.test(namesOf(node))) continue;
      order.push(node);
    }
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
  return order;
}

/** Text of some length right in it, links and italics included. */
function holdsProse(element: Element): boolean {
  if (/^h[1-6]$/.test(element.tagName) || !isBlock(element)) return false;
  let length = 0;
  for (const child of element.children) {
    if (child.type === 'text') length += child.value.trim().length;
    else if (isElement(child) && !isBlock(child)) length += textOf(child, 100).trim().length;
  }
  return length >= 80;
}

/** The heading that repeats the declared title, else the last first-level heading before the text, else the first in it. */
function headline(order: readonly Element[], first: number, title: string | null): Element | null {
  const headings = order
    .filter(
      (element) =>
        element.tagName === 'h1' ||
        TITLE.test(namesOf(element)) ||
        attribute(element, 'itemProp') === 'headline',
    )
    .filter((element) => {
      const length = textOf(element, 400).trim().length;
      return length > 0 && length < 300;
    });
  const same = headings.find((heading) => title !== null && alike(textOf(heading), title));
  if (same) return same;
  const firsts = headings.filter(({ tagName }) => tagName === 'h1');
  const before = new Set(first === -1 ? order : order.slice(0, first));
  return firsts.filter((heading) => before.has(heading)).at(-1) ?? firsts[0] ?? null;
}

/**
 * Pages of old have a headline in bold letters, in a cell of a table that may hold byline and date as well: the last and least block
 * above the text that begins with the title of the page. What its lines are, their words say.
 */
function plainHeadline(above: readonly Element[], title: string | null): Element | null {
  const wanted = bareOf(title ?? '');
  if (wanted.length < SHORTEST_TITLE) return null;
  return (
    above.findLast((element) => {
      if (!isBlock(element)) return false;
      const text = textOf(element, LONGEST_HEAD + 1).trim();
      return text.length <= LONGEST_HEAD && bareOf(text).startsWith(wanted);
    }) ?? null
  );
}

const SHORTEST_TITLE = 8;
const LONGEST_HEAD = 300;

const bareOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether one of the two begins with the other, punctuation aside: sites add their name, or cut. */
function alike(a: string, b: string): boolean {
  const [one, other] = [bareOf(a), bareOf(b)];
  if (one.length < SHORTEST_TITLE || other.length < SHORTEST_TITLE) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

function headShape(element: Element, text: string, declared: Declared): Shape | null {
  const names = namesOf(element);
  if (text.length > LONGEST) return null;
  if (
    element.tagName === 'time' ||
    /author|datepublished/i.test(attribute(element, 'itemProp')) ||
    attribute(element, 'rel') === 'author'
  )
    return 'byline';
  if (text.length < 200 && (BYLINE.test(names) || bylineName(text) !== null)) return 'byline';
  if (text.length < 80 && isLeaf(element) && (isDateLine(text) || nameBeforeDate(text) !== null))
    return 'byline';
  if (element.tagName === 'figcaption') return 'caption';
  if (text.split(' ').length < 4 || !isLeaf(element)) return null;
  if (declared.standfirst !== null && text.length >= 20 && alike(text, declared.standfirst))
    return 'standfirst';
  if (!STANDFIRST.test(names)) return null;
  // "Description" may be that of the author.
  return declared.author !== null && text.startsWith(declared.author) ? 'byline' : 'standfirst';
}

/** Holds one block of text at most. */
function isLeaf(element: Element): boolean {
  const blocks = element.children.filter((child): child is Element => isElement(child) && isBlock(child));
  if (blocks.length === 0) return true;
  const alone = element.children.every((child) => child === blocks[0] || textOf(child, 20).trim() === '');
  return alone && isLeaf(blocks[0]!);
}

/** Whether an element decided before holds this one: it stands right behind it in document order, inside its range. */
function isWithin(
  element: Element,
  found: ReadonlyMap<Element, Shape>,
  order: readonly Element[],
  i: number,
): boolean {
  const start = element.position?.start.offset ?? order[i - 1]?.position?.start.offset ?? 0;
  for (const holder of found.keys()) {
    const { position } = holder;
    if (
      position?.start.offset !== undefined &&
      position.end.offset !== undefined &&
      position.start.offset <= start &&
      start < position.end.offset
    )
      return true;
  }
  return false;
}
