/** Word classes of claims that fit no file of their own. */
import type { ClassList } from './list.js';

export const CLAIMS_CLASSES: readonly ClassList[] = [];
