/** parse: from a source to blocks of prose with roles. */
import { type ParsedEssay, type Source } from '../model/index.js';
export { extensions, formatOf, INPUT_FORMATS } from './formats/index.js';
/**
 * The essay that a source holds.
 * @throws ProblemError `no-prose` where nothing in it can be read as prose.
 */
export declare function parse(source: Source): ParsedEssay;
