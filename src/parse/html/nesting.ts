/** Limits the nesting of a page to what parsers can bear; only hostile or broken pages exceed it. */

import { wordSet } from '../../model/index.js';

const DEEPEST = 256;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi;
/** Have no end tag, or one that pages leave out; the elements that hold them are counted for them too. */
const UNCOUNTED = wordSet(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body',
);
const WITH_CONTENT: ReadonlyMap<string, number> = new Map([
  ['table', 4],
  ['ul', 2],
  ['ol', 2],
  ['dl', 2],
]);

/** The page with tags nested deeper than that blanked out: text and offsets stay as they are. */
export function limitNesting(source: string): string {
  let deep = false;
  const depth = depthCounter();
  for (const [, close, name] of source.matchAll(TAG)) deep ||= depth(name!, close !== '') > DEEPEST;
  return deep ? blankDeepTags(source) : source;
}

function blankDeepTags(source: string): string {
  const depth = depthCounter();
  return source.replace(TAG, (tag, close: string, name: string) =>
    depth(name, close !== '') > DEEPEST && !UNCOUNTED.has(name.toLowerCase()) ? ' '.repeat(tag.length) : tag,
  );
}

/** Parsers open these anew in whatever follows, until they are closed by their own end tag. */
const FORMATTING = wordSet('a b big code em font i nobr s small strike strong tt u');

/**
 * A function that is told each tag and gives the depth of the element that it begins or ends. As for a parser, an end tag of an
 * element that is not open is none, and one of an element that is ends those in it. What is too deep is left out of the count.
 */
function depthCounter(): (name: string, close: boolean) => number {
  const open: { readonly tag: string; readonly weight: number }[] = [];
  /** Elements that are too deep, by name: their end tags are theirs. */
  const deeper = new Map<string, number>();
  let depth = 0;
  return (name, close) => {
    const tag = name.toLowerCase();
    if (UNCOUNTED.has(tag)) return depth;
    const tooDeep = deeper.get(tag) ?? 0;
    if (!close) {
      const weight = WITH_CONTENT.get(tag) ?? 1;
      if (depth + weight > DEEPEST) deeper.set(tag, tooDeep + 1);
      else {
        open.push({ tag, weight });
        depth += weight;
        return depth;
      }
      return depth + weight;
    }
    if (tooDeep > 0) {
      deeper.set(tag, tooDeep - 1);
      return DEEPEST + 1;
    }
    const reached = depth;
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at === -1) return reached;
    const [, ...inside] = open.splice(at);
    open.push(...inside.filter((element) => FORMATTING.has(tag) || FORMATTING.has(element.tag)));
    depth = open.reduce((sum, { weight }) => sum + weight, 0);
    return reached;
  };
}
