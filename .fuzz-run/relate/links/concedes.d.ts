import { type Linker } from './linker.js';
export declare const concedes: Linker;
