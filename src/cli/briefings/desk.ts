/** What briefings are made with, from flags and configuration. */
import { type Configuration, shownFile } from '../../config/index.js';
import { PAPERS, type PrintPaper } from '../../export/formats.js';
import type { Norms } from '../../model/index.js';
import { type AnalyzeFlags, chosenPaper, DEFAULT_OUT } from '../choices.js';
import { chosenNorms } from './norms-file.js';

export interface DeskChoices {
  readonly out: string;
  /** The browser that the user named, if any. */
  readonly browser: string | undefined;
  readonly paper: PrintPaper;
  /** Reference set to compare with. Default: the built-in one. */
  readonly norms: Norms | undefined;
}

/** What briefings are made with. A flag overrides the configuration, which overrides the defaults. */
export async function deskChoices(
  flags: AnalyzeFlags,
  { analyze }: Pick<Configuration, 'analyze'>,
): Promise<DeskChoices> {
  return {
    out: flags.out ?? (analyze.out === undefined ? DEFAULT_OUT : shownFile(analyze.out, process.cwd())),
    browser: flags.browser ?? analyze.browser,
    paper: chosenPaper(flags.paper ?? analyze.paper ?? PAPERS[0]),
    norms: await chosenNorms(flags.norms ?? analyze.norms),
  };
}
