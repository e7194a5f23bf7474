/** Labelled op-eds for tests of the commands that read them. */

/** A labelled op-ed of sentences, each with its moves and its strength. */
function labelled(id: string, ...said: readonly (readonly [string, readonly string[], number | null])[]) {
  const text = said.map(([sentence]) => sentence).join(' ');
  const units = said.map(([sentence, moves, strength]) => {
    const start = text.indexOf(sentence);
    return {
      start,
      end: start + sentence.length,
      role: 'body',
      moves,
      optional_moves: [],
      strength,
      strength_range: strength === null ? null : [strength, strength],
      whose: 'author',
      evidence_type: null,
      links: [],
    };
  });
  return { id, title: null, source: null, text, units };
}

/** Small op-eds, all alike. */
export const GOLD = [1, 2, 3, 4, 5, 6].flatMap((n) => [
  labelled(
    `ferry-${n}`,
    ['The council must never sell the ferry.', ['prescription'], 3],
    ['It will probably sail again next year.', ['assertion', 'prediction'], -2],
    ['Who could want it gone?', ['rhetorical_question'], 1],
    // A label that no reader would give: something for the list of disagreements.
    ['The ferry is old.', ['analogy'], 1],
  ),
]);
