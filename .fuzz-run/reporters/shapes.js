/** What the reports for programs hold: `json` as one object, `ndjson` record by record. */
import { CHECK_SCHEMA, } from '../model/index.js';
export function jsonStart({ tool, rules }) {
    return {
        schema: CHECK_SCHEMA,
        tool: { name: tool.name, version: tool.version },
        rules: rules.map(({ id, label, gloss, advice, severity }) => ({ id, label, gloss, advice, severity })),
    };
}
export function jsonEssay({ path, document, failure }, entries) {
    return {
        path,
        title: document?.essay.title ?? null,
        format: document?.source.format ?? null,
        sha256: document?.source.sha256 ?? null,
        failure: failure && jsonProblem(failure),
        problems: document?.problems.map(jsonProblem) ?? [],
        findings: entries.map(jsonFinding),
    };
}
export function jsonFinding({ finding, quote, place, range, related }) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        state: finding.state,
        message: finding.message,
        quote,
        place,
        range,
        sentence: finding.sentence,
        related: related.map((one) => ({
            sentence: one.sentence,
            quote: one.quote,
            place: one.place,
            range: one.range,
        })),
        fingerprint: finding.fingerprint,
    };
}
export function jsonProblem({ code, message, start, end }) {
    return { code, message, start, end };
}
export function jsonTotals({ essays, failed, findings, known, suppressed }) {
    const { error, warn, info } = findings;
    return { essays, failed, findings: { error, warn, info }, known, suppressed };
}
