/** Small words of the corpus briefing. */
import type { Interval } from '../../model/index.js';

/** A mean of strengths: two decimals, a plus sign, a true minus: "+0.91", "−0.20", "0.00". */
export function signedText(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  if (digits === '0.00') return digits;
  return `${value > 0 ? '+' : '−'}${digits}`;
}

/** A difference of means without a plus sign: "0.07", "−0.01". */
export function stepsText(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  return value < 0 && digits !== '0.00' ? `−${digits}` : digits;
}

export function intervalText({ low, high }: Interval, word = signedText): string {
  return `${word(low)} to ${word(high)}`;
}

const TITLE_WORDS = 8;

/** A title in its marks, clipped: titles stand in the middle of sentences here. Its own double marks become single ones. */
export function titleWords(title: string): string {
  const words = title.split(' ');
  const shown = words.length <= TITLE_WORDS + 1 ? title : `${words.slice(0, TITLE_WORDS).join(' ')}…`;
  return `“${shown.replace(/(^|[\s(])["“”]/gu, '$1‘').replace(/["“”]/gu, '’')}”`;
}
