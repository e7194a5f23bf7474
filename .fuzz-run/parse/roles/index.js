import { furnitureRule } from './furniture/index.js';
import { readHead } from './head.js';
import { readHeadings } from './headings.js';
import { markLinks } from './links.js';
import { readRuns } from './lists.js';
import { markPullQuotes } from './repeats.js';
import { readSections } from './sections.js';
import { slotOf } from './slot.js';
import { splitDraft } from './split.js';
import { readTail } from './tail.js';
export function decideRoles(drafts, declared) {
    const slots = drafts.flatMap(splitDraft).map(slotOf);
    for (const slot of slots) {
        if (slot.kind !== null && slot.kind !== 'list-item' && slot.kind !== 'byline')
            continue;
        const rule = furnitureRule(slot);
        if (rule)
            slot.kind = rule.kind;
    }
    markLinks(slots);
    const head = readHead(slots, declared.title, declared.author);
    readRuns(slots);
    const author = declared.author ?? head.author;
    readSections(slots);
    readTail(slots, author);
    readHeadings(slots);
    markPullQuotes(slots);
    for (const slot of slots)
        slot.kind ??= 'paragraph';
    return {
        slots,
        declared: {
            ...declared,
            title: declared.title ?? head.title,
            standfirst: declared.standfirst ?? head.standfirst,
            author,
            published: declared.published ?? head.published,
        },
    };
}
