/** The values of options, checked: what is not known is refused with the nearest that is. */
import { OUTPUT_FORMATS, PAPERS } from '../export/formats.js';
import { ProblemError, problem } from '../model/index.js';
import { nearest } from './nearest.js';
/** What is analyzed where no path is given. */
export const DEFAULT_PATH = 'corpus';
const FORMATS = OUTPUT_FORMATS.map(({ id }) => id);
/** @throws ProblemError `unknown-choice`. All formats where none is named. */
export function chosenFormats(values) {
    return chosenOf(values, FORMATS);
}
/** The same for a command that knows other formats. */
export function chosenOf(values, known) {
    if (values === undefined)
        return known;
    const named = values.flatMap((value) => value.split(',')).map((value) => value.trim());
    const chosen = new Set(named.map((value) => choice(value, known, '--format', 'format')));
    return known.filter((format) => chosen.has(format));
}
/** @throws ProblemError `unknown-choice`. */
export function chosenPaper(value) {
    return choice(value, PAPERS, '--paper', 'paper size');
}
/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, or null where it is not set.
 * @throws ProblemError `bad-epoch`.
 */
export function chosenEpoch(value) {
    if (value === undefined || value === '')
        return null;
    if (!/^\d{1,12}$/.test(value))
        throw new ProblemError(problem('bad-epoch', { value }));
    return Number(value);
}
export function choice(value, known, option, what) {
    const found = known.find((one) => one === value.toLowerCase());
    if (found !== undefined)
        return found;
    const near = nearest(value, known);
    throw new ProblemError(problem('unknown-choice', {
        option,
        value: value === '' ? '""' : value,
        what,
        known: known.join(', '),
        ...(near === null ? {} : { nearest: near }),
    }));
}
