/** What a page declares of its article: in <meta>, JSON-LD, <html lang>, <title>, <time>. */
import type { Element, Nodes, Root } from 'hast';
import type { Declared } from '../../model/index.js';
import { isoDate } from '../dates.js';
import { joinNames, languageTag } from '../declared.js';
import { attribute, isElement, textOf } from './elements.js';
import { decodeText } from './parse.js';

export function readMetadata(root: Root): Declared {
  const page = survey(root);
  const article = page.jsonLd.find((item) => ARTICLE.test(typeOf(item))) ?? {};
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const value = page.meta.get(name);
      if (value) return value;
    }
    return null;
  };
  const publication =
    nameOf(described(article.publisher, page.jsonLd)) ??
    meta('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title');
  const titles = [
    stringOf(article.headline),
    ...['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'].map((name) => meta(name)),
    page.title,
  ];
  // Some sites give their own name for the title of every page.
  const title = titles.find((candidate) => candidate !== null && candidate !== publication) ?? null;
  const author =
    nameOf(described(article.author, page.jsonLd)) ??
    personOf(
      meta(
        'author',
        'article:author',
        'byl',
        'dc.creator',
        'parsely-author',
        'sailthru.author',
        'citation_author',
        'cxenseparse:author',
      ),
    );
  const published =
    stringOf(article.datePublished) ??
    meta(
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
    ) ??
    page.time;
  return {
    title: title && withoutSite(title, publication),
    standfirst:
      stringOf(article.description) ??
      meta('og:description', 'description', 'twitter:description', 'dc.description'),
    author: author?.replace(/^by:?\s+/i, '') ?? null,
    published: published && isoDate(published),
    publication,
    section: sectionOf(article.articleSection) ?? meta('article:section', 'parsely-section', 'section'),
    language: languageTag(page.language ?? meta('content-language', 'og:locale')),
  };
}

/** `<meta name="hedgerow" content="ignore">`. */
export function asksToBeIgnored(root: Root): boolean {
  return survey(root).meta.get('hedgerow')?.toLowerCase() === 'ignore';
}

const ARTICLE = /(?:Article|Posting|Report|Review|Column)$/;

type JsonLd = Readonly<Record<string, unknown>>;

/** Given once for each author. */
const EACH_AUTHOR = new Set(['author', 'article:author', 'dc.creator', 'citation_author']);

interface Survey {
  readonly meta: Map<string, string>;
  readonly jsonLd: JsonLd[];
  title: string | null;
  language: string | null;
  time: string | null;
}

/** One walk over the page for everything that declares something. */
function survey(root: Root): Survey {
  const found: Survey = { meta: new Map(), jsonLd: [], title: null, language: null, time: null };
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) note(node, found);
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
  return found;
}

function note(element: Element, found: Survey): void {
  switch (element.tagName) {
    case 'html':
      found.language ??= attribute(element, 'lang') || null;
      break;
    case 'title':
      found.title ??= textOf(element).replace(/\s+/g, ' ').trim() || null;
      break;
    case 'meta': {
      const name = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemProp') ||
        attribute(element, 'httpEquiv')
      ).toLowerCase();
      const content = attribute(element, 'content').replace(/\s+/g, ' ').trim();
      if (name === '' || content === '') break;
      const known = found.meta.get(name);
      if (known === undefined) found.meta.set(name, content);
      else if (EACH_AUTHOR.has(name)) found.meta.set(name, joinNames([...known.split(' and '), content])!);
      break;
    }
    case 'time':
      found.time ??= attribute(element, 'dateTime') || null;
      break;
    case 'script':
      if (/ld\+json/i.test(attribute(element, 'type')))
        found.jsonLd.push(...readJsonLd(textOfScript(element)));
  }
}

function textOfScript({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** All things that a script describes, those of its graph too. */
function readJsonLd(json: string): JsonLd[] {
  try {
    const data: unknown = JSON.parse(json);
    const items = Array.isArray(data) ? data : [data];
    return items.flatMap((item) => {
      if (item === null || typeof item !== 'object') return [];
      const graph: unknown = (item as JsonLd)['@graph'];
      return Array.isArray(graph)
        ? graph.filter((part) => part !== null && typeof part === 'object')
        : [item as JsonLd];
    });
  } catch {
    return []; // Broken scripts are common, and what they would say stands elsewhere on the page.
  }
}

function typeOf(item: JsonLd): string {
  const type = item['@type'];
  return Array.isArray(type) ? String(type[0]) : String(type ?? '');
}

function stringOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return decodeText(value).replace(/\s+/g, ' ').trim() || null;
}

/** What a reference without a name stands for: publishing systems describe a publisher once, and refer to it by `@id`. */
function described(value: unknown, items: readonly JsonLd[]): unknown {
  if (Array.isArray(value)) return value.map((one) => described(one, items));
  if (value === null || typeof value !== 'object') return value;
  const { name, '@id': id } = value as JsonLd;
  if (name !== undefined || typeof id !== 'string') return value;
  return items.find((item) => item['@id'] === id && item.name !== undefined) ?? value;
}

/** The name of a person, an organization, or several. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return joinNames(value.map(nameOf).filter((name) => name !== null));
  if (value !== null && typeof value === 'object') return personOf(stringOf((value as JsonLd).name));
  return personOf(stringOf(value));
}

/** Where pieces of opinion stand. */
const OPINION =
  /\b(?:opinions?|op-?eds?|commentary|editorials?|columns?|columnists?|views?|viewpoints?|perspectives?|ideas)\b/i;

/** Of several sections the one for pieces of opinion, or the first: the others are its subjects. */
function sectionOf(value: unknown): string | null {
  if (!Array.isArray(value)) return nameOf(value);
  const sections = value.map(nameOf).filter((name) => name !== null);
  return sections.find((name) => OPINION.test(name)) ?? sections[0] ?? null;
}

/** Some pages give an address for the author. */
function personOf(name: string | null): string | null {
  return name === null || /^(?:https?:|www\.|\/|@)/.test(name) ? null : name;
}

/** Longer ones are no title with the name of a site behind it, and would be long in the reading. */
const LONGEST_TITLE = 400;

/** "The Ferry Must Go | The Harbor Review" without the name of the site. */
function withoutSite(title: string, publication: string | null): string {
  if (title.length > LONGEST_TITLE) return title;
  const cut = /^(.{8,}?)\s+(?:[|•·»]|[–—-])\s+([^|•·»]{2,60})$/.exec(title);
  if (cut === null) return title;
  const bar = /\s[|•·»]\s[^|•·»]*$/.test(title);
  return bar || (publication !== null && cut[2]!.toLowerCase().includes(publication.toLowerCase()))
    ? cut[1]!
    : title;
}
