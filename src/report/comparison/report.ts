/** The comparison of two drafts as plain data: what its page and its Markdown say. */
import {
  type AnalysisDocument,
  type ChangeEntry,
  type ChangeKind,
  type ComparedClaim,
  type ComparedFigure,
  type Comparison,
  type ComparisonReport,
  counted,
  grouped,
  list,
} from '../../model/index.js';
import { signedText } from '../corpus/wording.js';
import { titleOf } from '../masthead.js';
import { type Reading, readingOf } from '../reading.js';
import { type OtherSide, otherSide } from '../sides.js';
import { dateWords, every, figure, say } from '../wording.js';
import { slopeOf } from './slope.js';

/** Words of a quotation: a claim is compared whole, unless it is a very long one. */
const WORDS = 40;

/** @param before after the two documents that `comparison` was made from. */
export function comparisonReport(
  comparison: Comparison,
  before: AnalysisDocument,
  after: AnalysisDocument,
): ComparisonReport {
  const readings = { old: readingOf(before), new: readingOf(after) };
  const { title } = titleOf(after);
  return {
    title,
    drafts: [draftOf('Old draft', before), draftOf('New draft', after)],
    summary: summaryOf(comparison),
    slope: slopeOf(comparison),
    figures: {
      finding: figuresFinding(comparison.figures),
      rows: comparison.figures.flatMap((one) =>
        one.id === 'concessions' ? [figureRow(one), answeredRow(readings)] : [figureRow(one)],
      ),
    },
    changes: SECTIONS.flatMap(({ id, label, holds }) => {
      const claims = comparison.claims.filter(holds);
      if (claims.length === 0) return [];
      const entries = claims.map((claim) => entryOf(claim, readings));
      return [
        { id, label, finding: `${counted(claims.length, 'claim')} ${FINDINGS[id](claims.length)}.`, entries },
      ];
    }),
    unchanged: unchangedWords(comparison),
    method: METHOD,
    // The arrow between two strengths is ours, and not among the Latin letters.
    sources: [
      '→',
      ...[before, after].flatMap(({ text, essay, source }) => [text, essay.title ?? '', source.path]),
    ],
  };
}

interface ChangeSection {
  readonly id: ChangeKind | 'moved';
  readonly label: string;
  readonly holds: (claim: ComparedClaim) => boolean;
}

const SECTIONS: readonly ChangeSection[] = [
  { id: 'hardened', label: 'Hardened', holds: ({ kind }) => kind === 'hardened' },
  { id: 'softened', label: 'Softened', holds: ({ kind }) => kind === 'softened' },
  { id: 'added', label: 'Added', holds: ({ kind }) => kind === 'added' },
  { id: 'dropped', label: 'Dropped', holds: ({ kind }) => kind === 'dropped' },
  { id: 'reworded', label: 'Reworded', holds: ({ kind, moved }) => kind === 'reworded' && !moved },
  // Claims that moved and changed besides stand above, with a note.
  {
    id: 'moved',
    label: 'Moved',
    holds: ({ kind, moved }) => moved && (kind === 'unchanged' || kind === 'reworded'),
  },
];

const are = (claims: number) => (claims === 1 ? 'is' : 'are');
const FINDINGS: Readonly<Record<ChangeKind | 'moved', (claims: number) => string>> = {
  hardened: (claims) => `${are(claims)} worded more firmly than before`,
  softened: (claims) => `${are(claims)} worded less firmly than before`,
  added: (claims) => `${are(claims)} new`,
  dropped: (claims) => `${are(claims)} no longer made`,
  reworded: (claims) => `${are(claims)} put in other words, and as firmly as before`,
  moved: (claims) => `${are(claims)} as firm as before, and elsewhere`,
  unchanged: (claims) => `${are(claims)} as before`,
};

function draftOf(label: string, document: AnalysisDocument): ComparisonReport['drafts'][number] {
  const { source, essay } = document;
  const date = essay.published === null ? '' : `, ${dateWords(essay.published)}`;
  const words = `${counted(essay.words, 'word')}, ${counted(document.summary.claims, 'claim')}${date}`;
  return { label, path: source.path, title: titleOf(document).title, words };
}

function entryOf(
  claim: ComparedClaim,
  readings: { readonly old: Reading; readonly new: Reading },
): ChangeEntry {
  const quote = (reading: Reading, index: number | undefined) => {
    const sentence = reading.document.sentences[index ?? -1];
    return sentence ? reading.quote(sentence, { words: WORDS }) : null;
  };
  const old = quote(readings.old, claim.old?.index);
  // The same words need not appear twice.
  const same = claim.old !== null && claim.new !== null && !claim.reworded;
  return {
    old: same ? null : old,
    new: quote(readings.new, claim.new?.index),
    // The heading above says that a claim is new or gone.
    explanation: claim.old === null || claim.new === null ? '' : claim.explanation,
    note: claim.moved ? movedWords(claim) : '',
  };
}

function movedWords({ old, new: now }: ComparedClaim): string {
  const [from, to] = [old?.paragraph ?? null, now?.paragraph ?? null];
  if (from === null || to === null) return 'moved';
  return from === to ? `moved within paragraph ${to}` : `moved from paragraph ${from} to ${to}`;
}

function unchangedWords({ claims }: Comparison): string {
  const unchanged = claims.filter(({ kind, moved }) => kind === 'unchanged' && !moved).length;
  if (unchanged === 0) return 'No claim stands as it was.';
  return `${counted(unchanged, 'claim')} ${unchanged === 1 ? 'stands as it was' : 'stand as they were'}.`;
}

function summaryOf(comparison: Comparison): ComparisonReport['summary'] {
  const { counts, claims, figures } = comparison;
  const parts = (['hardened', 'softened', 'added', 'dropped', 'reworded', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`);
  const first =
    parts.length === 0
      ? say`${claims.length === 0 ? 'Neither draft claims anything' : `${every(claims.length, 'claim')} ${claims.length === 1 ? 'stands' : 'stand'} as before`}.`
      : say`Of ${counted(claims.length, 'claim')} in both drafts together, ${figure(list(parts))}.`;
  const mean = figures.find(({ id }) => id === 'mean');
  const hedges = figures.find(({ id }) => id === 'hedges');
  const boosters = figures.find(({ id }) => id === 'boosters');
  const second =
    mean?.before == null || mean.after == null
      ? null
      : say`Mean strength: ${figure(`${signedText(mean.before)} → ${signedText(mean.after)}`)}; hedges: ${figure(`${hedges?.before} → ${hedges?.after}`)}; boosters: ${figure(`${boosters?.before} → ${boosters?.after}`)}.`;
  return second === null ? [first] : [first, second];
}

function figureRow({
  id,
  label,
  before,
  after,
}: ComparedFigure): ComparisonReport['figures']['rows'][number] {
  const text = (value: number | null) =>
    value === null ? 'none' : id === 'mean' ? signedText(value) : grouped(value);
  const step = before === null || after === null ? null : after - before;
  const signed = (value: number) =>
    value === 0 ? '0' : `${value > 0 ? '+' : '−'}${grouped(Math.abs(value))}`;
  const change = step === null ? '' : id === 'mean' ? signedText(step) : signed(step);
  return { label, before: text(before), after: text(after), change };
}

/** Counted as in the briefing of each draft, so that the three pages agree. */
function answeredRow(readings: {
  readonly old: Reading;
  readonly new: Reading;
}): ComparisonReport['figures']['rows'][number] {
  const [old, now] = [otherSide(readings.old), otherSide(readings.new)];
  const text = ({ points, answered }: OtherSide) =>
    points.length === 0 ? 'none' : `${answered} of ${points.length}`;
  const open = ({ points, answered }: OtherSide) => points.length - answered;
  const step = open(now) - open(old);
  const change = step === 0 ? '' : step > 0 ? `${step} more open` : `${-step} fewer open`;
  return { label: 'Points answered, granted or raised', before: text(old), after: text(now), change };
}

function figuresFinding(figures: readonly ComparedFigure[]): string {
  const mean = figures.find(({ id }) => id === 'mean');
  if (mean?.before == null || mean.after == null) return 'One of the drafts claims nothing.';
  const step = mean.after - mean.before;
  if (Math.abs(step) < 0.05)
    return `On average, claims are worded as firmly as before, ${signedText(mean.after)}.`;
  const firmer = step > 0 ? 'more' : 'less';
  return `On average, claims are worded ${firmer} firmly: ${signedText(mean.before)}\u00a0→\u00a0${signedText(mean.after)}.`;
}

const METHOD = [
  'Sentences of the two drafts are matched by the words they share, rare words counting more, and by the order of these words. A sentence that was split or merged is matched once; the rest of it counts as added or dropped.',
  'Strength runs from −3 (strongly hedged) over +1 (a plain statement) to +3 (categorical) and measures how firmly the author words a claim, not whether it is true. A claim has hardened or softened where its strength changed by a quarter of a step or more. The words named beside it are those that did most of the change. Exposed claims go at least one step of the scale further than what stands under them.',
];
