/** Keeps a page from being nested deeper than parsers can bear: a hostile or broken page, never a real one. */
const DEEPEST = 256;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi;
/** Have no end tag, or one that pages leave out; the elements that hold them are counted for them too. */
const UNCOUNTED = new Set('area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'.split(' '));
const WITH_CONTENT = new Map([
    ['table', 4],
    ['ul', 2],
    ['ol', 2],
    ['dl', 2],
]);
/** The page with tags nested deeper than that blanked out: text and offsets stay as they are. */
export function limitNesting(source) {
    let deep = false;
    const depth = depthCounter();
    for (const [, close, name] of source.matchAll(TAG))
        deep ||= depth(name, close !== '') > DEEPEST;
    return deep ? blankDeepTags(source) : source;
}
function blankDeepTags(source) {
    const depth = depthCounter();
    return source.replace(TAG, (tag, close, name) => depth(name, close !== '') > DEEPEST && !UNCOUNTED.has(name.toLowerCase()) ? ' '.repeat(tag.length) : tag);
}
/** A function that is told each tag and gives the depth of the element that it begins or ends. */
function depthCounter() {
    let depth = 0;
    return (name, close) => {
        const tag = name.toLowerCase();
        if (UNCOUNTED.has(tag))
            return depth;
        const weight = WITH_CONTENT.get(tag) ?? 1;
        if (!close)
            depth += weight;
        const reached = depth;
        if (close)
            depth = Math.max(0, depth - weight);
        return reached;
    };
}
