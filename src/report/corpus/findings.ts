/** Three findings of a corpus in sentences: each a figure of all essays, the essay it is clearest in, and its words. */
import {
  type CorpusData,
  type CorpusFigures,
  type CorpusReport,
  counted,
  grouped,
  list,
  type Quote,
} from '../../model/index.js';
import { every, figure, say } from '../wording.js';
import { meanStrength } from './intervals.js';
import { intervalText, signedText, titleWords } from './wording.js';

type Finding = CorpusReport['findings'][number];

const FINDINGS = 3;

/** The first three that the essays give anything to say about. */
export function corpusFindings(data: CorpusData): Finding[] {
  return [strengthFinding, exposureFinding, otherSideFinding, hedgesFinding]
    .flatMap((find) => find(data) ?? [])
    .slice(0, FINDINGS);
}

function example(essay: CorpusFigures, quote: Quote | null): Finding['example'] {
  return quote && { quote, title: essay.title, path: essay.path };
}

/** The essay with the most; of equals the first. */
function most(essays: CorpusData['essays'], of: (essay: CorpusFigures) => number) {
  return essays.reduce((best, essay) => (of(essay) > of(best) ? essay : best));
}

function strengthFinding({ essays, strength }: CorpusData): Finding | null {
  const claiming = essays.filter((essay) => meanStrength(essay) !== null);
  if (strength === null || claiming.length < 2) return null;
  const firmest = most(claiming, (essay) => essay.strength!.mean);
  const softest = most(claiming, (essay) => -essay.strength!.mean);
  if (firmest.strength!.mean === softest.strength!.mean) {
    const said = say`All ${String(claiming.length)} essays word their claims alike, ${figure(signedText(firmest.strength!.mean))} on average.`;
    return { said, example: example(firmest, firmest.strongest) };
  }
  const half =
    claiming.length < 4
      ? ''
      : `; half of the essays lie between ${intervalText(strength).replace(' to ', ' and ')}`;
  const said = say`Mean strength runs from ${figure(signedText(softest.strength!.mean))} in ${titleWords(softest.title)} to ${figure(signedText(firmest.strength!.mean))} in ${titleWords(firmest.title)}${half}.`;
  return { said, example: example(firmest, firmest.strongest) };
}

function exposureFinding({ essays, scope, exposed }: CorpusData): Finding | null {
  const total = essays.reduce((sum, essay) => sum + essay.exposedClaims, 0);
  const [first] = exposed;
  if (total === 0 || first === undefined) return null;
  const worst = most(essays, (essay) => essay.exposedClaims);
  // Words of another essay than the one named would be taken for words of this one.
  const [own] = worst.exposed;
  const alike = essays.filter(({ exposedClaims }) => exposedClaims === worst.exposedClaims);
  const where = worst.exposedClaims > 1 ? `; ${withMost(alike, worst.exposedClaims)}` : '';
  const go = total === 1 ? 'goes' : 'go';
  const said = say`${figure(`${grouped(total)} of ${counted(scope.claims, 'claim')}`)} ${go} at least one step further than what stands under them${where}.`;
  return {
    said,
    example:
      worst.exposedClaims > 1 && own ? example(worst, own.quote) : example(essays[first.essay]!, first.quote),
  };
}

/** "“The pier” has the most, 2"; "“The pier” and “The lock” have the most, 2 each". */
function withMost(essays: readonly CorpusFigures[], count: number): string {
  const [first, second] = essays.map(({ title }) => titleWords(title));
  if (second === undefined) return `${first} has the most, ${count}`;
  const who = essays.length === 2 ? `${first} and ${second}` : `${essays.length} essays`;
  return `${who} have the most, ${count} each`;
}

function otherSideFinding({ essays }: CorpusData): Finding | null {
  const points = essays.reduce((sum, essay) => sum + essay.answerable, 0);
  if (points === 0) return null;
  const answered = essays.reduce((sum, essay) => sum + essay.answered, 0);
  const said = figure(`${grouped(answered)} of ${counted(points, 'point')}`);
  const leaving = essays.filter((essay) => essay.answerable > essay.answered);
  if (leaving.length === 0) {
    const all = say`${figure(every(points, 'point'))} granted to the other side or raised for it ${points === 1 ? 'is' : 'are'} answered.`;
    return { said: all, example: null };
  }
  const open = (essay: CorpusFigures) => essay.answerable - essay.answered;
  const worst = most(leaving, open);
  const leave = `${counted(leaving.length, 'essay')} ${leaving.length === 1 ? 'leaves' : 'leave'} one or more open`;
  const alike = leaving.filter((essay) => open(essay) === open(worst)).length;
  const where =
    leaving.length === 1 || alike > 1 ? '' : `, ${titleWords(worst.title)} the most (${open(worst)})`;
  return {
    said: say`${said} granted to the other side or raised for it ${answered === 1 || points === 1 ? 'is' : 'are'} answered; ${leave}${where}.`,
    example: example(worst, worst.unanswered),
  };
}

function hedgesFinding({ essays }: CorpusData): Finding | null {
  const hedges = essays.reduce((sum, essay) => sum + essay.hedges, 0);
  const boosters = essays.reduce((sum, essay) => sum + essay.boosters, 0);
  if (hedges + boosters === 0) return null;
  const softer = essays.filter((essay) => essay.hedges > essay.boosters).length;
  const hedged = most(essays, (essay) => (essay.mostHedged ? -(essay.mostHedged.strength?.value ?? 3) : -9));
  const words = list([counted(hedges, 'hedge'), counted(boosters, 'booster')]);
  return {
    said: say`Claims hold ${figure(words)}; in ${counted(softer, 'essay')} the hedges are the more frequent.`,
    example: example(hedged, hedged.mostHedged),
  };
}
