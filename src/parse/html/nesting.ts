/** Keeps a page from being nested deeper than parsers can bear: a hostile or broken page, never a real one. */

const DEEPEST = 400;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^>]*>/gi;
/** Have no end tag, or one that pages leave out. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'.split(
    ' ',
  ),
);

/** The page with tags nested deeper than that blanked out: text and offsets stay as they are. */
export function limitNesting(source: string): string {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name] of source.matchAll(TAG)) {
    if (UNCOUNTED.has(name!.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST ? blankDeepTags(source) : source;
}

function blankDeepTags(source: string): string {
  let depth = 0;
  return source.replace(TAG, (tag, close: string, name: string) => {
    if (UNCOUNTED.has(name.toLowerCase())) return tag;
    const deep = depth > DEEPEST;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    return deep ? ' '.repeat(tag.length) : tag;
  });
}
