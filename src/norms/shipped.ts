/** The reference set that ships with the program. */
import { NORMS } from '../../models/norms.js';
import type { Norms } from '../model/index.js';

export function shippedNorms(): Norms {
  return NORMS as Norms;
}
