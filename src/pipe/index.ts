/** pipe: lines of JSON in, lines of JSON out. Needs no Node. */
export { answerLine, errorLine, isErrorLine } from './answer.js';
export { type Choice, chosen, knownFields, PARTS } from './fields.js';
export { flow } from './flow.js';
export { type Line, linesOf } from './lines.js';
export { essayFrom, idOf, type PipedEssay, pathOf } from './record.js';
