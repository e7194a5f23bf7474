/**
 * What the panel of the annotated essay says about each sentence, as data that the page's script puts into words: a line of JSON a
 * sentence takes a fifth of what markup would.
 */
import type { EssayDetails, SentenceDetail } from '../model/index.js';

/** What would end the data or turn the direction of what follows it is written as JSON writes any character. */
const UNSAFE = /[<\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `moves`: kind, label, gloss; `types`: of cues. Both are meant by their number below. */
export function detailsJson({ moves, sentences }: EssayDetails): string {
  const types = new Map<string, number>();
  const numbers = new Map(moves.map(({ label }, i) => [label, i]));
  const number = (type: string) => {
    if (!types.has(type)) types.set(type, types.size);
    return types.get(type)!;
  };
  const told = (of: SentenceDetail['moves']) =>
    of.map(({ label, confidence, evidenceType, cues }) => [
      numbers.get(label),
      confidence,
      evidenceType ?? '',
      ...cues.flatMap(({ words, type }) => [words, number(type)]),
    ]);
  const lines = sentences.map(({ index, strength, place, detail }) =>
    JSON.stringify({
      index,
      place,
      value: strength ? Math.round(strength.value * 100) / 100 : undefined,
      strength: strength ? [strength.band, strength.text] : undefined,
      sum: detail.arithmetic ?? undefined,
      voice: detail.voice ?? undefined,
      moves: some(told(detail.moves)),
      possible: some(told(detail.possible)),
      links: some(detail.links.map(({ words, sentence, place }) => [words, sentence, place])),
      figures: detail.figures ?? undefined,
      findings: some(detail.findings.map(({ label, message }) => [label, message])),
    }),
  );
  const known = JSON.stringify(moves.map(({ kind, label, gloss }) => [kind, label, gloss]));
  const json = `{"moves":${known},\n"types":${JSON.stringify([...types.keys()])},\n"sentences":[\n${lines.join(',\n')}\n]}`;
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Empty lists are left out. */
const some = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length > 0 ? list : undefined;
