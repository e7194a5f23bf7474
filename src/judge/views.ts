/** Views of the other side, taken together where one runs over several sentences. */
import { type JudgedSentence, makes, WordSet } from '../model/index.js';

/** Runs of neighboring body sentences that present an opposing view, in order. */
export function runsOfViews(body: readonly JudgedSentence[]): readonly (readonly JudgedSentence[])[] {
  const runs: JudgedSentence[][] = [];
  let open: JudgedSentence[] | null = null;
  for (const sentence of body) {
    if (!makes(sentence, 'opposing_view')) {
      open = null;
      continue;
    }
    if (open) {
      open.push(sentence);
      continue;
    }
    open = [sentence];
    runs.push(open);
  }
  return runs;
}

/** "In his view", "as she put it", "their argument is that": a pronoun stands for someone who was named before. */
const SOMEBODY = new WordSet(['he', 'she', 'his', 'her', 'him', 'their']);
/** Where a sentence that has no words of attribution says whose view it is, in tokens. */
const OPENING = 6;

function pointsAtSomebody({ frameSpan, tokens, holder }: JudgedSentence): boolean {
  if (holder !== null) return false;
  const last = Math.min(tokens.length, frameSpan?.to ?? OPENING);
  for (let i = frameSpan?.from ?? 0; i < last; i++)
    if (tokens[i]!.quotation === -1 && SOMEBODY.has(tokens[i]!.norm)) return true;
  return false;
}

/** Whether the sentence says who holds the view: a name, a pronoun for one, or words quoted from someone. */
export function isNamed(sentence: JudgedSentence): boolean {
  if (sentence.holder?.kind === 'named' || pointsAtSomebody(sentence)) return true;
  return sentence.quotations.some((quotation) => quotation.speech);
}
