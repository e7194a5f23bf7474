/** Collects what is wrong with a document, one line each, and never more of one kind than a person would read. */
import type { Range } from '../model/index.js';

const MOST_OF_A_KIND = 5;

export class Complaints {
  readonly #lines: string[] = [];
  readonly #count = new Map<string, number>();

  /** Adds a complaint unless `holds`. `promise` is the promise that was broken; `where` names the place. */
  unless(holds: boolean, promise: string, where: string): void {
    if (holds) return;
    const count = (this.#count.get(promise) ?? 0) + 1;
    this.#count.set(promise, count);
    if (count <= MOST_OF_A_KIND) this.#lines.push(`${where}: ${promise}`);
    else if (count === MOST_OF_A_KIND + 1) this.#lines.push(`and more: ${promise}`);
  }

  get lines(): string[] {
    return this.#lines;
  }
}

export const isInside = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;

/** Whether ranges follow one another without overlapping. */
export const isOrdered = (ranges: readonly Range[]): boolean =>
  ranges.every((range, i) => i === 0 || ranges[i - 1]!.end <= range.start);

/** Whether the indices are distinct and ascend. */
export const ascends = (indices: readonly number[]): boolean =>
  indices.every((index, i) => i === 0 || indices[i - 1]! < index);
