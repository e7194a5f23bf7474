const MOST_OF_A_KIND = 5;
export class Complaints {
    #lines = [];
    #count = new Map();
    /** Adds a complaint unless `holds`. `promise` is the promise that was broken; `where` names the place. */
    unless(holds, promise, where) {
        if (holds)
            return;
        const count = (this.#count.get(promise) ?? 0) + 1;
        this.#count.set(promise, count);
        if (count <= MOST_OF_A_KIND)
            this.#lines.push(`${where}: ${promise}`);
        else if (count === MOST_OF_A_KIND + 1)
            this.#lines.push(`and more: ${promise}`);
    }
    get lines() {
        return this.#lines;
    }
}
export const isInside = (inner, outer) => outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
/** Whether ranges follow one another without overlapping. */
export const isOrdered = (ranges) => ranges.every((range, i) => i === 0 || ranges[i - 1].end <= range.start);
/** Whether the indices are distinct and ascend. */
export const ascends = (indices) => indices.every((index, i) => i === 0 || indices[i - 1] < index);
