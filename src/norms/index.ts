/** norms: building a reference set, reading one, and saying where an essay stands in it. */
export { buildNorms, type NormEssay, UNNAMED_GENRE } from './build.js';
export { readNorms } from './read.js';
export { shippedNorms } from './shipped.js';
export { compare, fits } from './standing.js';
export { normsJson } from './write.js';
