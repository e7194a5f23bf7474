/** The command `norms`: from a folder of essays to a reference set that `analyze --norms` compares with. */
import { basename, dirname } from 'node:path';
import { OutputFolder } from '../export/files.js';
import { ProblemError } from '../model/index.js';
import { buildNorms, normsJson, UNNAMED_GENRE } from '../norms/index.js';
import { formatOf } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { readSource } from '../read/file.js';
import { findFiles } from '../read/find.js';
import { comparedFigures } from '../report/index.js';
import { INPUT_EXTENSIONS } from './input.js';
import { EXIT_DONE, EXIT_NOT_DONE } from './process.js';
import { counted, failureLine } from './progress.js';
import { colorsFor } from './terminal.js';
/**
 * Essays that cannot be read are named and left out; the set is written of the others.
 * @throws ProblemError `too-few-norms` where they are fewer than 20; `write-failed`.
 */
export async function norms(path, { out }, host) {
    const { stdout, stderr, env } = host;
    const colors = colorsFor(stderr, env);
    const { files, problems } = findFiles([path], INPUT_EXTENSIONS);
    const failures = [...problems];
    const essays = [];
    let made;
    for (const file of files) {
        try {
            const read = readEssay(file);
            essays.push(read.essay);
            made = read.made;
        }
        catch (error) {
            if (!(error instanceof ProblemError))
                throw error;
            failures.push({ ...error.problem, root: 0 });
        }
    }
    for (const failure of failures)
        stderr.write(`${failureLine(failure, colors)}\n`);
    if (made === undefined)
        return EXIT_NOT_DONE;
    const set = buildNorms(essays, { made, path });
    const folder = new OutputFolder(dirname(out));
    await folder.open();
    await folder.write(basename(out), normsJson(set));
    const named = set.genres.filter(({ name }) => name !== UNNAMED_GENRE);
    const genres = named.map(({ name, texts }) => `${name} ${texts}`).join(', ');
    stdout.write(`${counted(set.texts, 'essay')}${genres && ` (${genres})`} make the reference set ${out}.\n` +
        `Compare with it: hedgerow analyze PATH --norms ${out}\n`);
    return failures.length === 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
function readEssay(file) {
    const document = analyzeSource(readSource(file, formatOf(file.relative)));
    const [folder] = file.relative.includes('/') ? file.relative.split('/') : [];
    const genre = document.essay.section ?? folder ?? null;
    return {
        essay: { figures: comparedFigures(document), sha256: document.source.sha256, genre },
        made: { version: document.tool.version, ...document.method },
    };
}
