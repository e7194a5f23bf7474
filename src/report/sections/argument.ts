/** What the piece argues, in its own words, and three sentences of figures: how hard, against whom, where exposed. */
import { counted, type Phrase, type Quote } from '../../model/index.js';
import { lettersOf } from '../height.js';
import { bandAndNumber, type Reading } from '../reading.js';
import { section } from '../section.js';
import { otherSide } from '../sides.js';
import { figure, quotation, say, times } from '../wording.js';
import { goesFar } from './exposed.js';

export interface Argument {
  /** The sentence that states the main claim; null where none stands out. */
  readonly thesis: Quote | null;
  /** Another sentence that is nearly as likely to state it. */
  readonly other: Quote | null;
  /** The essay's own standfirst, where it has one and no sentence stands out. */
  readonly standfirst: string | null;
  readonly sentences: readonly (readonly Phrase[])[];
}

/** Words of a thesis that still leave room on the first page. */
const LONGEST_THESIS = 45;
const LONGEST_OTHER = 32;

export const argument = section<Argument>({
  id: 'argument',
  label: 'What it argues',
  gloss: 'The sentence that states the main claim, and the essay in figures.',
  column: 'full',
  height: heightOf,
  build(reading) {
    const { essay, sentences } = reading.document;
    const thesis = essay.thesis === null ? undefined : sentences[essay.thesis];
    // Documents of earlier versions name one sentence alone.
    const other = sentences[essay.otherThesis ?? -1];
    return {
      thesis: thesis ? reading.quote(thesis, { words: LONGEST_THESIS }) : null,
      other: thesis && other ? reading.quote(other, { words: LONGEST_OTHER }) : null,
      standfirst: thesis ? null : essay.standfirst,
      sentences: [howHard(reading), againstWhom(reading), whereExposed(reading)],
    };
  },
});

/** Letters on a line of the thesis and of the summary, and the heights of such lines on paper. */
const THESIS = { line: 80, height: 16.5 };
const SUMMARY = { line: 118, height: 12.5 };
/** Letters of a strength and a place. */
const PLACE = 26;
const OTHER = { line: 108, height: 14, words: 'Or, nearly as likely: '.length };

function heightOf({ thesis, other, standfirst, sentences }: Argument): number {
  const length = sentences.reduce((sum, phrases) => sum + lettersOf(phrases) + 1, 0);
  const summary = SUMMARY.height * Math.ceil(length / SUMMARY.line);
  const quoted = thesis ? lettersOf(thesis.runs) + 2 : (standfirst?.length ?? 0);
  if (quoted === 0) return 36 + summary;
  const second = other ? OTHER.words + lettersOf(other.runs) + PLACE : 0;
  return (
    37 +
    THESIS.height * Math.ceil(quoted / THESIS.line) +
    OTHER.height * Math.ceil(second / OTHER.line) +
    summary
  );
}

function howHard({ document: { summary }, claims, body }: Reading): Phrase[] {
  if (!summary.strength || claims.length === 0) {
    return say`No claim in the author’s own voice was found in ${figure(counted(body.length, 'sentence'))}.`;
  }
  const { median, bands } = summary.strength;
  const strong = bands.categorical + bands.boosted;
  const weak = bands.softened + bands.hedged + bands['strongly hedged'];
  const start = say`The piece makes ${figure(counted(claims.length, 'claim'))} in ${counted(body.length, 'sentence')}`;
  if (claims.length === 1) return [...start, ...say`, worded ${figure(bandAndNumber(median))}.`];
  return [
    ...start,
    ...say`; the median claim is worded ${figure(bandAndNumber(median))}, `,
    ...say`${some(strong)} ${strong === 1 ? 'is' : 'are'} boosted or categorical and ${some(weak)} softened or hedged.`,
  ];
}

function some(number: number): string {
  return number === 0 ? 'none' : String(number);
}

function againstWhom(reading: Reading): Phrase[] {
  const { summary } = reading.document;
  const { points, answered, faint } = otherSide(reading);
  const cues = cuesWords(summary);
  if (points.length === 0) {
    if (faint) return [...cues, ...say`; no point is clearly granted, and no opposing view clearly raised.`];
    return [...cues, ...say`; it grants no point and raises no opposing view.`];
  }
  return [
    ...cues,
    ...say`; ${figure(`${answered} of ${points.length}`)} ${points.length === 1 ? 'point' : 'points'} granted to the other side or raised for it ${answered === 1 || points.length === 1 ? 'is' : 'are'} answered.`,
  ];
}

/** "Hedges lower its claims 3 times, and no booster raises them". */
function cuesWords({ boosters, hedges }: Reading['document']['summary']): Phrase[] {
  if (boosters + hedges === 0) return say`No booster raises its claims and no hedge lowers them`;
  if (boosters === 0)
    return say`Hedges lower its claims ${figure(times(hedges))}, and no booster raises them`;
  if (hedges === 0)
    return say`Boosters raise its claims ${figure(times(boosters))}, and no hedge lowers them`;
  return say`Boosters raise its claims ${figure(times(boosters))} and hedges lower them ${figure(times(hedges))}`;
}

function whereExposed(reading: Reading): Phrase[] {
  const { document, quote } = reading;
  const first = document.sentences[document.summary.exposed[0] ?? -1];
  if (!first?.strength || !goesFar(first)) return say`No claim goes far beyond what stands under it.`;
  const { runs, clippedEnd, place } = quote(first, { cues: [], words: 14 });
  const words = runs.map((run) => run.text).join('') + (clippedEnd ? '…' : '');
  const where = place.paragraph === null ? place.text : `paragraph ${place.paragraph}`;
  return say`The claim most exposed is in ${figure(where)}: ${quotation(`“${words}”`)} ${figure(bandAndNumber(first.strength.value))}.`;
}
