/**
 * Text as a row of letters and digits, each with the place it comes from. Two readings of the same words differ in white space,
 * quotation marks, dashes and list numbers, and agree in these.
 */
export interface Letters {
  /** Lower case, compatibility forms taken apart. */
  readonly row: string;
  /** For each unit of `row`, where its character begins in the text. */
  readonly at: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

export function lettersOf(text: string, from = 0, to = text.length): Letters {
  const at: number[] = [];
  let row = '';
  for (let i = from; i < to; ) {
    const character = String.fromCodePoint(text.codePointAt(i)!);
    if (LETTER.test(character)) {
      const plain = character.normalize('NFKD').toLowerCase();
      for (const unit of plain)
        if (LETTER.test(unit)) {
          row += unit;
          for (let n = 0; n < unit.length; n++) at.push(i);
        }
    }
    i += character.length;
  }
  return { row, at };
}
