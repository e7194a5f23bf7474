/** Marks: plain words, one of which a line must contain to be tested against a phrase. All are looked for in one pass over the line. */

/** A mark is met by so many letters, and then read on. */
const START = 3;
const UPPER_A = 65;
const UPPER_Z = 90;

const lowered = (unit: number): number => (unit >= UPPER_A && unit <= UPPER_Z ? unit + 32 : unit);

/** Three units as a place in a table of 32,768: the lower five bits of each. */
const placeOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

export class Marks {
  /** By the place of its first letters: which mark may begin there; 0 where none does. */
  readonly #starts = new Uint8Array(1 << 15);
  readonly #byStart: string[][] = [[]];

  /** `marks` in lower case; those shorter than three letters, which many lines hold, are left out. */
  constructor(marks: Iterable<string>) {
    for (const mark of new Set(marks)) {
      if (!Marks.tells(mark)) continue;
      const place = placeOf(mark.charCodeAt(0), mark.charCodeAt(1), mark.charCodeAt(2));
      if (this.#starts[place] === 0) this.#starts[place] = this.#byStart.push([]) - 1;
      this.#byStart[this.#starts[place]!]!.push(mark);
    }
  }

  /** Whether a mark is among those that `heldBy` looks for. */
  static tells(mark: string): boolean {
    return mark.length >= START;
  }

  /** Whether a line holds one of the marks, capitals aside. */
  heldBy(line: string): boolean {
    let before = 0;
    let last = 0;
    for (let i = 0; i < line.length; i++) {
      const unit = line.charCodeAt(i);
      const starts = this.#starts[placeOf(before, last, unit)]!;
      if (starts !== 0 && this.#begins(line, i - START + 1, this.#byStart[starts]!)) return true;
      // Two signs beyond ASCII are letters of it in lower case: such a line is looked at more closely.
      if (unit === 0x130 || unit === 0x212a) return true;
      before = last;
      last = unit;
    }
    return false;
  }

  #begins(line: string, at: number, marks: readonly string[]): boolean {
    for (const mark of marks) {
      let i = 0;
      while (i < mark.length && lowered(line.charCodeAt(at + i)) === mark.charCodeAt(i)) i++;
      if (i === mark.length) return true;
    }
    return false;
  }
}
