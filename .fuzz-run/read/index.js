/** read: from paths to decoded sources. Needs Node; `source.ts` beside it does not. */
export { readSource } from './file.js';
export { findFiles } from './find.js';
export { sourceFromText } from './source.js';
