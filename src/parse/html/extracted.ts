/** Word documents and PDFs: `read` has made a page of HTML of their prose, which is read whole. Nothing in it has a line. */
import type { Element, Nodes, Root } from 'hast';
import type { Source } from '../../model/index.js';
import type { Reading, Shape } from '../draft.js';
import { type Collected, collect } from './collect.js';
import { compose } from './compose.js';
import { attribute, isElement } from './elements.js';
import { asksToBeIgnored, readMetadata } from './metadata.js';
import { limitNesting } from './nesting.js';
import { parsePage } from './parse.js';

/** The essay on a page that `read` made. */
export function readExtracted({ content: page }: Source): Reading {
  const content = limitNesting(page);
  const root = parsePage(content);
  const { published, ...declared } = readMetadata(root);
  const collected = collect(root, content, { reads: () => true, shapes: shapesIn(root), skips: () => false });
  return {
    ...compose(collected, content, [], () => null),
    // The day a file was made on says less than a date above the text.
    declared: { ...declared, published: null, title: titleOf(collected, declared.title) },
    created: published,
    ignored: asksToBeIgnored(root),
    markup: [],
    problems: [],
  };
}

/** What readers see takes precedence over the properties of the file. */
function titleOf(collected: readonly Collected[], declared: string | null): string | null {
  return collected.find(({ shape }) => shape === 'title')?.piece.prose ?? declared;
}

const SHAPE = /^shape-(title|standfirst|byline|pull-quote|caption|boilerplate)$/;

/** Classes of the page that `read` made, and the notes that mammoth puts at its end. */
function shapesIn(root: Root): Map<Element, Shape> {
  const shapes = new Map<Element, Shape>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) {
      const shape = SHAPE.exec(attribute(node, 'className'))?.[1] as Shape | undefined;
      if (shape !== undefined) shapes.set(node, shape);
      else if (node.tagName === 'li' && /^(?:foot|end)note-\d+$/.test(attribute(node, 'id'))) {
        shapes.set(node, 'boilerplate');
      }
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return shapes;
}
