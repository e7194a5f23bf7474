/** Which labelled op-eds the weights of the moves were trained on: their file says so. */
import { MODEL } from '../../models/moves.js';
import { digest } from '../model/index.js';
import type { GoldEssay } from './gold.js';

/** Digest of labelled op-eds, text and labels. */
export function essaysDigest(essays: readonly GoldEssay[]): string {
  return digest(essays.map((essay) => JSON.stringify(essay)).join('\n'));
}

/** Whether the weights that ship with the program were trained on exactly these. */
export function isTrainedOn(essays: readonly GoldEssay[]): boolean {
  const { made } = MODEL as { made?: { data?: { digest?: string } } };
  return made?.data?.digest === essaysDigest(essays);
}
