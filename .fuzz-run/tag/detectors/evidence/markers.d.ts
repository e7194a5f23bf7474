/** Votes of the lexicon's evidence markers, by their tag. */
import { Markers } from '../../markers.js';
export declare const MARKERS: Markers;
