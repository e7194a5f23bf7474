/** In quotation marks, unless they bring their own. */
export function quoted(words) {
    return /^["“]/.test(words) ? words : `“${words}”`;
}
/** "“granted” (concessive), “will” (learned)". */
export function evidenceWords(evidence) {
    return evidence.map(({ cue, type }) => quoted(cue) + typeName(type)).join(', ');
}
/** What a span is called: by its kind of cue, or that a model learned to look at it. */
function typeName(type) {
    if (type === 'other')
        return '';
    return type === 'model' ? ' (learned)' : ` (${type.replaceAll('_', ' ')})`;
}
