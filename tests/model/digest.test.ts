/** The digest that documents, fingerprints and shards bear: the same on every machine, so that it can be compared. */
import { expect, it } from 'vitest';
import { digest } from '../../src/model/digest.js';

it.each([
  // Of the reference list in draft-eastlake-fnv, appendix C.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('is 64-bit FNV-1a: %j', (text, expected) => {
  expect(digest(text)).toBe(expected);
});

it('takes several texts as one', () => {
  expect(digest('foo', 'bar')).toBe(digest('foobar'));
});

it('tells bytes apart, the last few too', () => {
  const bytes = Uint8Array.from({ length: 11 }, (_, i) => i + 1);
  const digests = [bytes, ...bytes.keys()].map((place) =>
    digest(typeof place === 'number' ? bytes.with(place, 99) : place),
  );
  expect(new Set(digests).size).toBe(12);
});

it('reads bytes wherever they lie in memory', () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, i) => i * 7);
  expect(digest(bytes.subarray(3, 30))).toBe(digest(bytes.slice(3, 30)));
});
