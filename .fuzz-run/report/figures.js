import { titleOf } from './masthead.js';
import { readingOf } from './reading.js';
import { otherSide } from './sides.js';
export function indexFigures(document) {
    const reading = readingOf(document);
    const { essay, source, summary, sentences } = document;
    const { points, answered } = otherSide(reading);
    const exposed = sentences[summary.exposed[0] ?? -1];
    return {
        ...titleOf(document),
        author: essay.author,
        published: essay.published,
        path: source.path,
        words: essay.words,
        claims: summary.claims,
        strength: summary.strength && {
            low: summary.strength.lowerQuartile,
            median: summary.strength.median,
            high: summary.strength.upperQuartile,
        },
        hedges: summary.hedges,
        boosters: summary.boosters,
        answered,
        answerable: points.length,
        findings: reading.findings.length,
        problems: document.problems.length,
        exposed: exposed ? reading.quote(exposed, { words: 22 }) : null,
    };
}
