import type { Norms } from '../model/index.js';
export declare function shippedNorms(): Norms;
