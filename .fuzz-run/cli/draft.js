/** One draft to compare: an essay, analyzed now, or an analysis document saved earlier. */
import { readFileSync } from 'node:fs';
import { basename, extname, isAbsolute, normalize } from 'node:path';
import { DOCUMENT_SCHEMA, ProblemError, problem, } from '../model/index.js';
import { formatOf } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { fileProblem, readSource } from '../read/file.js';
/** @throws ProblemError where the file cannot be read, or is neither an essay nor an analysis document. */
export function readDraft(path) {
    const relative = shownPath(path);
    if (extname(path).toLowerCase() === '.json')
        return savedDocument(path, relative);
    const format = formatOf(relative);
    // A path that leads nowhere is told of as such, whatever it is called.
    if (!format)
        throw new ProblemError(missing(path, relative) ?? problem('unknown-format', { path: relative }));
    return analyzeSource(readSource({ path, relative }, format));
}
/** As documents name their source: relative, with "/". */
function shownPath(path) {
    const plain = normalize(path).replaceAll('\\', '/');
    return isAbsolute(path) || plain.startsWith('../') ? basename(path) : plain;
}
function missing(path, relative) {
    try {
        readFileSync(path);
        return null;
    }
    catch (error) {
        return fileProblem(error, relative);
    }
}
function savedDocument(path, relative) {
    let text;
    try {
        text = readFileSync(path, 'utf8');
    }
    catch (error) {
        throw new ProblemError(fileProblem(error, relative), { cause: error });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new ProblemError(problem('bad-document', { path: relative, reason: 'it is not JSON' }), {
            cause: error,
        });
    }
    const reason = complaint(value);
    if (reason !== null)
        throw new ProblemError(problem('bad-document', { path: relative, reason }));
    return value;
}
/** What keeps a value from being an analysis document, as far as a comparison reads one; null where nothing does. */
function complaint(value) {
    if (!isObject(value) || value.schema !== DOCUMENT_SCHEMA)
        return `its schema is not "${DOCUMENT_SCHEMA}"`;
    const { text, markup, blocks, sentences, findings, links, problems, source, essay, summary, tool } = value;
    if (typeof text !== 'string')
        return 'it has no text';
    for (const [name, list] of Object.entries({ markup, blocks, sentences, findings, links, problems })) {
        if (!Array.isArray(list) || !list.every(isObject))
            return `it has no list of ${name}`;
    }
    for (const [name, part] of Object.entries({ source, essay, summary, tool })) {
        if (!isObject(part))
            return `it has no ${name}`;
    }
    if (!isObject(summary.moves))
        return 'its summary is not complete';
    const bad = sentences.findIndex((sentence) => !isSentence(sentence, text.length));
    return bad === -1 ? null : `its sentence ${bad} is not complete`;
}
function isSentence(value, length) {
    const { start, end, block, moves, quotations, strength } = value;
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
    const weighed = strength === null ||
        (isObject(strength) && typeof strength.value === 'number' && Array.isArray(strength.contributions));
    return inside && weighed && Number.isInteger(block) && Array.isArray(moves) && Array.isArray(quotations);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
