/** What briefings are made with, from flags and configuration. */
import { type Configuration } from '../config/index.js';
import { type PrintPaper } from '../export/formats.js';
import type { Norms } from '../model/index.js';
import { type AnalyzeFlags } from './choices.js';
export interface DeskChoices {
    readonly out: string;
    /** The browser that the user named, if any. */
    readonly browser: string | undefined;
    readonly paper: PrintPaper;
    /** Reference set to compare with; none: the one that ships. */
    readonly norms: Norms | undefined;
}
/** What briefings are made with: a flag goes before the configuration, and that before what holds for everyone. */
export declare function deskChoices(flags: AnalyzeFlags, { analyze }: Pick<Configuration, 'analyze'>): Promise<DeskChoices>;
