/** Which shard an essay belongs to: by a digest of its path, so that no machine has to ask another. */
import { digest } from '../model/index.js';

/** The part `index` (from 1 on) of `count` parts. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than this are a typing error. */
const MOST = 10_000;

/** "3/8"; null for anything that names no part. */
export function shardFrom(text: string): Shard | null {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined) return null;
  return index >= 1 && index <= count && count <= MOST ? { index, count } : null;
}

/**
 * From 1 to `count`. `path`: relative to the folder analyzed, with "/". The result does not depend on how its letters are composed,
 * because file systems differ in that.
 */
export function shardOf(path: string, count: number): number {
  return Number(BigInt(`0x${digest(path.normalize('NFC'))}`) % BigInt(count)) + 1;
}
