import { sha256Hex } from './sha256.js';
/** The text as a source. Its `sha256` is that of the text as a UTF-8 file; a byte-order mark is dropped from the content. */
export function sourceFromText(text, options = {}) {
    return {
        info: {
            path: options.path ?? 'text',
            format: options.format ?? 'plain-text',
            sha256: sha256Hex(new TextEncoder().encode(text)),
            url: null,
            retrieved: null,
        },
        content: text.startsWith('\ufeff') ? text.slice(1) : text,
        problems: [],
    };
}
