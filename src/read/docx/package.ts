/** Opens a Word document, which is a zip; only the parts with words are unpacked. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { grouped } from '../../model/index.js';

/** The parts of a document by name, and a package of them alone. */
export interface WordPackage {
  readonly names: readonly string[];
  /** The text of a part; null where it is not there. */
  readonly part: (name: string) => string | null;
  /** A zip that holds only the parts that were unpacked, so that nothing unpacks the rest; `edit` may change the text of parts by name. */
  readonly bytes: (edited: RegExp, edit: (text: string) => string) => Uint8Array;
}

/** Why a package is not opened. */
export type PackageFault =
  | { readonly kind: 'bad' | 'too-large'; readonly reason: string }
  | { readonly kind: 'locked' };

export class PackageError extends Error {
  constructor(readonly fault: PackageFault) {
    super(fault.kind);
  }
}

/** Real documents have some tens of parts. */
const MOST_PARTS = 5_000;
/** Of XML, unpacked: a long book, and half a minute of work. Pictures are not unpacked and not counted. */
const MOST_BYTES = 12_000_000;
const MEGABYTE = 1_000_000;

/** Parts that say what the words are, and how they are styled, numbered and noted. */
const WANTED = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|(?:word|docProps)\/[^/]*\.xml)$/i;

/** An old binary file of Office, which is also what a document with a password is wrapped in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** @throws PackageError */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (startsWith(bytes, COMPOUND)) throw new PackageError({ kind: 'locked' });
  if (!startsWith(bytes, ZIP)) throw bad('it is no zip archive');
  checkSizes(bytes);
  const files = inflated(bytes);
  const names = new Map(Object.keys(files).map((name) => [name.toLowerCase(), name]));
  return {
    names: [...names.values()],
    part: (name) => {
      const found = names.get(name.toLowerCase());
      return found === undefined ? null : strFromU8(files[found]!);
    },
    bytes: (edited, edit) => {
      const parts = Object.entries(files).map(([name, part]) => {
        if (!edited.test(name)) return [name, part] as const;
        const text = strFromU8(part);
        const changed = edit(text);
        return [name, changed === text ? part : strToU8(changed)] as const;
      });
      return zipSync(Object.fromEntries(parts), { level: 0 });
    },
  };
}

/** Runs before anything is unpacked. The declared sizes can be relied on, because no more than that is unpacked of any part. */
function checkSizes(bytes: Uint8Array): void {
  let parts = 0;
  let size = 0;
  walk(bytes, ({ name, originalSize }) => {
    if (++parts > MOST_PARTS) {
      throw new PackageError({
        kind: 'too-large',
        reason: `more than ${grouped(MOST_PARTS)} parts`,
      });
    }
    if (WANTED.test(name)) size += originalSize;
    if (size > MOST_BYTES) {
      throw new PackageError({ kind: 'too-large', reason: `more than ${MOST_BYTES / MEGABYTE} MB of text` });
    }
    return false;
  });
}

function inflated(bytes: Uint8Array): Record<string, Uint8Array> {
  return walk(bytes, ({ name }) => WANTED.test(name));
}

function walk(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw bad('its zip archive is damaged or cut off');
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function bad(reason: string): PackageError {
  return new PackageError({ kind: 'bad', reason });
}
