/** The bytes of Word documents and PDFs, given to the reader whole and damaged. */
import fc from 'fast-check';
import { ProblemError, type Source } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { readInput } from '../../src/read/index.js';

type BinaryFormat = 'docx' | 'pdf';

export const sourceFrom = (format: BinaryFormat, bytes: Uint8Array): Promise<Source> =>
  readInput(
    {
      path: `essay.${format}`,
      relative: `essay.${format}`,
      given: { bytes, format, charset: null, url: null, retrieved: null },
    },
    format,
  );

/**
 * Reads and parses `runs` files: the whole one with up to 30 bytes changed, and anything behind `head`.
 * @throws Error where one of them fails with anything else than a `ProblemError`.
 */
export async function tryDamaged(
  format: BinaryFormat,
  whole: Uint8Array,
  { head, runs }: { readonly head: Uint8Array; readonly runs: number },
): Promise<void> {
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
  const damaged = damage.map((places) => {
    const bytes = whole.slice();
    for (const [at, value] of places) bytes[at] = value;
    return bytes;
  });
  const random = fc
    .uint8Array({ minLength: 1, maxLength: 400 })
    .map((bytes) => Uint8Array.of(...head, ...bytes));
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, random), async (bytes) => {
      await sourceFrom(format, bytes)
        .then(parse)
        .catch((error) => {
          if (!(error instanceof ProblemError)) throw error;
        });
    }),
    { numRuns: runs, seed: 7 },
  );
}
