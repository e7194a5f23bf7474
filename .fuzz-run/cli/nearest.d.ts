/** Kept for those who ask from here; see src/model/nearest.ts. */
export { nearest } from '../model/nearest.js';
