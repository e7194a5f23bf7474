const LINKED = 0.9;
const MOST_WORDS = 25;
export function markLinks(slots) {
    slots.forEach((slot, i) => {
        if (slot.draft.linked < LINKED || slot.words > MOST_WORDS)
            return;
        const alone = slot.kind === null && slot.ending === 'none' && i > 0;
        const listed = slot.kind === 'list-item' && (isLinkItem(slots[i - 1]) || isLinkItem(slots[i + 1]));
        if (alone || listed)
            slot.kind = 'boilerplate';
    });
}
/** An item that is a link, also one that was decided just before. */
function isLinkItem(slot) {
    return slot !== undefined && slot.draft.shape === 'list-item' && slot.draft.linked >= LINKED;
}
