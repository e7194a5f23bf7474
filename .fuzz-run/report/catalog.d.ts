/** The sections of the briefing on one essay, in reading order, by the page of paper that they belong on. */
import type { Section } from './section.js';
export declare const PAGES: readonly (readonly Section[])[];
