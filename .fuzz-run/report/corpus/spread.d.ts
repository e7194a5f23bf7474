/** How far the essays' mean strengths lie apart. */
import type { CorpusData, CorpusReport, SpreadChart } from '../../model/index.js';
export declare function spreadOf({ essays, strength }: CorpusData): CorpusReport['spread'];
/** Ends of the axis at half steps, with room, and a full step wide at least. */
export declare function axisOf(values: readonly number[]): Pick<SpreadChart, 'from' | 'to'>;
