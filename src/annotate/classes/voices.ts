/** Word classes of voices: who speaks, for whom and against whom, and the verbs and nouns of saying and thinking. */
import type { ClassList } from './list.js';

export const VOICES_CLASSES: readonly ClassList[] = [];
