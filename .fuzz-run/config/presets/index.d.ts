import type { Preset } from './preset.js';
export declare const PRESETS: readonly Preset[];
