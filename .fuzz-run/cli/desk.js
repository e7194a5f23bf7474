/** What briefings are made with, from flags and configuration. */
import { shownFile } from '../config/index.js';
import { PAPERS } from '../export/formats.js';
import { chosenPaper } from './choices.js';
import { chosenNorms } from './norms-file.js';
const DEFAULT_OUT = 'output';
/** What briefings are made with: a flag goes before the configuration, and that before what holds for everyone. */
export async function deskChoices(flags, { analyze }) {
    return {
        out: flags.out ?? (analyze.out === undefined ? DEFAULT_OUT : shownFile(analyze.out, process.cwd())),
        browser: flags.browser ?? analyze.browser,
        paper: chosenPaper(flags.paper ?? analyze.paper ?? PAPERS[0]),
        norms: await chosenNorms(flags.norms ?? analyze.norms),
    };
}
