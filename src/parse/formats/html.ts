/** HTML: the article of a page, read as prose. Its text is made, block by block; places lead back to the page. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { type Declared, type Problem, ProblemError, problem, type Source } from '../../model/index.js';
import { declaredOver } from '../declared.js';
import { type Comment, mayHold } from '../directives.js';
import type { Reading, Shape } from '../draft.js';
import { blanked, frontMatterOf } from '../front-matter.js';
import { articleElements } from '../html/article.js';
import { type Collected, collect, type Selection } from '../html/collect.js';
import { compose } from '../html/compose.js';
import { isFurniture, isOffer, textOf } from '../html/elements.js';
import { asksToBeIgnored, readMetadata } from '../html/metadata.js';
import { limitNesting } from '../html/nesting.js';
import { pageHead } from '../html/page-head.js';
import { parsePage } from '../html/parse.js';
import { recovered } from '../html/recovered.js';
import type { InputFormat } from './format.js';

export const html: InputFormat = {
  id: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm'],
  read: readHtml,
};

/** Fewer characters of prose are no article. */
const SHORTEST_ARTICLE = 250;

function readHtml(source: Source): Reading {
  const front = frontMatterOf(source.content);
  const content = limitNesting(front === null ? source.content : blanked(source.content, front.range));
  const root = parsePage(content);
  const declared = declaredOver(front?.declared ?? null, readMetadata(root));
  const { collected, problems } = readArticle(root, content, declared);
  // A web page without an article is a list, a login or an error page. For a file, the user knows what it is.
  if (source.info.url !== null && (problems.length > 0 || lengthOf(collected) < SHORTEST_ARTICLE)) {
    throw new ProblemError(problem('no-article', { url: source.info.url }));
  }
  return {
    ...compose(collected, content, mayHold(content) ? commentsOf(root) : []),
    declared: declaredOver(front?.declared ?? null, shown(declared, collected)),
    ignored: front?.ignored === true || asksToBeIgnored(root),
    markup: [],
    problems: [...(front?.problems ?? []), ...problems],
  };
}

function commentsOf(root: Root): Comment[] {
  const comments: Comment[] = [];
  visit(root, 'comment', ({ value, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) comments.push({ value, start, end });
  });
  return comments;
}

function readArticle(
  root: Root,
  source: string,
  declared: Declared,
): { collected: Collected[]; problems: Problem[] } {
  const kept = articleElements(root);
  const collected = kept ? collectArticle(root, source, kept, declared) : [];
  if (isArticle(collected)) return { collected, problems: [] };
  const whole = wholeBody(root, source);
  // On a page of a few words, there is nothing else to tell an article from.
  const problems = lengthOf(whole) < SHORTEST_ARTICLE ? [] : [problem('article-not-found')];
  return { collected: whole, problems };
}

function collectArticle(root: Root, source: string, kept: Set<Element>, declared: Declared): Collected[] {
  for (const element of recovered(root, kept)) kept.add(element);
  const article: Selection = {
    reads: (element) => kept.has(element),
    shapes: pageHead(root, kept, declared),
    skips: () => false,
  };
  const length = lengthOf(collect(root, source, article));
  // No share bar or newsletter box holds a fourth of the text, whatever its class is called.
  const skips = (element: Element) =>
    (isFurniture(element) || isOffer(element)) && textOf(element, length).length * 4 < length;
  return collect(root, source, { ...article, skips });
}

/** Readability finds an "article" in any page. If it is none, it has hardly any sentences, only links, labels and cells. */
function isArticle(collected: readonly Collected[]): boolean {
  const sentences = collected.filter(
    ({ piece, linked }) =>
      linked < 0.5 && (piece.prose.length >= 120 || /[.!?…。！？]["”’)]*$/.test(piece.prose)),
  );
  const length = lengthOf(sentences);
  return length >= SHORTEST_ARTICLE && length * 3 >= lengthOf(collected);
}

function wholeBody(root: Root, source: string): Collected[] {
  return collect(root, source, { reads: () => true, shapes: new Map(), skips: isFurniture });
}

/** What readers see takes precedence over the page's metadata. A description that no reader sees counts as a standfirst unless it is cut short or is the text itself. */
function shown(declared: Declared, collected: readonly Collected[]): Declared {
  const title = seen(collected, 'title') ?? declared.title;
  const visible = seen(collected, 'standfirst');
  if (visible) return { ...declared, title, standfirst: visible };
  const { standfirst } = declared;
  if (standfirst === null) return { ...declared, title };
  const repeated = collected.some(
    ({ piece, shape }) => shape === 'open' && piece.prose.startsWith(standfirst.slice(0, 60)),
  );
  const cut = /(?:…|\.{3})\]?$/.test(standfirst);
  return { ...declared, title, standfirst: repeated || cut ? null : standfirst };
}

function seen(collected: readonly Collected[], wanted: Shape): string | null {
  return collected.find(({ shape }) => shape === wanted)?.piece.prose ?? null;
}

function lengthOf(collected: readonly Collected[]): number {
  return collected.reduce((sum, { piece }) => sum + piece.prose.length, 0);
}
