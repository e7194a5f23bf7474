import { strengthWords } from './reading.js';
import { count, dateWords } from './wording.js';
export function essayIndex(entries, corpus = null) {
    const essays = [];
    const failures = [];
    for (const entry of entries) {
        if (!('figures' in entry)) {
            failures.push(entry);
            continue;
        }
        const { figures, hrefs } = entry;
        const { strength, published } = figures;
        const median = strength && strengthWords(strength.median);
        essays.push({
            ...figures,
            hrefs,
            date: published && dateWords(published),
            median,
            chart: strength && {
                ...strength,
                alt: `Median ${median.text}, middle half ${strengthWords(strength.low).text} to ${strengthWords(strength.high).text}.`,
            },
        });
    }
    return { finding: findingOf(essays, failures.length), corpus, essays, failures };
}
function findingOf(essays, failed) {
    const words = essays.reduce((sum, essay) => sum + essay.words, 0);
    const claims = essays.reduce((sum, essay) => sum + essay.claims, 0);
    const read = `${count(essays.length, 'essay')}, ${count(words, 'word')}, ${count(claims, 'claim')}.`;
    return failed === 0 ? read : `${read} ${count(failed, 'file')} could not be analyzed.`;
}
