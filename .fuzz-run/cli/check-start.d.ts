import type { CheckStart, Settings } from '../model/index.js';
/** `standard`: what holds for most essays, and says the severity; rules that only some essays are judged by follow it. */
export declare function checkStart(each: readonly Settings[], standard: Settings): CheckStart;
