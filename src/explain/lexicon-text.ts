/** The trial of a house's words as text for people, and the lists of entries. */
import { type CueEntry, HOUSE_EFFECTS, MOVE_TEXT, type Strength, strengthText } from '../model/index.js';
import { layOut, type Paint, type Row } from './layout.js';
import type { TriedChange, TriedEntry, TriedOccurrence, TriedSentence } from './lexicon-trial.js';
import { quoted } from './words.js';

/** Lines with a final newline. `width`: columns to fill. */
export function trialText(sentence: TriedSentence, paint: Paint, width: number): string {
  const { text, strength, without, entries, changes } = sentence;
  const there = entries.filter(({ at }) => at.length > 0);
  const absent = entries.filter(({ at }) => at.length === 0);
  const rows: Row[] = [
    { label: 'Strength', lines: [arithmetic(strength)] },
    { label: 'Without', lines: [`${arithmetic(without)}, by hedgerow’s own lexicon alone`] },
    { label: 'House', lines: there.flatMap(entryLines) },
    { label: 'Changed', lines: changes.map(changeText) },
    {
      label: 'Not there',
      lines: absent.length === 0 ? [] : [absent.map(({ entry }) => quoted(entry.cue)).join(', ')],
    },
  ];
  const head = layOut([{ label: null, lines: [paint.bold(text)] }], paint, width);
  return `${[...head, '', ...layOut(rows, paint, width)].join('\n')}\n`;
}

function entryLines({ entry, at }: TriedEntry): string[] {
  return at.map((one) => {
    const note = entry.note === undefined ? '' : `. Note: ${entry.note}`;
    return `${quoted(one.words)} (${nameOf(entry.type)}): ${outcomeText(one)}${note}`;
  });
}

function outcomeText(one: TriedOccurrence): string {
  switch (one.outcome) {
    case 'counts':
      return one.move === null ? `counts, ${strengthText(one.effect)}` : moveText(one.move);
    case 'shades':
      return `a shade ${one.effect < 0 ? 'down' : 'up'}: it stands outside the main point`;
    case 'under-hedge':
      return `${one.effect > 0 ? 'a shade up' : 'found, and adds nothing'}: a hedge sets the value, and boosters add no more under it`;
    case 'nothing-claimed':
      return 'found, and adds nothing: the sentence claims nothing';
    case 'outside':
      return 'found, and adds nothing: it is quoted, or stands outside the main point';
    case 'longer':
      return `passed over: the longer entry ${quoted(one.longer!)} has these words`;
    case 'context':
      return `passed over: ${[
        ...one.missing.map((name) => `it needs the context ${name}, which does not hold`),
        ...one.barring.map((name) => `the context ${name} holds, which it forbids`),
      ].join('; ')}`;
  }
}

function moveText({ kind, with: now, without }: NonNullable<TriedOccurrence['move']>): string {
  const sure = (confidence: number | null) =>
    confidence === null ? 'not even possible' : confidence.toFixed(2);
  return `speaks for ${MOVE_TEXT[kind].label.toLowerCase()}: confidence ${sure(now)}, without it ${sure(without)}`;
}

function changeText({ words, type, change, now }: TriedChange): string {
  const name = `${quoted(words)} (${nameOf(type)})`;
  if (change === 'removed') return `${name}: taken out`;
  if (change === 'covered') return `${name}: covered by an entry of the house`;
  return `${name}: weighed otherwise, ${now === null ? 'a shade' : strengthText(now)} alone`;
}

const nameOf = (type: string): string => type.replaceAll('_', ' ');

function arithmetic(strength: Strength | null): string {
  if (strength === null) return 'none: nothing is claimed';
  const { base, value, band, contributions } = strength;
  const parts = contributions.map(({ cue, start, effect, source }) => {
    const name = `${start === undefined ? cue : quoted(cue)}${source === undefined ? '' : ` (${source})`}`;
    return strengthText(effect) === '0'
      ? `${name} a shade ${effect < 0 ? 'down' : 'up'}`
      : `${name} ${strengthText(effect)}`;
  });
  return `${[`plain ${strengthText(base)}`, ...parts].join(', ')} = ${strengthText(value)} ${band}`;
}

/** An entry as it is listed: one of the program's, or of the house's. */
export interface ListedEntry {
  readonly cue: string;
  readonly type: string;
  /** Steps from a plain statement; null for a shade. */
  readonly effect: number | null;
  readonly needs: readonly string[];
  readonly forbids: readonly string[];
  readonly source: string;
  /** What the house has done to it: null where nothing. */
  readonly change: 'removed' | 'reweighted' | null;
  readonly note: string | null;
}

export function listedEntry(
  entry: CueEntry,
  change: ListedEntry['change'] = null,
  note?: string,
): ListedEntry {
  const { cue, type, needs = [], forbids = [], source } = entry;
  const steps = [...HOUSE_EFFECTS].find(([, name]) => name === entry.effect)?.[0] ?? null;
  return { cue, type, effect: steps, needs, forbids, source, change, note: note ?? null };
}

/** One entry a line, with a final newline. */
export function listText(entries: readonly ListedEntry[]): string {
  return entries.map((entry) => `${listLine(entry)}\n`).join('');
}

function listLine({ cue, type, effect, needs, forbids, source, change, note }: ListedEntry): string {
  const moves = effect === null ? 'a shade' : effect === 0 ? '0' : strengthText(effect);
  const where = [
    ...(needs.length > 0 ? [`only where ${needs.join(' and ')}`] : []),
    ...(forbids.length > 0 ? [`not where ${forbids.join(' or ')}`] : []),
    ...(change === 'removed' ? ['taken out by the house'] : []),
    ...(note === null ? [] : [note]),
  ];
  return `${[cue, `${type} ${moves}`, ...where].join('; ')} [${source}]`;
}
