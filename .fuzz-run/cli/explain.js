/** The command `explain`: everything that can be said about the sentences at FILE:LINE. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { explain as explainAt, study } from '../explain/index.js';
import { explanationText } from '../explain/text.js';
import { MOVE_KINDS, ProblemError, problem } from '../model/index.js';
import { formatOf } from '../parse/index.js';
import { readSource } from '../read/file.js';
import { choice } from './choices.js';
import { EXIT_DONE, EXIT_NOT_DONE } from './process.js';
import { failureLine } from './progress.js';
import { colorsFor } from './terminal.js';
/** Versions the data that `--json` prints. */
const SCHEMA = 'hedgerow/explanation@1';
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;
/** @throws ProblemError where an option is wrong. A place that cannot be explained does not keep the others from it. */
export async function explain(places, flags, host) {
    const asked = chosenMoves(flags.whyNot ?? []);
    const { stdout, stderr } = host;
    const studies = new Map();
    const explanations = [];
    const problems = [];
    for (const place of places) {
        try {
            const { path, spot } = spotOf(place);
            const known = studies.get(path) ?? studyOf(path);
            studies.set(path, known);
            explanations.push(...explainAt(known, spot, asked));
        }
        catch (error) {
            if (!(error instanceof ProblemError) || error.problem.code === 'bad-weights')
                throw error;
            problems.push(error.problem);
        }
    }
    if (explanations.length > 0)
        stdout.write(flags.json ? data(explanations) : text(explanations, host));
    const colors = colorsFor(stderr, host.env);
    for (const one of problems)
        stderr.write(`${failureLine(one, colors)}\n`);
    return problems.length === 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
function data(explanations) {
    return `${JSON.stringify({ schema: SCHEMA, sentences: explanations }, null, 2)}\n`;
}
function text(explanations, { stdout, env }) {
    const paint = colorsFor(stdout, env);
    const width = Math.min(stdout.columns ?? WIDEST, WIDEST);
    return explanations.map((one) => explanationText(one, paint, width)).join('\n');
}
/** "essay.md:12:5". */
const PLACE = /^(.+?):(\d+)(?::(\d+))?$/;
/** @throws ProblemError `no-line`. */
function spotOf(place) {
    const [, path, line, column] = PLACE.exec(place) ?? [];
    if (path === undefined || Number(line) === 0 || Number(column) === 0) {
        throw new ProblemError(problem('no-line', { place }));
    }
    return { path, spot: { line: Number(line), column: column === undefined ? null : Number(column) } };
}
/** @throws ProblemError where the file cannot be read. */
function studyOf(path) {
    const shown = (relative('', path) || path).replaceAll('\\', '/');
    if (!existsSync(path))
        throw new ProblemError(problem('not-found', { path: shown }));
    const format = formatOf(path);
    if (format === null)
        throw new ProblemError(problem('unknown-format', { path: shown }));
    return study(readSource({ path, relative: shown }, format));
}
/** @throws ProblemError `unknown-choice`. */
function chosenMoves(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => choice(value.trim().replaceAll(/[ -]/g, '_'), MOVE_KINDS, '--why-not', 'move'));
}
