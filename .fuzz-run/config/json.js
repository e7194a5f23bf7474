/** JSON with places: where it breaks off, and where in it a key stands. */
import { parse } from '@humanwhocodes/momoa';
/** What is wrong with a text that is not JSON. */
export class JsonError extends Error {
    line;
    column;
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
/** @throws JsonError */
export function readJson(text) {
    const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
    let root;
    try {
        root = parse(plain).body;
    }
    catch (error) {
        const { line = 1, column = 1 } = error;
        const found = plain.split(/\r\n|[\r\n]/)[line - 1]?.[column - 1];
        throw new JsonError(found === undefined ? 'it ends too soon' : `unexpected ${found}`, line, column);
    }
    return { value: JSON.parse(plain), lineOf: (path) => lineOf(root, path) };
}
function lineOf(root, path) {
    let { line } = root.loc.start;
    let node = root;
    for (const key of path) {
        if (node.type === 'Object') {
            const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.type === 'Identifier' ? name.name : '') === key);
            if (member === undefined)
                break;
            line = member.loc.start.line;
            node = member.value;
        }
        else if (node.type === 'Array') {
            const element = node.elements[Number(key)];
            if (element === undefined)
                break;
            node = element.value;
            line = node.loc.start.line;
        }
        else
            break;
    }
    return line;
}
