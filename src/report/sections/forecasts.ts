/** Forecasts: what the piece says will happen, and by when. */
import { confidenceIn, counted, makes, type Quote, type Sentence, saysWhen } from '../../model/index.js';
import { itemHeight } from '../height.js';
import { plainWords } from '../quotation.js';
import { section } from '../section.js';

export interface Forecasts {
  readonly finding: string;
  /** Whether any of them names a date: else no words are underlined, and nothing says that they were. */
  readonly dated: boolean;
  readonly forecasts: readonly {
    readonly quote: Quote;
    /** The date phrases of the sentence; null where it names none. */
    readonly date: string | null;
  }[];
}

const sureness = (sentence: Sentence): number => confidenceIn(sentence, 'prediction');

/** The first word that speaks of the future: a long sentence is shown round it. */
const foretelling = ({ moves }: Sentence) =>
  moves.find(({ kind }) => kind === 'prediction')?.evidence.find(({ type }) => type === 'future') ?? null;

export const forecasts = section<Forecasts>({
  id: 'forecasts',
  label: 'Forecasts',
  gloss: 'Underlined: the words that say when.',
  column: 'half',
  height: (data) => data.forecasts.slice(0, 2).reduce((sum, { quote }) => sum + itemHeight(quote), 46),
  build({ document, body, quote }) {
    const predictions = body
      .filter((sentence) => sentence.whose === 'author' && makes(sentence, 'prediction'))
      .sort((a, b) => sureness(b) - sureness(a) || a.index - b.index);
    if (predictions.length === 0) return null;
    const rows = predictions.map((sentence) => {
      const dates = sentence.marks.filter(
        (mark) => mark.kind === 'date' && saysWhen(plainWords(document, mark), document.essay.published),
      );
      return {
        quote: quote(sentence, {
          cues: dates.map(({ start, end }) => ({ start, end, tone: 'shows' as const })),
          words: 12,
          inView: foretelling(sentence),
        }),
        date: dates.length === 0 ? null : dates.map((date) => plainWords(document, date)).join(', '),
      };
    });
    // Those with a date first: they can be checked. Then those that are most surely forecasts.
    rows.sort((a, b) => Number(a.date === null) - Number(b.date === null));
    const dated = rows.filter((row) => row.date !== null).length;
    const many = counted(rows.length, 'forecast');
    const finding =
      dated === 0
        ? `${many}, ${rows.length === 1 ? 'without' : 'none with'} a date.`
        : `${many}, ${dated === rows.length ? (rows.length === 1 ? 'with' : 'all with') : `${dated} with`} a date.`;
    return { finding, dated: dated > 0, forecasts: rows };
  },
});
