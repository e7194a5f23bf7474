/** The reference set that ships with the program. */
import { NORMS } from '../../models/norms.js';
export function shippedNorms() {
    return NORMS;
}
