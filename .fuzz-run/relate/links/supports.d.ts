import { type Linker } from './linker.js';
export declare const supports: Linker;
