/** Every preset. To add one: a file beside this one, and a line here. */
import { editorial } from './editorial.js';
import { opEd } from './op-ed.js';
import { student } from './student.js';
export const PRESETS = [opEd, editorial, student];
