/** The report's small words: counts, lists, dates, sentences with figures in them. */
import { capitalized, counted, grouped, labelOfRule, type Phrase } from '../model/index.js';

/** "All 3 claims", "Both claims", "The only claim". */
export function every(number: number, one: string, many = `${one}s`): string {
  if (number === 1) return `The only ${one}`;
  return number === 2 ? `Both ${many}` : `All ${grouped(number)} ${many}`;
}

/** "once", "twice", "5 times". */
export function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : counted(number, 'time');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2025-05-14" as "14 May 2025", "2025-05" as "May 2025"; anything else as it stands. */
export function dateWords(iso: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (!parts || !month) return iso;
  const day = parts[3] ? `${Number(parts[3])} ` : '';
  return `${day}${month} ${parts[1]}`;
}

/** Minutes to read so many words, at 230 words a minute (Brysbaert 2019 has 238 for English non-fiction), at least 1. */
export function minutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}

/** "exposed-claim" as "Exposed claim". */
export function idWords(id: string): string {
  return capitalized(id.replaceAll(/[-_]/g, ' '));
}

/** A cue as it is quoted: cues are kept in small letters, and "i" is a word with a capital; the "n't really" of "doesn't really" is none. */
export function cueWords(cue: string): string {
  return cue.replace(/\bi\b/g, 'I').replace(/^n['’]t\b/, 'not');
}

/** The rule as every list of findings names it. */
export const ruleWords = (id: string): string => labelOfRule(id) ?? idWords(id);

export function figure(text: string): Phrase {
  return { text, kind: 'figure' };
}

export function quotation(text: string): Phrase {
  return { text, kind: 'quotation' };
}

/** A sentence as phrases: say`It makes ${figure('3 claims')}.` */
export function say(strings: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase[] {
  const phrases: Phrase[] = [];
  strings.forEach((text, i) => {
    if (text) phrases.push({ text, kind: 'words' });
    const value = values[i];
    if (value === undefined || value === '') return;
    phrases.push(typeof value === 'string' ? { text: value, kind: 'words' } : value);
  });
  return phrases;
}
