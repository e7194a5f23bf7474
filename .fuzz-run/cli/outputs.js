/** Where the reports of a check go: standard output, files, the summary of a step on GitHub. Each is written while essays go by. */
import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryName } from '../export/leftovers.js';
import { ProblemError, problem, } from '../model/index.js';
import { REPORTERS, reporterOf } from '../reporters/index.js';
import { folderInRepository } from './git.js';
import { nearest } from './nearest.js';
import { colorsFor } from './terminal.js';
/** Reports that are printed where nothing is asked for on GitHub, besides the text: annotations and the step's summary. */
const ON_GITHUB = 'github';
const STEP_SUMMARY = 'github-summary';
/** Reports that name files from the root of the repository. */
const FROM_ROOT = new Set(['github', 'sarif']);
/**
 * What is printed and written, from the flags and from where it runs.
 * @throws ProblemError where a format is unknown or a file cannot be written.
 */
export async function chosenOutputs({ format, output = [], quiet = false }, { stdout, env }) {
    const files = output.map(outputNamed).map(({ format: name, path }) => {
        return { reporter: reporterNamed(name, '--output'), path: resolve(path), shown: path };
    });
    const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) < i);
    if (twice !== undefined)
        throw new ProblemError(problem('same-output', { path: twice.shown }));
    const onGitHub = format === undefined && env.GITHUB_ACTIONS === 'true';
    const printed = format !== undefined
        ? [reporterNamed(format, '--format')]
        : [...(quiet ? [] : reportersOf('text')), ...(onGitHub ? reportersOf(ON_GITHUB) : [])];
    const summary = onGitHub && env.GITHUB_STEP_SUMMARY ? reportersOf(STEP_SUMMARY) : [];
    const needsBase = [...printed, ...files.map(({ reporter }) => reporter)].some(({ id }) => FROM_ROOT.has(id));
    const base = needsBase ? { base: await folderInRepository() } : {};
    const colors = colorsFor(stdout, env);
    const width = stdout.columns === undefined ? {} : { width: stdout.columns };
    const outputs = printed.map((reporter) => ({
        reporter,
        sink: streamSink(stdout),
        options: { ...base, ...width, paint: colors },
        forPeople: reporter.id === 'text',
    }));
    for (const reporter of summary)
        outputs.push({ reporter, sink: appendSink(env.GITHUB_STEP_SUMMARY), options: base, forPeople: false });
    try {
        for (const { reporter, path } of files)
            outputs.push({ reporter, sink: fileSink(path), options: base, forPeople: false });
    }
    catch (error) {
        for (const { sink } of outputs)
            sink.abandon();
        throw error;
    }
    return outputs;
}
const reportersOf = (id) => REPORTERS.filter((reporter) => reporter.id === id);
/** @throws ProblemError `unknown-choice`. */
function reporterNamed(name, option) {
    const reporter = reporterOf(name.toLowerCase());
    if (reporter !== undefined)
        return reporter;
    const known = REPORTERS.map(({ id }) => id);
    const near = nearest(name, known);
    throw new ProblemError(problem('unknown-choice', {
        option,
        value: name === '' ? '""' : name,
        what: 'format',
        known: known.join(', '),
        ...(near === null ? {} : { nearest: near }),
    }));
}
/** "sarif=reports/findings.sarif". @throws ProblemError `bad-output`. */
function outputNamed(value) {
    const at = value.indexOf('=');
    const [format, path] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    if (at < 1 || path === '')
        throw new ProblemError(problem('bad-output', { value }));
    return { format, path };
}
function streamSink(stream) {
    return {
        write: (text) => {
            if (text !== '')
                stream.write(text);
        },
        done: () => { },
        abandon: () => { },
    };
}
/** Written under a temporary name in the same folder, and put in its place at the end. */
function fileSink(path) {
    const temporary = join(dirname(path), temporaryName());
    let file = null;
    const tried = (work) => {
        try {
            return work();
        }
        catch (error) {
            abandon();
            throw failed(path, error);
        }
    };
    const abandon = () => {
        if (file !== null)
            closeSync(file);
        file = null;
        rmSync(temporary, { force: true });
    };
    // Opened at once: a file that cannot be written is known before any work is done.
    tried(() => {
        mkdirSync(dirname(path), { recursive: true });
        file = openSync(temporary, 'wx');
    });
    return {
        write: (text) => {
            if (text === '' || file === null)
                return;
            tried(() => {
                const bytes = Buffer.from(text, 'utf8');
                for (let at = 0; at < bytes.length;)
                    at += writeSync(file, bytes, at);
            });
        },
        done: () => tried(() => {
            if (file !== null)
                closeSync(file);
            file = null;
            renameSync(temporary, path);
        }),
        abandon,
    };
}
/** Added to what others wrote there. */
function appendSink(path) {
    let text = '';
    return {
        write: (more) => {
            text += more;
        },
        done: () => {
            try {
                appendFileSync(path, text);
            }
            catch (error) {
                throw failed(path, error);
            }
        },
        abandon: () => { },
    };
}
function failed(path, error) {
    const { code, message } = error;
    return new ProblemError(problem('write-failed', { path, reason: code ?? message }), { cause: error });
}
/** All reports of a check, told the same. */
export class Reports {
    #open;
    constructor(outputs, start) {
        this.#open = outputs.map(({ reporter, sink, options }) => ({
            sink,
            report: reporter.open(start, options),
        }));
        for (const { sink, report } of this.#open)
            sink.write(report.begin());
    }
    essay(essay) {
        for (const { sink, report } of this.#open)
            sink.write(report.essay(essay));
    }
    end(totals) {
        for (const { sink, report } of this.#open) {
            sink.write(report.end(totals));
            sink.done();
        }
    }
    abandon() {
        for (const { sink } of this.#open)
            sink.abandon();
    }
}
