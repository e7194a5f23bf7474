/** Documents as files: one sentence, block, link, essay or claim a line, so that two versions can be compared line by line. */
/** JSON with a final newline. Half the size of JSON indented throughout, and as easy to compare. */
export function documentJson(document) {
    const fields = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${field(value)}`);
    return `{\n${fields.join(',\n')}\n}\n`;
}
function field(value) {
    if (Array.isArray(value)) {
        if (value.length === 0)
            return '[]';
        return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
    }
    if (typeof value === 'object' && value !== null) {
        const lines = Object.entries(value).map(([key, item]) => `    ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
        return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    }
    return JSON.stringify(value);
}
