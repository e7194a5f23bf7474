/** From the figures of many essays to a reference set. */
import { digest, LEAST_TEXTS, NORM_FIGURES, NORMS_FORMAT, ProblemError, problem, } from '../model/index.js';
import { quantile } from './quantiles.js';
/** Beyond so many values a percentile gets no finer, only the file larger. */
const MOST_VALUES = 1000;
/** Genres named in the description. */
const NAMED = 4;
/**
 * The same essays give the same set, in whatever order they come.
 * @throws ProblemError `too-few-norms` below 20 essays.
 */
export function buildNorms(essays, { made, path, description }) {
    if (essays.length < LEAST_TEXTS) {
        throw new ProblemError(problem('too-few-norms', { path, texts: essays.length, least: LEAST_TEXTS }));
    }
    const genres = genresOf(essays);
    const texts = digest(essays
        .map(({ sha256 }) => sha256)
        .sort()
        .join());
    const figures = Object.fromEntries(NORM_FIGURES.map((figure) => [figure, valuesOf(essays, figure)]));
    return {
        format: NORMS_FORMAT,
        texts: essays.length,
        description: description ?? describe(genres),
        genres,
        made: { ...made, texts },
        figures,
    };
}
function valuesOf(essays, figure) {
    const values = essays.flatMap(({ figures }) => figures[figure] ?? []).sort((a, b) => a - b);
    if (values.length <= MOST_VALUES)
        return { texts: values.length, values };
    const thinned = Array.from({ length: MOST_VALUES }, (_, i) => rounded(quantile(values, i / (MOST_VALUES - 1))));
    return { texts: values.length, values: thinned };
}
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}
/** What texts are counted as of which nothing says what kind they are. */
export const UNNAMED_GENRE = 'not given';
function genresOf(essays) {
    const counts = new Map();
    for (const { genre } of essays)
        counts.set(genre ?? UNNAMED_GENRE, (counts.get(genre ?? UNNAMED_GENRE) ?? 0) + 1);
    return [...counts]
        .map(([name, texts]) => ({ name, texts }))
        .sort((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1));
}
/** "columns, letters and 3 other kinds of text"; "texts" where no kind is given. */
function describe(genres) {
    const named = genres.filter(({ name }) => name !== UNNAMED_GENRE).map(({ name }) => name);
    if (named.length === 0)
        return 'texts';
    const shown = named.slice(0, NAMED);
    const others = genres.length - shown.length;
    if (others > 0)
        shown.push(others === 1 ? 'other texts' : `${others} other kinds of text`);
    return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
