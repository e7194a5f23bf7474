import type { Preset } from './preset.js';
/** An unsigned piece speaks for the whole paper: what it says of others and of figures must stand. */
export declare const editorial: Preset;
