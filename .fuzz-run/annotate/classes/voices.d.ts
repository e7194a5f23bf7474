/** Classes of words for who speaks and how: people, bodies, sources, opponents, and the verbs that report what they say or think. */
import type { ClassList } from './list.js';
export declare const VOICES_CLASSES: readonly ClassList[];
