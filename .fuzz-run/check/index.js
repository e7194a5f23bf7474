import { Complaints } from './complaints.js';
import { checkPlaces } from './places.js';
import { checkRelations } from './relations.js';
import { checkSentences } from './sentences.js';
import { checkSummary } from './summary.js';
import { checkText } from './text.js';
/**
 * What a document breaks of the promises of its format, one line each ("sentence 4: base plus contributions is the
 * strength"); empty where it keeps them all. Shape and types are the JSON Schema's matter, and are taken for granted here.
 */
export function checkDocument(document) {
    const complaints = new Complaints();
    const { path, sha256 } = document.source;
    complaints.unless(!path.includes('\\') && !path.startsWith('/') && !/^[a-z]:/i.test(path), 'the path is relative, with "/"', 'source');
    complaints.unless(/^[0-9a-f]{64}$/.test(sha256), 'sha256 is 64 hexadecimal digits', 'source');
    checkText(document, complaints);
    checkPlaces(document, complaints);
    checkSentences(document, complaints);
    checkRelations(document, complaints);
    checkSummary(document, complaints);
    return complaints.lines;
}
