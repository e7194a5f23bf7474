const CLOSERS = /["'”’»)\]]+$/;
const EMOTICON = /(?:(?:^|\s)[:;]-?[)(DP]|\p{Extended_Pictographic}\ufe0f?)$/u;
const INNER_STOP = /[\p{Ll}\p{N})\]"”’%][.!?…]["”’)\]]*\s+["“‘(]?(?:\p{Lu}|\d)/uy;
/** So much of a block is looked at for a second sentence. */
const FIRST_PART = 600;
export function slotOf(draft) {
    return {
        draft,
        kind: draft.shape === 'open' ? null : draft.shape,
        level: draft.level,
        words: countSpaced(draft.prose),
        ending: endingOf(draft.prose),
        several: hasInnerStop(draft.prose.slice(0, FIRST_PART)),
    };
}
function endingOf(prose) {
    // Most blocks end so: a full stop, and no second one before it.
    if (prose.endsWith('.') && !prose.endsWith('..'))
        return 'stop';
    const end = prose.slice(-40);
    if (EMOTICON.test(end))
        return 'stop';
    const tail = end.replace(CLOSERS, '');
    if (/(?:\.{2,}|…)$/.test(tail))
        return 'ellipsis';
    if (/[.。！？]$/.test(tail))
        return 'stop';
    if (/\?[?!]*$/.test(tail))
        return 'question';
    if (/!$/.test(tail))
        return 'exclamation';
    return /(?:[:;,]|[–—-])$/.test(tail) ? 'lead' : 'none';
}
function hasInnerStop(prose) {
    for (let at = 1; at < prose.length; at++) {
        const code = prose.charCodeAt(at);
        // A stop, an exclamation or a question mark, an ellipsis.
        if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026)
            continue;
        INNER_STOP.lastIndex = at - 1;
        if (INNER_STOP.test(prose))
            return true;
    }
    return false;
}
const SPACE = 32;
/** Words between spaces, counted up to 200: enough to tell a line from a paragraph. */
function countSpaced(prose) {
    let count = 1;
    for (let at = 0; at < prose.length && count < 200; at++) {
        if (prose.charCodeAt(at) === SPACE && prose.charCodeAt(at + 1) !== SPACE)
            count++;
    }
    return count;
}
/** A paragraph that argues: several sentences, or one of some length that ends like one. */
export function isFullParagraph(slot) {
    return slot.several ? slot.words >= 12 : slot.words >= 18 && slot.ending !== 'none';
}
