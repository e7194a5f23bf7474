/** Voices: whose words and views the sentences carry. */
import { counted, grouped, type Holder, type Quote, type SharesChart } from '../../model/index.js';
import { plainWords } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { every, list } from '../wording.js';

export interface Voices {
  readonly finding: string;
  /** null where there is one voice only. */
  readonly chart: SharesChart | null;
  /** Who is said to hold the views reported or quoted, most sentences first, by how they are named. */
  readonly holders: readonly { readonly kind: string; readonly names: string }[];
  /** A sentence in a voice that is not the author's. */
  readonly quote: Quote | null;
}

/** Letters on a line of the finding, on paper. */
const FINDING_LINE = 52;
const MOST_NAMES = 6;
/** They name nobody by themselves. */
const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'who', 'which']);
const KINDS: readonly { kind: Holder['kind']; label: string }[] = [
  { kind: 'named', label: 'Named' },
  { kind: 'generic', label: 'Not named' },
  { kind: 'implied', label: 'Implied' },
];

export const voices = section<Voices>({
  id: 'voices',
  label: 'Voices',
  gloss: 'Sentences in the author’s voice, quoted, and reported.',
  column: 'half',
  height: ({ finding, chart, holders }) =>
    (chart === null ? 36 : 62) + (finding.length > FINDING_LINE ? 12.2 : 0) + 11 * holders.length,
  build(reading) {
    const { author, quoted, reported } = reading.document.summary.voices;
    const total = author + quoted + reported;
    if (total === 0) return null;
    const others = reading.body.filter((sentence) => sentence.whose === 'attributed');
    const finding =
      quoted + reported === 0
        ? `${every(total, 'sentence')} ${total === 1 ? 'speaks' : 'speak'} in the author’s own voice.`
        : `${grouped(author)} of ${counted(total, 'sentence')} ${author === 1 ? 'speaks' : 'speak'} in the author’s own voice.`;
    const first = others.find((sentence) => sentence.holder?.kind === 'named') ?? others[0];
    return {
      finding,
      chart:
        quoted + reported === 0
          ? null
          : {
              alt: `${finding} Author ${author}, quoted ${quoted}, reported ${reported}.`,
              parts: [
                { label: 'author', count: author, style: 'solid' },
                { label: 'quoted', count: quoted, style: 'striped' },
                { label: 'reported', count: reported, style: 'open' },
              ].filter((part) => part.count > 0),
            },
      holders: KINDS.map(({ kind, label }) => ({ kind: label, names: namesOf(kind, reading) })).filter(
        ({ names }) => names !== '',
      ),
      quote: first ? reading.quote(first, { cues: [], words: 14 }) : null,
    };
  },
});

/** "the mayor (3), Dr. Ito": who is named in that way, with the number of sentences where it is more than one. */
function namesOf(kind: Holder['kind'], { document, body }: Reading): string {
  const names = new Map<string, { name: string; sentences: number }>();
  for (const { holder } of body) {
    if (holder?.kind !== kind || holder.end <= holder.start) continue;
    const name = plainWords(document, holder, 8);
    const key = name.toLowerCase();
    if (PRONOUNS.has(key)) continue;
    const known = names.get(key) ?? { name, sentences: 0 };
    known.sentences++;
    names.set(key, known);
  }
  const sorted = [...names.values()].sort((a, b) => b.sentences - a.sentences);
  const shown = sorted
    .slice(0, MOST_NAMES)
    .map(({ name, sentences }) => (sentences > 1 ? `${name} (${sentences})` : name));
  if (sorted.length > MOST_NAMES) shown.push(`${sorted.length - MOST_NAMES} more`);
  return list(shown);
}
