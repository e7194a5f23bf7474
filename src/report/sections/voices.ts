/** Voices: whose words and views the sentences carry. */
import { counted, grouped, type Holder, list, type Quote, type SharesChart } from '../../model/index.js';
import { plainWords } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { every } from '../wording.js';

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
const PRONOUNS = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'this',
  'that',
  'these',
  'those',
  'who',
  'which',
]);
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
  const names = new Map<string, Name>();
  for (const { holder } of body) {
    if (holder?.kind !== kind || holder.end <= holder.start) continue;
    const name = plainWords(document, holder, 8);
    const key = name.toLowerCase();
    if (PRONOUNS.has(key)) continue;
    const known = names.get(key) ?? { name, sentences: 0 };
    known.sentences++;
    names.set(key, known);
  }
  const people = kind === 'named' ? together([...names.values()]) : [...names.values()];
  const sorted = people.sort((a, b) => b.sentences - a.sentences);
  const shown = sorted.slice(0, MOST_NAMES).map(({ name, sentences }, i) => {
    const written = i === 0 ? name : inRow(name);
    return sentences > 1 ? `${written} (${sentences})` : written;
  });
  if (sorted.length > MOST_NAMES) shown.push(`${sorted.length - MOST_NAMES} more`);
  return list(shown);
}

const OPENERS =
  /^(?:The|An?|Some|Others?|Many|Most|One|Another|Several|Few|Those|These|This|Our|My|His|Her|Its|Their|People|Everyone) /;

/** "Some and others", "the mayor and a recent study": words that had a capital because they began a sentence. */
const inRow = (name: string): string =>
  OPENERS.test(`${name} `) ? name[0]!.toLowerCase() + name.slice(1) : name;

interface Name {
  name: string;
  sentences: number;
}

/** One person once: "Roe" is "Ann Roe", "Ann Roe on the radio" too, and "the President" is "President Roe" where that is the only one. */
function together(names: readonly Name[]): Name[] {
  const people: Name[] = [];
  /** By every short form of theirs: an essay may name thousands. */
  const known = new Map<string, Set<Name>>();
  const remember = (person: Name) => {
    for (const form of shortForms(person.name)) known.set(form, (known.get(form) ?? new Set()).add(person));
  };
  // The fullest first: the others are looked for in it.
  for (const one of [...names].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length)) {
    const alike =
      known.get(TITLE.test(one.name) ? one.name.toLowerCase() : wordsOf(one.name).join(' ')) ?? [];
    const same = [...alike].filter((person) => isShortFor(one.name, person.name));
    if (same.length !== 1) {
      const person = { ...one };
      people.push(person);
      remember(person);
      continue;
    }
    const [person] = same as [Name];
    // "Ann Roe on the radio" gives way to "Ann Roe", and "the Ledger's editors" to "the Ledger" where that is named more often.
    const begins = !endsAlike(one.name, person.name) && !TITLE.test(one.name);
    if (begins && (one.sentences >= person.sentences || GOES_ON.test(person.name))) {
      person.name = one.name;
      remember(person);
    }
    person.sentences += one.sentences;
  }
  const order = new Map(names.map(({ name }, i) => [name, i]));
  return people.sort((a, b) => order.get(a.name)! - order.get(b.name)!);
}

/** What could be short for a name: its first words, its last ones, "the President". */
function shortForms(name: string): string[] {
  const words = wordsOf(name);
  const written = name.toLowerCase().split(' ');
  const forms = [1, 2].map((count) => `the ${written.slice(0, count).join(' ')}`);
  for (let i = 1; i < words.length; i++) forms.push(words.slice(0, i).join(' '), words.slice(i).join(' '));
  return forms;
}

const GOES_ON = / (?:on|in|at|of|for|from|with) /;
const ARTICLE = /^(?:the|a|an) /i;
/** Titles that stand before a name, and for it. */
const TITLE =
  /^the (?:president|prime minister|governor|mayor|senator|pope|king|queen|secretary|chancellor)$/i;

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|dr|prof|sen|rep|gov|sir|professor|senator|congressman|congresswoman)\.? )+/i;

const wordsOf = (name: string): string[] =>
  name.replace(ARTICLE, '').replace(HONORIFIC, '').toLowerCase().split(' ');

/** Whether the short form begins or ends the full one, or is its title. */
function isShortFor(short: string, full: string): boolean {
  if (TITLE.test(short)) return full.toLowerCase().startsWith(`${short.slice(4).toLowerCase()} `);
  // "the study" is not "the study of eels": only a name is known again by a part.
  if (!/\p{Lu}/u.test(short.replace(ARTICLE, ''))) return false;
  const part = wordsOf(short);
  const whole = wordsOf(full);
  if (part.length >= whole.length) return false;
  return part.every((word, i) => word === whole[i]) || endsAlike(short, full);
}

/** "Roe" and "Ann Roe". */
function endsAlike(short: string, full: string): boolean {
  const part = wordsOf(short);
  return part.every((word, i) => word === wordsOf(full).at(i - part.length));
}
