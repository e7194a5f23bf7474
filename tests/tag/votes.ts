/** The votes of the rules on the last sentence of a text, so that a test need not ask what the trained model decides. */
import { annotate } from '../../src/annotate/index.js';
import { attribute } from '../../src/attribute/index.js';
import type { EvidenceType, MoveKind } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import { signalsOf } from '../../src/tag/index.js';
import { hasWords } from '../../src/tag/signal.js';

/** What the rules say of one move. */
export interface Verdict {
  /** Names of the rules that fired, without the move. */
  readonly rules: readonly string[];
  /** The sum of their votes. */
  readonly sum: number;
  /** The kind of evidence that the strongest vote names. */
  readonly evidenceType: EvidenceType | null;
  /** The words of the strongest vote. */
  readonly words: string;
}

/** What the rules say of `move` on the n-th sentence of the text (from the end where negative; the last by default). */
export function verdictOn(text: string, move: MoveKind, n = -1): Verdict {
  const essay = attribute(annotate(parse(sourceFromText(text))));
  const signals = signalsOf(essay);
  const sentence = essay.sentences.at(n)!;
  const votes = signals[sentence.index]!.filter((vote) => vote.move === move);
  const strongest = [...votes].sort((a, b) => b.weight - a.weight)[0];
  const typed = [...votes].sort((a, b) => b.weight - a.weight).find((vote) => vote.evidenceType !== null);
  return {
    rules: votes.map((vote) => vote.rule.slice(vote.rule.indexOf('/') + 1)),
    sum: votes.reduce((sum, vote) => sum + vote.weight, 0),
    evidenceType: typed?.evidenceType ?? null,
    words:
      strongest && hasWords(strongest)
        ? essay.text.slice(sentence.tokens[strongest.from]!.start, sentence.tokens[strongest.to - 1]!.end)
        : '',
  };
}
