import { attributedEssay } from '../tag/reading.js';

/** Of each sentence: whose it is, under which frame, and who is named as its holder. */
export function voicesOf(text: string): string[] {
  const { sentences } = attributedEssay(text);
  return sentences.map(({ whose, frame, holder }) =>
    whose === 'author'
      ? 'author'
      : `${frame}: ${holder === null ? '-' : text.slice(holder.start, holder.end)}`,
  );
}
