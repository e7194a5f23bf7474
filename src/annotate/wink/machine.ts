/**
 * Runs the machines of wink's model: finite automata over events, the longest match from the left. They come as objects within
 * objects, by event; here each is one table, and an event is a column of it, so that a step costs one look into an array.
 */

/** States by number: where each event leads, which states end a match and as what, and which words of a match are meant. */
type Description = readonly [
  format: number,
  last: number,
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string | number>>,
  marked: Readonly<Record<string, readonly [skipped: number, left: number]>>,
];

/** What stands for the end of a text, and what leads on where nothing else does, among wink's events. */
const END = 2_070_000;
const OTHERWISE = 2_070_003;

/** The column of events that lead nowhere, and what stands for an event that is passed over. */
export const NOWHERE = 0;
export const PASSED = -1;
/** A state that has begun nothing. */
const ROOT = 0;

/** Columns by event, the same for all machines. */
const columns = new Map<number, number>();

/** The column of an event, once all machines are built. */
export const columnOf = (event: number): number => columns.get(event) ?? NOWHERE;

function columnFor(event: number): number {
  const column = columns.get(event) ?? columns.size + 1;
  columns.set(event, column);
  return column;
}

/** Where a machine found something: the first word that is meant, and what it is. */
export interface Match {
  readonly at: number;
  readonly name: number;
}

export class Machine {
  readonly #steps: readonly (readonly number[])[];
  /** By state: the name of what ends there; 0 for none. */
  readonly #ends: readonly (string | number)[];
  readonly #skipped: readonly number[];
  readonly #otherwise: readonly number[];
  readonly #end = columnFor(END);

  constructor(json: string) {
    const [, last, steps, ends, marked] = JSON.parse(json) as Description;
    const states = Array.from({ length: last + 1 }, (_, state) => state);
    this.#steps = states.map((state) => {
      const row: number[] = [];
      for (const [event, next] of Object.entries(steps[state] ?? {})) {
        const column = columnFor(Number(event));
        while (row.length <= column) row.push(ROOT);
        row[column] = next;
      }
      return row;
    });
    this.#ends = states.map((state) => ends[state] ?? 0);
    this.#skipped = states.map((state) => marked[state]?.[0] ?? 0);
    this.#otherwise = states.map((state) => steps[state]?.[OTHERWISE] ?? ROOT);
  }

  /** All that is found among the events of a text, given by their columns, in order. `length`: how many there are. */
  recognize(events: Int32Array, length: number): Match[] {
    const found: Match[] = [];
    const steps = this.#steps;
    const otherwise = this.#otherwise;
    const ends = this.#ends;
    let state = ROOT;
    let first = 0;
    /** Where a match that may still grow would end, and as what. */
    let heldAt = 0;
    let held = ROOT;
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const column = j === length ? this.#end : events[j]!;
        if (column === PASSED) continue;
        const row = steps[state]!;
        const next = column < row.length ? row[column]! : ROOT;
        if (state === ROOT && next !== ROOT) first = j;
        if (ends[next]) {
          this.#add(first, next, found);
          i = j;
          state = ROOT;
          held = ROOT;
          break;
        }
        state = next;
        if (next === ROOT) {
          if (held !== ROOT) {
            this.#add(first, held, found);
            i = heldAt;
            held = ROOT;
          }
          break;
        }
        if (otherwise[next] !== ROOT) {
          heldAt = j;
          held = otherwise[next]!;
        }
      }
    }
    return found;
  }

  #add(first: number, state: number, to: Match[]): void {
    const name = this.#ends[state]!;
    // What is called so is there to keep shorter matches out.
    if (name !== '0') to.push({ at: first + this.#skipped[state]!, name: Number(name) });
  }
}
