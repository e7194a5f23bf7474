import type { InputFormat } from './format.js';
export declare const markdown: InputFormat;
