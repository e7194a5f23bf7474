import { quoteRange } from '../quotation.js';
import { section } from '../section.js';
import { count, idWords } from '../wording.js';
/** Points of paper that a finding takes. */
const HIGH = 28;
const SHOWN_ELSEWHERE = 'exposed-claim';
const SEVERITIES = ['error', 'warn', 'info'];
export const findings = section({
    id: 'findings',
    label: 'Findings',
    gloss: 'What else an editor may want to look at, the most pressing first.',
    column: 'full',
    height: ({ shown }) => 28 + HIGH * shown,
    fit(data, excess) {
        const shown = Math.max(1, data.shown - Math.ceil(excess / HIGH));
        let room = shown;
        const items = data.items.map((item) => ({ ...item, onPaper: item.onPaper && room-- > 0 }));
        return { ...data, items, shown };
    },
    build(reading) {
        const shown = reading.findings.filter((finding) => finding.rule !== SHOWN_ELSEWHERE);
        if (shown.length === 0)
            return null;
        const sorted = SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity));
        const rules = new Set();
        const items = sorted.map((finding) => {
            const repeated = rules.has(finding.rule);
            rules.add(finding.rule);
            return {
                label: idWords(finding.rule),
                message: finding.message,
                quote: quoteOf(finding, reading),
                known: finding.state === 'known',
                onPaper: !repeated,
            };
        });
        return { finding: findingOf(items.length, rules.size), shown: rules.size, items };
    },
});
function findingOf(items, kinds) {
    if (items === 1)
        return 'One more finding.';
    return `${count(items, 'more finding')}, of ${count(kinds, 'kind')}.`;
}
/** The sentence with the words of the finding marked; all of them marked would mark nothing. */
function quoteOf({ sentence: index, start, end }, { document, placeOf }) {
    const sentence = index === null ? undefined : document.sentences[index];
    if (!sentence)
        return null;
    const part = start !== null && end !== null && (start > sentence.start || end < sentence.end);
    return {
        ...quoteRange(document, sentence, part ? [{ start, end, tone: 'shows' }] : [], 16),
        place: placeOf(sentence),
        strength: null,
    };
}
