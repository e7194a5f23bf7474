import type { ConfigLayer } from '../define.js';
/** Settings under a name, to begin with. */
export interface Preset {
    /** Equals the file name. */
    readonly id: string;
    readonly label: string;
    readonly gloss: string;
    readonly layer: Omit<ConfigLayer, 'extends'>;
}
