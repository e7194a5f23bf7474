/** Reads the trained model from its data file, and refuses one that is damaged. Writes its numbers too, for training. */
import { MODEL } from '../../../models/moves.js';
import { digest, ProblemError, problem } from '../../model/index.js';
import { type MoveDecision, MoveModel, type WeightTable } from './model.js';

/** The model as its file holds it. Numbers are bytes in base64. */
export interface ModelFile {
  readonly format: 'hedgerow/moves@2';
  /** What it was made from and how it scored: for people to read. */
  readonly made: unknown;
  readonly decisions: readonly MoveDecision[];
  readonly reportFloor: number;
  /** Slots of the table. */
  readonly size: number;
  /** Keys (32-bit, little end first) of all slots, then scales (one byte a slot), then weights (one byte each) of filled slots. */
  readonly data: string;
  /** Of all that decides (`weightsDigest`). */
  readonly digest: string;
}

let loaded: MoveModel | undefined;

/** The model that ships with the program, read once. */
export function trainedModel(): MoveModel {
  loaded ??= readModel(MODEL as ModelFile);
  return loaded;
}

/** Digest of the weights, as the document's method names it. */
export function modelDigest(): string {
  return (MODEL as ModelFile).digest;
}

/** @throws ProblemError where the file is not of this format or its digest does not fit. */
export function readModel(file: ModelFile): MoveModel {
  const { format, decisions, reportFloor, size, data } = file;
  const bytes = format === 'hedgerow/moves@2' ? fromBase64(data) : null;
  if (bytes === null || digestOf(file, bytes) !== file.digest)
    throw new ProblemError(problem('bad-weights', { path: 'models/moves.js' }));
  return new MoveModel(decode(bytes, size), decisions, reportFloor);
}

/** Digest of the weights, and of the decisions that are made by them. */
export function weightsDigest(file: Deciding & Pick<ModelFile, 'data'>): string {
  return digestOf(file, fromBase64(file.data));
}

type Deciding = Pick<ModelFile, 'decisions' | 'reportFloor' | 'size'>;

function digestOf({ decisions, reportFloor, size }: Deciding, bytes: Uint8Array): string {
  return digest(`${JSON.stringify(decisions)} ${reportFloor} ${size} `, bytes);
}

/** The program starts with this: the weights stay where they are, and only the keys are gone through. */
function decode(bytes: Uint8Array<ArrayBuffer>, size: number): WeightTable {
  const keys = keysOf(bytes, size);
  const slots = new Int32Array(size * 2);
  let row = 0;
  for (let slot = 0; slot < size; slot++) {
    const key = keys[slot]!;
    if (key === 0) continue;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = (row++ << 8) | bytes[size * 4 + slot]!;
  }
  return { slots, weights: new Int8Array(bytes.buffer, bytes.byteOffset + size * 5) };
}

/** Where this machine keeps numbers as the file does, the keys need no reading either. */
function keysOf(bytes: Uint8Array<ArrayBuffer>, size: number): Int32Array {
  const littleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
  if (littleEndian && bytes.byteOffset % 4 === 0) return new Int32Array(bytes.buffer, bytes.byteOffset, size);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Int32Array.from({ length: size }, (_, slot) => view.getInt32(slot * 4, true));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64');
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** The numbers of a table as the file holds them: what `readModel` reads. */
export function encode({ slots, weights }: WeightTable): Pick<ModelFile, 'size' | 'data'> {
  const size = slots.length / 2;
  const bytes = new Uint8Array(size * 5 + weights.length);
  const view = new DataView(bytes.buffer);
  for (let slot = 0; slot < size; slot++) {
    const key = slots[slot * 2]!;
    if (key === 0) continue;
    view.setInt32(slot * 4, key, true);
    bytes[size * 4 + slot] = slots[slot * 2 + 1]! & 255;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), size * 5);
  return { size, data: toBase64(bytes) };
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
