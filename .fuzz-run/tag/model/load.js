/** Reads the trained model from its data file, and refuses one that is damaged. Writes its numbers too, for training. */
import { MODEL } from '../../../models/moves.js';
import { digest, ProblemError, problem } from '../../model/index.js';
import { MoveModel } from './model.js';
let loaded;
/** The model that ships with the program, read once. */
export function trainedModel() {
    loaded ??= readModel(MODEL);
    return loaded;
}
/** Digest of the weights, as the document's method names it. */
export function modelDigest() {
    return MODEL.digest;
}
/** @throws ProblemError where the file is not of this format or its digest does not fit. */
export function readModel(file) {
    if (file.format !== 'hedgerow/moves@1' || weightsDigest(file) !== file.digest)
        throw new ProblemError(problem('bad-weights', { path: 'models/moves.js' }));
    return new MoveModel(decode(fromBase64(file.data), file.size), file.decisions);
}
/** Digest of the weights, and of the decisions that are made by them. */
export function weightsDigest({ decisions, size, data, }) {
    return digest(`${JSON.stringify(decisions)} ${size} `, data);
}
/** The program starts with this: the weights stay where they are, and only the keys are gone through. */
function decode(bytes, size) {
    const keys = keysOf(bytes, size);
    const slots = new Int32Array(size * 2);
    let row = 0;
    for (let slot = 0; slot < size; slot++) {
        const key = keys[slot];
        if (key === 0)
            continue;
        slots[slot * 2] = key;
        slots[slot * 2 + 1] = (row++ << 8) | bytes[size * 4 + slot];
    }
    return { slots, weights: new Int8Array(bytes.buffer, bytes.byteOffset + size * 5) };
}
/** Where this machine keeps numbers as the file does, the keys need no reading either. */
function keysOf(bytes, size) {
    const littleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
    if (littleEndian && bytes.byteOffset % 4 === 0)
        return new Int32Array(bytes.buffer, bytes.byteOffset, size);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return Int32Array.from({ length: size }, (_, slot) => view.getInt32(slot * 4, true));
}
function fromBase64(text) {
    if (typeof Buffer !== 'undefined')
        return Buffer.from(text, 'base64');
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
/** The numbers of a table as the file holds them: what `readModel` reads. */
export function encode({ slots, weights }) {
    const size = slots.length / 2;
    const bytes = new Uint8Array(size * 5 + weights.length);
    const view = new DataView(bytes.buffer);
    for (let slot = 0; slot < size; slot++) {
        const key = slots[slot * 2];
        if (key === 0)
            continue;
        view.setInt32(slot * 4, key, true);
        bytes[size * 4 + slot] = slots[slot * 2 + 1] & 255;
    }
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), size * 5);
    return { size, data: toBase64(bytes) };
}
const toBase64 = (bytes) => Buffer.from(bytes).toString('base64');
