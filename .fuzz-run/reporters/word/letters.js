const LETTER = /[\p{L}\p{N}]/u;
export function lettersOf(text, from = 0, to = text.length) {
    const at = [];
    let row = '';
    for (let i = from; i < to;) {
        const character = String.fromCodePoint(text.codePointAt(i));
        if (LETTER.test(character)) {
            const plain = character.normalize('NFKD').toLowerCase();
            for (const unit of plain)
                if (LETTER.test(unit)) {
                    row += unit;
                    for (let n = 0; n < unit.length; n++)
                        at.push(i);
                }
        }
        i += character.length;
    }
    return { row, at };
}
