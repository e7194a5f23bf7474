/** read: from paths to decoded sources. Needs Node; `source.ts` beside it does not. */
export { type FileToRead, type Given, readInput, readSource } from './file.js';
export { type FindResult, type FoundFile, findFiles } from './find.js';
export { sourceFromText, type TextOptions } from './source.js';
