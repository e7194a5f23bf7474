/** read: from paths to decoded sources. Needs Node; `source.ts` beside it does not. */
export { type Given, readInput, readSource } from './file.js';
export { type FoundFile, findFiles } from './find.js';
export { sourceFromText } from './source.js';
