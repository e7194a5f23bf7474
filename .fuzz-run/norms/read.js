/** Reading a reference set that a user names: whatever is not one is refused with the reason. */
import { LEAST_TEXTS, NORM_FIGURES, NORMS_FORMAT, ProblemError, problem, } from '../model/index.js';
/**
 * `path` is what messages call the file.
 * @throws ProblemError `bad-norms`, `too-few-norms`.
 */
export function readNorms(json, path) {
    let norms;
    try {
        norms = JSON.parse(json);
    }
    catch {
        throw refusal(path, 'it is not JSON');
    }
    if (norms === null || norms.format !== NORMS_FORMAT)
        throw refusal(path, `its format is not "${NORMS_FORMAT}"`);
    const { texts, description, made, figures } = norms;
    if (!isCount(texts))
        throw refusal(path, 'it does not say how many texts it has');
    if (typeof description !== 'string')
        throw refusal(path, 'it does not say what its texts are');
    if (!made || [made.weights, made.lexicon, made.settings].some((one) => typeof one !== 'string')) {
        throw refusal(path, 'it does not say what it was made with');
    }
    for (const figure of NORM_FIGURES) {
        const entry = figures?.[figure];
        if (!entry || !isCount(entry.texts) || !isSorted(entry.values))
            throw refusal(path, `its values of "${figure}" are missing or out of order`);
    }
    if (texts < LEAST_TEXTS) {
        throw new ProblemError(problem('too-few-norms', { path, texts, least: LEAST_TEXTS }));
    }
    return norms;
}
function refusal(path, reason) {
    return new ProblemError(problem('bad-norms', { path, reason }));
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0;
}
function isSorted(values) {
    return (Array.isArray(values) &&
        values.every((value, i) => Number.isFinite(value) && (i === 0 || values[i - 1] <= value)));
}
