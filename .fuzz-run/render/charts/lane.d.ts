/** One lane of the moves: a mark for each sentence. Families differ in form, so that they can be told apart without color. */
import type { LaneChart } from '../../model/index.js';
export declare function laneChart({ alt, style, ticks, paragraphs }: LaneChart): string;
