/** Reads the trained model from its data file, and refuses one that is damaged. */
import { MODEL } from '../../../models/moves.js';
import { digest, ProblemError, problem } from '../../model/index.js';
import { type MoveDecision, MoveModel, scaleOf, type WeightTable } from './model.js';

/** The model as its file holds it. Numbers are bytes in base64. */
export interface ModelFile {
  readonly format: 'hedgerow/moves@1';
  /** What it was made from and how it scored: for people to read. */
  readonly made: unknown;
  readonly decisions: readonly MoveDecision[];
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
  if (file.format !== 'hedgerow/moves@1' || weightsDigest(file) !== file.digest)
    throw new ProblemError(problem('bad-weights', { path: 'models/moves.js' }));
  const table = decode(file);
  return new MoveModel(table, file.decisions);
}

/** Digest of the weights, and of the decisions that are made by them. */
export function weightsDigest({
  decisions,
  size,
  data,
}: Pick<ModelFile, 'decisions' | 'size' | 'data'>): string {
  return digest(`${JSON.stringify(decisions)} ${size} ${data}`);
}

function decode({ data, size, decisions }: ModelFile): WeightTable {
  const bytes = fromBase64(data);
  const width = decisions.length;
  const keys = new Int32Array(size);
  const scales = new Float32Array(size);
  const weights = new Int8Array(size * width);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = size * 5;
  for (let slot = 0; slot < size; slot++) {
    const key = view.getInt32(slot * 4, true);
    if (key === 0) continue;
    keys[slot] = key;
    scales[slot] = scaleOf(bytes[size * 4 + slot]!);
    for (let m = 0; m < width; m++) weights[slot * width + m] = view.getInt8(at++);
  }
  return { keys, scales, weights };
}

function fromBase64(text: string): Uint8Array {
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64');
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
