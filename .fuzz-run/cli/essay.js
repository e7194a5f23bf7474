/** The work on one essay, from the file to all it is made into but the PDF. Runs in a worker or in the process itself. */
import { corpusFigures, corpusOf, indexFigures, renderBriefing, renderCorpusBriefing, renderIndex, } from '../briefing.js';
import { documentJson } from '../export/document-json.js';
import { ProblemError, problem, } from '../model/index.js';
import { formatOf } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { readSource } from '../read/file.js';
/** Words of a claim that the closing summary quotes. */
const QUOTED_WORDS = 28;
/** Never throws: what an essay makes fail is a problem of that essay. */
export function workOn(task) {
    const { file, formats, paper, norms } = task;
    try {
        const analyzed = documentOf(task);
        if ('failed' in analyzed)
            return analyzed;
        const { document } = analyzed;
        const { essay, summary, problems } = document;
        return {
            html: formats.includes('html') || formats.includes('pdf')
                ? renderBriefing(document, norms === undefined ? { paper } : { paper, norms })
                : null,
            json: formats.includes('json') ? documentJson(document) : null,
            figures: indexFigures(document),
            corpus: corpusFigures(document),
            published: essay.published,
            words: essay.words,
            claims: summary.claims,
            exposed: summary.exposed.map((index) => exposedClaim(document, index)),
            problems,
        };
    }
    catch (error) {
        return { failed: failureOf(error, file) };
    }
}
/** The analysis alone. Never throws. */
export function documentOf({ file, settings }) {
    try {
        return { document: analyzeSource(readSource(file, formatOf(file.relative)), { settings }) };
    }
    catch (error) {
        return { failed: failureOf(error, file) };
    }
}
function failureOf(error, { relative: path }) {
    if (error instanceof ProblemError)
        return error.problem;
    const reason = error instanceof Error ? error.message : String(error);
    return problem('analysis-failed', { path, reason });
}
/** The page that lists all essays. `corpus`: the page on all of them, to be linked to. */
export function indexPage(entries, corpus) {
    return renderIndex(entries, { corpus });
}
/** The briefing on all essays together. */
export function corpusFiles(entries, paper) {
    const data = corpusOf(entries);
    return {
        html: renderCorpusBriefing(data, { paper }),
        json: documentJson(data),
        published: data.scope.to,
    };
}
function exposedClaim(document, index) {
    const { start, end, place, strength, exposure } = document.sentences[index];
    let prose = '';
    let at = start;
    for (const mark of document.markup) {
        if (mark.end <= start || mark.start >= end)
            continue;
        prose += document.text.slice(at, Math.max(at, mark.start));
        at = mark.end;
    }
    const words = (prose + document.text.slice(Math.min(at, end), end)).trim().split(/\s+/);
    const quote = words.slice(0, QUOTED_WORDS).join(' ') + (words.length > QUOTED_WORDS ? ' …' : '');
    const value = strength?.value ?? 0;
    return { quote, line: place?.line ?? null, strength: value, exposure: exposure?.value ?? value };
}
