import type { InputFormat } from './format.js';
export declare const html: InputFormat;
