/** The data behind the corpus briefing, from the figures of its essays alone. */
import { type CorpusData, type CorpusEntry } from '../../model/index.js';
export declare function corpusData(entries: readonly CorpusEntry[], version: string): CorpusData;
