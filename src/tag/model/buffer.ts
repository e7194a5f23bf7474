/** Features of one sentence as numbers: no strings are built, so that reading an essay stays cheap. */

/** A growing list of features: a 32-bit key, a value and the tokens it comes from. Reused from sentence to sentence. */
export class FeatureBuffer {
  keys = new Int32Array(1024);
  values = new Float32Array(1024);
  /** Tokens from (inclusive) to (exclusive) that the feature stands for; from = -1 where no words of the sentence do. */
  from = new Int16Array(1024);
  to = new Int16Array(1024);
  length = 0;
  /** How many of them, from the first on, stand for single words, pairs and classes of words. */
  words = 0;
  /** How many, from the first on, may stand for tokens at all: all later ones are of the sentence as a whole. */
  placed = 0;

  clear(): void {
    this.length = 0;
    this.words = 0;
    this.placed = 0;
  }

  add(key: number, value: number, from: number, to: number): void {
    if (this.length === this.keys.length) this.#grow();
    const i = this.length++;
    this.keys[i] = key;
    this.values[i] = value;
    this.from[i] = from;
    this.to[i] = to;
  }

  /** A copy as long as it needs to be, where a key that comes twice stands once, with its first value. */
  distinct(): FeatureBuffer {
    const seen = new Set<number>();
    const copy = new FeatureBuffer();
    for (let i = 0; i < this.length; i++) {
      const key = this.keys[i]!;
      if (seen.has(key)) continue;
      seen.add(key);
      if (i < this.words) copy.words++;
      if (i < this.placed) copy.placed++;
      copy.add(key, this.values[i]!, this.from[i]!, this.to[i]!);
    }
    copy.keys = copy.keys.slice(0, copy.length);
    copy.values = copy.values.slice(0, copy.length);
    copy.from = copy.from.slice(0, copy.length);
    copy.to = copy.to.slice(0, copy.length);
    return copy;
  }

  #grow(): void {
    const size = this.keys.length * 2;
    const wider = <T extends Int32Array | Float32Array | Int16Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.keys = wider(this.keys, new Int32Array(size));
    this.values = wider(this.values, new Float32Array(size));
    this.from = wider(this.from, new Int16Array(size));
    this.to = wider(this.to, new Int16Array(size));
  }
}

/** Joins two 32-bit keys into one, order kept (the finalizer of MurmurHash3 by A. Appleby, public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
