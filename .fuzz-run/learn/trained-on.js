/** Which labelled op-eds the weights of the moves were trained on: their file says so. */
import { MODEL } from '../../models/moves.js';
import { digest } from '../model/index.js';
/** Digest of labelled op-eds, text and labels. */
export function essaysDigest(essays) {
    return digest(essays.map((essay) => JSON.stringify(essay)).join('\n'));
}
/** Whether the weights that ship with the program were trained on exactly these. */
export function isTrainedOn(essays) {
    const { made } = MODEL;
    return made?.data?.digest === essaysDigest(essays);
}
