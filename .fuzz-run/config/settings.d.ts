/** From layers of configuration to settings: each over the one before. */
import { type Settings } from '../model/index.js';
import type { ConfigLayer } from './define.js';
/** The settings that a configuration gives where none of its overrides holds. It is taken as valid: unknown names decide nothing. */
export declare function settingsOf(...layers: readonly ConfigLayer[]): Settings;
