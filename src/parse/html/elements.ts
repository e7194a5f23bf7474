/** What elements are for, by their names and by the names that sites give them. */

import type { Element, ElementContent, Nodes } from 'hast';
import { wordSet } from '../../model/index.js';
import type { Shape } from '../draft.js';

/** Hold no prose, or none of the author's. */
const SILENT = wordSet(
  'script style noscript template svg math iframe object embed applet audio video canvas map head nav label input button select textarea datalist dialog menu progress meter rp',
);
/** Stand on lines of their own. */
const BLOCKS = wordSet(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** What a page says of an element it says in the first of its names. */
const LONGEST_NAMES = 500;

/** Class names and id, as one string; "shareBar" is written "share-Bar". */
export function namesOf({ properties }: Element): string {
  const { className, id } = properties;
  const names = `${Array.isArray(className) ? className.join(' ') : ''} ${typeof id === 'string' ? id : ''}`;
  return names.slice(0, LONGEST_NAMES).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** The value of an attribute, by its name in hast ("dateTime"); empty where it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** Words of class names that mark furniture, as whole words: "share-bar", "related_posts", not "shared-values". */
const FURNITURE =
  /(?:^|[\s_-])(?:share(?:bar|tools|daddy)?|sharing|social|newsletters?|subscri(?:be|ption)|sign-?up|related|recommend(?:ed|ations?)|promo|advert\w*|ads?|sponsor(?:ed)?|outbrain|taboola|comments?|comment-\w+|disqus|respond|breadcrumbs?|pagination|pager|prev(?:ious)?|next|nav|navigation|menu|toolbar|cookies?|gdpr|paywall|modal|popup|tags?|taglist|screen-reader-text|sr-only|visually-hidden|skip-link|read-(?:more|next)|more-from|trending|most-read|widget|sidebar|donat(?:e|ion)|cta|follow|webmentions?)(?:$|[\s_-])/i;
const PULL_QUOTE = /pull-?_?quote|pullout|quote-?_?pull|(?:^|[\s_-])(?:pq|callout-quote)(?:$|[\s_-])/i;
const CAPTION = /(?:^|[\s_-])(?:wp-caption-text|caption|(?:image|photo)-credit)(?:$|[\s_-])/i;
const FOOTNOTE = /(?:^|[\s_-])footnotes?(?:$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Neither it nor anything in it is read. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName) || isHidden(element) || isFootnoteMark(element);
}

function isHidden(element: Element): boolean {
  return (
    element.properties.hidden === true ||
    element.properties.hidden === '' ||
    (attribute(element, 'ariaHidden') === 'true' && !/fallback-image/.test(namesOf(element))) ||
    HIDDEN_STYLE.test(attribute(element, 'style'))
  );
}

/** "¹" and "↩": links to a note and back again. */
function isFootnoteMark(element: Element): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false;
  const text = textOf(element, 8).trim();
  if (element.tagName === 'sup')
    return /^\[?(?:\d{1,3}|[*†‡§¹²³a-z])\]?$/.test(text) && hasLinkWithin(element);
  return /^#/.test(attribute(element, 'href')) && /^(?:↩\ufe0e?|↑|\^|\[?\d{1,3}\]?|[*†‡])$/.test(text);
}

function hasLinkWithin(element: Element): boolean {
  return element.children.some((child) => isElement(child) && /^#/.test(attribute(child, 'href')));
}

export function isFurniture(element: Element): boolean {
  if (/^(?:article|main|body|html|p|h1)$/.test(element.tagName)) return false;
  return (
    FURNITURE.test(namesOf(element)) ||
    /^(?:navigation|complementary|search|banner|contentinfo|dialog|alert)$/.test(attribute(element, 'role'))
  );
}

const OFFER =
  /^(?:sign up (?:for|to)|subscribe (?:to|for|now)|get (?:our|the) [^.?!]{0,60}\bnewsletters?\b|want (?:to see )?more like this\b)/i;
const LONGEST_OFFER = 500;

/** A box in the middle of a page that offers a newsletter: its heading says so, whatever its class is called. */
export function isOffer(element: Element): boolean {
  if (!/^(?:div|section)$/.test(element.tagName)) return false;
  const first = element.children.find(isElement);
  if (first === undefined || !/^h[2-6]$/.test(first.tagName) || !OFFER.test(textOf(first, 200).trim()))
    return false;
  return textOf(element, LONGEST_OFFER + 1).length <= LONGEST_OFFER;
}

/** What an element says of the text in it; null where it says nothing. */
export function shapeOf(element: Element): Shape | null {
  const names = namesOf(element);
  if (/^h[1-6]$/.test(element.tagName)) return 'heading';
  switch (element.tagName) {
    case 'blockquote':
      return PULL_QUOTE.test(names) ? 'pull-quote' : 'quotation';
    case 'aside':
    case 'figure':
      if (PULL_QUOTE.test(names)) return 'pull-quote';
      return element.tagName === 'aside' ? 'boilerplate' : null;
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'li':
      return 'list-item';
    case 'address':
      return 'byline';
    case 'footer':
      return 'boilerplate';
    case 'table':
      return isDataTable(element) ? 'boilerplate' : null;
    default:
      if (PULL_QUOTE.test(names)) return 'pull-quote';
      if (FOOTNOTE.test(names) || (element.tagName === 'p' && leadsBack(element))) return 'boilerplate';
      return CAPTION.test(names) ? 'caption' : null;
  }
}

/** A note at the end of a page that a word processor has saved: its mark leads back to the text. */
function leadsBack({ children }: Element): boolean {
  const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first !== undefined && isElement(first) && /^#_(?:ftn|edn)ref\d+$/.test(attribute(first, 'href'));
}

/** A table of figures, as against one that lays out a page: many short cells. */
function isDataTable(table: Element): boolean {
  let cells = 0;
  let length = 0;
  const waiting: ElementContent[] = [...table.children];
  for (let node = waiting.pop(); node && cells < 400; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'td' || node.tagName === 'th') {
      cells++;
      length += textOf(node, 400).trim().length;
    } else {
      waiting.push(...node.children);
    }
  }
  return cells > 1 && length / cells < 80;
}

/** The text in a node, up to a number of characters. */
export function textOf(node: Nodes, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next && length < limit; next = waiting.pop()) {
    if (next.type === 'text') {
      parts.push(next.value);
      length += next.value.length;
    } else if (
      'children' in next &&
      !(isElement(next) && (next.tagName === 'script' || next.tagName === 'style'))
    ) {
      for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
    }
  }
  return parts.join('').slice(0, limit);
}
