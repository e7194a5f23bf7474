import { ProseBuilder } from '../prose.js';
import { attribute, isBlock, isElement, isSilent, shapeOf } from './elements.js';
export const EVERYTHING = { reads: () => true, shapes: new Map(), skips: () => false };
const OUTSIDE = {
    shape: 'open',
    level: null,
    block: null,
    reads: false,
    fixed: false,
    italic: false,
    link: false,
    row: false,
};
export function collect(root, source, selection) {
    const collector = new Collector(source, selection);
    collector.walk(root, { ...OUTSIDE, reads: selection === EVERYTHING });
    collector.flush(OUTSIDE);
    return collector.blocks;
}
class Collector {
    selection;
    blocks = [];
    #builder;
    #italic = 0;
    #linked = 0;
    #breaks = 0;
    constructor(source, selection) {
        this.selection = selection;
        this.#builder = new ProseBuilder(source);
    }
    walk(node, around) {
        if (node.type === 'text') {
            this.#text(node.value, node.position?.start.offset, node.position?.end.offset, around);
        }
        else if (isElement(node)) {
            this.#element(node, around);
        }
        else if ('children' in node) {
            for (const child of node.children)
                this.walk(child, around);
        }
    }
    #text(value, start, end, around) {
        if (!around.reads || start === undefined || end === undefined)
            return;
        if (around.block !== null && around.block.tagName !== 'body') {
            this.#read(value, start, end, around);
            return;
        }
        // Text that stands right in a page may be set apart by blank lines alone.
        let from = start;
        for (const [i, part] of value.split(/\n[ \t]*\n/).entries()) {
            if (i > 0)
                this.flush(around);
            this.#read(part, from, end, around);
            from = this.#builder.end ?? from;
        }
    }
    #read(value, start, end, around) {
        const before = this.#builder.length;
        this.#builder.read(value, start, end);
        const added = this.#builder.length - before;
        if (added > 0)
            this.#breaks = 0;
        if (around.italic)
            this.#italic += added;
        if (around.link)
            this.#linked += added;
    }
    #element(element, around) {
        if (isSilent(element) || this.selection.skips(element))
            return;
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
        if (apart)
            this.flush(around);
        else if (cell)
            this.#space(element);
        for (const child of element.children)
            this.walk(child, within);
        if (apart)
            this.flush(within);
    }
    /** One break is a space; two set paragraphs apart. */
    #break(element, around) {
        this.#breaks++;
        if (this.#breaks >= 2)
            this.flush(around);
        else
            this.#space(element);
    }
    #space({ position }) {
        const start = position?.start.offset;
        if (start !== undefined)
            this.#builder.unit(' ', start, start);
    }
    #within(element, around) {
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
    flush({ shape, level }) {
        const length = this.#builder.length;
        const piece = this.#builder.take();
        if (piece) {
            const italic = this.#italic >= length * 0.95;
            this.blocks.push({ piece, shape, level, italic, linked: this.#linked / length });
        }
        this.#italic = 0;
        this.#linked = 0;
        this.#breaks = 0;
    }
}
/** What is quoted or set aside stays so, in whatever blocks it is laid out; captions, and names below quotations, do not. */
function shapeWithin(element, around) {
    if (around === 'quotation' && (element.tagName === 'cite' || element.tagName === 'footer'))
        return 'byline';
    const own = shapeOf(element);
    return own !== null && (around === 'open' || own === 'caption') ? own : around;
}
