/** Which moves each author makes, as shares of sentences. */
import { type CorpusData, type CorpusReport } from '../../model/index.js';
export declare function movesOf({ moves, essays, scope }: CorpusData): CorpusReport['moves'];
