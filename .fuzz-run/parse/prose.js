/** Collects the prose of a block, unit by unit, with the place of each unit in the source. */
/** Characters that print nothing: soft hyphen, zero-width space, word joiner, a stray byte-order mark. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u2060', '\ufeff']);
export class ProseBuilder {
    source;
    #parts = [];
    #starts = [];
    #ends = [];
    #space = null;
    constructor(source) {
        this.source = source;
    }
    get empty() {
        return this.#parts.length === 0;
    }
    /** Units so far, a space that may yet follow left out. */
    get length() {
        return this.#parts.length;
    }
    /** Where the source spells the end of what is collected so far; null where nothing is. */
    get end() {
        return this.#ends.at(-1) ?? null;
    }
    /** One unit that the source spells from `start` to `end`. White space is kept as one space, and only between other units. */
    unit(char, start, end) {
        if (isSpace(char)) {
            this.#space ??= { start, end };
            return;
        }
        if (INVISIBLE.has(char))
            return;
        if (this.#space && this.#parts.length > 0)
            this.#push(' ', this.#space.start, this.#space.end);
        this.#space = null;
        this.#push(char, start, end);
    }
    #push(char, start, end) {
        this.#parts.push(char);
        this.#starts.push(start);
        this.#ends.push(end);
    }
    /** A stretch of the source as it stands. */
    plain(start, end) {
        for (let at = start; at < end; at++)
            this.unit(this.source[at], at, at + 1);
    }
    /**
     * The value that a parser read from the source between `start` and `end`: character references decoded, escapes and
     * the prefixes of continued lines taken out. Each unit is led back to where it is spelled.
     */
    read(value, start, end) {
        const { source } = this;
        let at = start;
        for (let i = 0; i < value.length;) {
            const char = value[i];
            at = nextMatch(source, at, end, char, value, i);
            const reference = source[at] === '&' ? referenceAt(source, at, end, value, i) : null;
            if (reference) {
                for (let k = 0; k < reference.units; k++)
                    this.unit(value[i + k], at, at + reference.length);
                at += reference.length;
                i += reference.units;
            }
            else {
                const from = Math.min(at, end);
                this.unit(char, from, Math.min(from + 1, end));
                at = from + 1;
                i++;
            }
        }
    }
    /** The piece so far; the builder starts anew. null where there is nothing to read. */
    take() {
        const piece = this.empty ? null : { prose: this.#parts.join(''), starts: this.#starts, ends: this.#ends };
        this.#parts = [];
        this.#starts = [];
        this.#ends = [];
        this.#space = null;
        return piece;
    }
}
export function isSpace(char) {
    const code = char.charCodeAt(0);
    if (code <= 32)
        return true;
    return code >= 0x85 && (code === 0xa0 || code === 0x85 || (code > 0x167f && /\s/.test(char)));
}
/** Where the source spells value[i], at or after `at`: what lies between was dropped by the parser. */
function nextMatch(source, at, end, char, value, i) {
    let from = at;
    while (from < end) {
        const there = source[from];
        if (there === '&' && (char === '&' || referenceAt(source, from, end, value, i)))
            return from;
        if (there === char || (char === '\n' && there === '\r') || (char === '\ufffd' && there === '\0'))
            return from;
        // A tag inside a text is one the parser ignored, such as a stray end tag.
        const tagEnd = there === '<' ? source.indexOf('>', from) : -1;
        from = tagEnd !== -1 && tagEnd < end ? tagEnd + 1 : from + 1;
    }
    return end;
}
const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});?/iy;
const AMPERSAND = /^&(?:amp|#38|#x26);?$/i;
/** The character reference at `at` that value[i] was read from: its length in the source, and in units of the value. */
function referenceAt(source, at, end, value, i) {
    REFERENCE.lastIndex = at;
    const written = REFERENCE.exec(source)?.[0];
    if (written === undefined || at + written.length > end)
        return null;
    if (value[i] === '&') {
        // "&" is either itself, as in "R&D", or a reference to itself.
        const short = /^&amp(?!;)/i.test(written) ? 4 : written.length;
        const reference = written.slice(0, short);
        if (!AMPERSAND.test(reference) || value.startsWith(reference, i))
            return null;
        return { length: short, units: 1 };
    }
    const length = written.endsWith(';') || written[1] === '#' ? written.length : unclosed(source, at, written, value, i);
    const pair = isHighSurrogate(value.charCodeAt(i)) || isSecondUnit(source, at + length, value, i + 1);
    return { length, units: pair && i + 1 < value.length ? 2 : 1 };
}
/** Length of an old reference without its semicolon, such as "&copy" in "&copyright": up to where the value goes on. */
function unclosed(source, at, written, value, i) {
    const following = value.slice(i + 1, i + 4);
    for (let length = 3; length < written.length; length++) {
        if (source.startsWith(following, at + length))
            return length;
    }
    return written.length;
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code < 0xdc00;
}
/** A few references stand for two characters, the second of which only combines ("&NotEqualTilde;"). */
function isSecondUnit(source, after, value, i) {
    const char = value[i];
    return (char !== undefined && char !== source[after] && /^[\u0331\u0333\u0338\u20d2\u20e5\ufe00]$/.test(char));
}
