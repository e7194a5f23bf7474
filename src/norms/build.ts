/** From the figures of many essays to a reference set. */
import {
  type ComparedFigures,
  digest,
  LEAST_TEXTS,
  list,
  NORM_FIGURES,
  NORMS_FORMAT,
  type NormFigure,
  type Norms,
  type NormsMade,
  ProblemError,
  problem,
  quantile,
  rounded,
} from '../model/index.js';

/** One essay of the set. */
export interface NormEssay {
  readonly figures: ComparedFigures;
  /** Of its file. */
  readonly sha256: string;
  /** What kind of text it is; null where nothing says so. */
  readonly genre: string | null;
}

export interface BuildOptions {
  readonly made: Omit<NormsMade, 'texts'>;
  /** What messages call the set: the folder it was made from. */
  readonly path: string;
  /** What the texts are, for a sentence. Default: their genres, or "texts". */
  readonly description?: string;
}

/** Beyond so many values a percentile gets no finer, only the file larger. */
const MOST_VALUES = 1000;
/** Genres named in the description. */
const NAMED = 4;

/**
 * The same essays give the same set, in whatever order they come.
 * @throws ProblemError `too-few-norms` below 20 essays.
 */
export function buildNorms(essays: readonly NormEssay[], { made, path, description }: BuildOptions): Norms {
  if (essays.length < LEAST_TEXTS) {
    throw new ProblemError(problem('too-few-norms', { path, texts: essays.length, least: LEAST_TEXTS }));
  }
  const genres = genresOf(essays);
  const texts = digest(
    essays
      .map(({ sha256 }) => sha256)
      .sort()
      .join(),
  );
  const figures = Object.fromEntries(
    NORM_FIGURES.map((figure) => [figure, valuesOf(essays, figure)]),
  ) as unknown as Norms['figures'];
  return {
    format: NORMS_FORMAT,
    texts: essays.length,
    description: description ?? describe(genres),
    genres,
    made: { ...made, texts },
    figures,
  };
}

function valuesOf(essays: readonly NormEssay[], figure: NormFigure): Norms['figures'][NormFigure] {
  const values = essays.flatMap(({ figures }) => figures[figure] ?? []).sort((a, b) => a - b);
  if (values.length <= MOST_VALUES) return { texts: values.length, values };
  const thinned = Array.from({ length: MOST_VALUES }, (_, i) =>
    rounded(quantile(values, i / (MOST_VALUES - 1))),
  );
  return { texts: values.length, values: thinned };
}

/** What texts of an unknown kind are counted as. */
export const UNNAMED_GENRE = 'not given';

function genresOf(essays: readonly NormEssay[]): Norms['genres'] {
  const counts = new Map<string, number>();
  for (const { genre } of essays)
    counts.set(genre ?? UNNAMED_GENRE, (counts.get(genre ?? UNNAMED_GENRE) ?? 0) + 1);
  return [...counts]
    .map(([name, texts]) => ({ name, texts }))
    .sort((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1));
}

/** "columns, letters and 3 other kinds of text"; "texts" where no kind is given. */
function describe(genres: Norms['genres']): string {
  const named = genres.filter(({ name }) => name !== UNNAMED_GENRE).map(({ name }) => name);
  if (named.length === 0) return 'texts';
  const shown = named.slice(0, NAMED);
  const others = genres.length - shown.length;
  if (others > 0) shown.push(others === 1 ? 'other texts' : `${others} other kinds of text`);
  return list(shown);
}
