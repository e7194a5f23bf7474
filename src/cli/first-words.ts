/** How the command quotes an essay: on one line, cut after so many words. */
import { type AnalysisDocument, type Range, unmarked } from '../model/index.js';

export function firstWords(
  document: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  most: number,
): string {
  const words = unmarked(document, range).trim().split(/\s+/);
  return words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
}
