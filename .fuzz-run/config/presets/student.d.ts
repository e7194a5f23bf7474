import type { Preset } from './preset.js';
/** A piece written to learn: everything is told, nothing fails, and what a course asks for is counted. */
export declare const student: Preset;
