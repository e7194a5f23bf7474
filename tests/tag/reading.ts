/** The votes of the rules on a text's last sentence, as the tests of the detectors ask for them. */
import { annotate } from '../../src/annotate/index.js';
import { attribute } from '../../src/attribute/index.js';
import type { AttributedEssay, MoveKind } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import type { Signal } from '../../src/tag/index.js';
import { signalsOf } from '../../src/tag/index.js';

export function attributedEssay(text: string): AttributedEssay {
  return attribute(annotate(parse(sourceFromText(text))));
}

/** Votes for one move on the sentence at `index`, counted from the end where negative. */
export function votesFor(move: MoveKind, text: string, index = -1): Signal[] {
  const votes = signalsOf(attributedEssay(text)).at(index) ?? [];
  return votes.filter((vote) => vote.move === move);
}

/** The sum of those votes: above zero where the rules speak for the move. */
export function sumFor(move: MoveKind, text: string, index = -1): number {
  return votesFor(move, text, index).reduce((sum, vote) => sum + vote.weight, 0);
}

/** The words that the votes for the move show, each rule's first span. */
export function wordsFor(move: MoveKind, text: string, index = -1): string[] {
  const essay = attributedEssay(text);
  const sentence = essay.sentences.at(index)!;
  return votesFor(move, text, index)
    .filter((vote) => vote.weight > 0)
    .map(({ from, to }) => essay.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end));
}
