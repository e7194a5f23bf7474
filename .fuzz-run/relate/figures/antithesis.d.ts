import { type FigureFinder } from './figure-finder.js';
export declare const antithesis: FigureFinder;
