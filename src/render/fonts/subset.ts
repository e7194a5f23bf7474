/** A font cut down to some characters, by HarfBuzz: compiled to WebAssembly, and loaded when the first font is cut. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readSfntTables, readWoffTables, sfntOf } from './container.js';
import { woffOf } from './pack.js';

/** What is called of it: numbers are addresses in its memory. Names and order as in hb-subset.h. */
interface Harfbuzz {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (bytes: number) => number;
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, end: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_set_clear: (set: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_set: (input: number, kind: number) => number;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** HB_MEMORY_MODE_WRITABLE and HB_SUBSET_SETS_LAYOUT_FEATURE_TAG. */
const WRITABLE = 2;
const FEATURES = 6;

/** Its part of the global scope that Node's types leave out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

let loaded: Harfbuzz | undefined;

function harfbuzz(): Harfbuzz {
  if (loaded) return loaded;
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  loaded = new WebAssembly.Instance(module, {}).exports as Harfbuzz;
  loaded._initialize();
  return loaded;
}

const faces = new Map<string, number>();

/** Faces stay in its memory: a run over many essays cuts the same few again and again. */
function faceIn(path: string, hb: Harfbuzz): number {
  const known = faces.get(path);
  if (known !== undefined) return known;
  const sfnt = sfntOf(readWoffTables(readFileSync(path)));
  const data = hb.malloc(sfnt.length);
  new Uint8Array(hb.memory.buffer).set(sfnt, data);
  const blob = hb.hb_blob_create(data, sfnt.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  hb.hb_blob_destroy(blob);
  faces.set(path, face);
  return face;
}

/**
 * A WOFF file with the glyphs that the code points can become, and the rules that make them so; of layout features those of
 * `features` (four letters each) where given, else all that HarfBuzz applies unasked. The same request gives the same bytes.
 * @throws Error where the file is no font that HarfBuzz can cut.
 */
export function subsetWoff(path: string, codePoints: Iterable<number>, features?: readonly string[]): Buffer {
  const hb = harfbuzz();
  const face = faceIn(path, hb);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(wanted, codePoint);
  if (features) {
    const kept = hb.hb_subset_input_set(input, FEATURES);
    hb.hb_set_clear(kept);
    for (const feature of features) hb.hb_set_add(kept, Buffer.from(feature, 'latin1').readUInt32BE());
  }
  const cut = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  if (cut === 0) throw new Error(`${path} could not be cut down to some characters`);
  const blob = hb.hb_face_reference_blob(cut);
  const start = hb.hb_blob_get_data(blob, 0);
  const sfnt = Buffer.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(cut);
  return woffOf(readSfntTables(sfnt));
}
