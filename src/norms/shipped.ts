/** The reference set that ships with the program. */
import { NORMS } from '../../models/norms.js';
import type { Norms } from '../model/index.js';

/** null where training had too few texts for one. */
export function shippedNorms(): Norms | null {
  return (NORMS as Partial<Norms> | null)?.format === undefined ? null : (NORMS as Norms);
}
