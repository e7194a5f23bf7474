import type { Preset } from './preset.js';
export declare const opEd: Preset;
