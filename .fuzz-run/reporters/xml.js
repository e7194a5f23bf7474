/** Text in XML 1.0. */
import { wellFormed } from './visible.js';
/** What XML 1.0 cannot hold, not even as a character reference (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** As text or in an attribute in double quotes. White space in attributes is kept, which bare it would not be. */
export function xml(text) {
    return wellFormed(text.replace(NOT_XML, '\uFFFD')).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]);
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
export function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
        .join('');
}
