/** What a run was asked to read, found on disk: light, so that it is known before anything heavy is loaded. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ProblemError, problem } from '../model/index.js';
import { findFiles } from '../read/find.js';
/** Kept here as well as with the formats (a test holds the two together), because those bring their parsers. */
export const INPUT_EXTENSIONS = ['.txt', '.md', '.markdown', '.html', '.htm'];
/**
 * The essays at the paths given. Reports of earlier runs are not essays: what lies in the output folder is passed over,
 * unless a path given leads into it.
 * @throws ProblemError `output-is-input` where a folder to analyze is the output folder itself.
 */
export function findInput(paths, out) {
    const output = realPath(out);
    const roots = paths.map((path) => {
        const real = realPath(path);
        if (real === output)
            throw new ProblemError(problem('output-is-input', { path }));
        return { path, folder: isFolder(real) ? real : dirname(real), within: isBelow(real, output) };
    });
    const found = findFiles(paths, INPUT_EXTENSIONS);
    const files = found.files.filter((file) => roots[file.root].within || !isBelow(realPath(file.path), output));
    const problems = found.problems.map(({ root, ...rest }) => rest);
    roots.forEach(({ path }, root) => {
        const had = found.files.some((file) => file.root === root);
        if (had && !files.some((file) => file.root === root))
            problems.push(problem('nothing-to-analyze', { path }));
    });
    const occupied = files
        .map((file) => realPath(file.path))
        .filter((path) => isBelow(path, output))
        .map((path) => slashed(relative(output, path)));
    return { files, folders: files.map((file) => slashed(roots[file.root].folder)), occupied, problems };
}
/** Without links as far as it exists. */
function realPath(path) {
    try {
        return realpathSync(path);
    }
    catch {
        const parent = dirname(resolve(path));
        return parent === resolve(path) ? parent : join(realPath(parent), basename(path));
    }
}
function isFolder(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isBelow(path, folder) {
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function slashed(path) {
    return path.split(sep).join('/');
}
