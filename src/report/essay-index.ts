/** The page that lists every essay of a run with its main figures, and every file that could not be analyzed. */
import { counted, type EssayIndex, type IndexEntry } from '../model/index.js';
import { strengthWords } from './reading.js';
import { dateWords } from './wording.js';

export function essayIndex(entries: readonly IndexEntry[], corpus: string | null = null): EssayIndex {
  const essays: EssayIndex['essays'][number][] = [];
  const failures: EssayIndex['failures'][number][] = [];
  for (const entry of entries) {
    if (!('figures' in entry)) {
      failures.push(entry);
      continue;
    }
    const { figures, hrefs } = entry;
    const { strength, published } = figures;
    const median = strength && strengthWords(strength.median);
    essays.push({
      ...figures,
      hrefs,
      date: published && dateWords(published),
      median,
      chart: strength && {
        ...strength,
        alt: `Median ${median!.text}, middle half ${strengthWords(strength.low).text} to ${strengthWords(strength.high).text}.`,
      },
    });
  }
  return { finding: findingOf(essays, failures.length), corpus, essays, failures };
}

function findingOf(essays: EssayIndex['essays'], failed: number): string {
  const words = essays.reduce((sum, essay) => sum + essay.words, 0);
  const claims = essays.reduce((sum, essay) => sum + essay.claims, 0);
  const read = `${counted(essays.length, 'essay')}, ${counted(words, 'word')}, ${counted(claims, 'claim')}.`;
  return failed === 0 ? read : `${read} ${counted(failed, 'file')} could not be analyzed.`;
}
