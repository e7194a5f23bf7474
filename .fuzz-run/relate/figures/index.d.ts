/** Every finder of figures of speech, in the order reports list them. To add a figure, add one file and one line here. */
import type { Figure } from '../../model/index.js';
import type { Unit } from '../units.js';
import type { FigureFinder } from './figure-finder.js';
export declare const FIGURE_FINDERS: readonly FigureFinder[];
/** The figures of each sentence, by sentence index: a figure of several sentences is listed on all of them. */
export declare function figuresIn(units: readonly Unit[]): (index: number) => readonly Figure[];
