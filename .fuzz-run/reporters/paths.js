/** Paths as other programs want them. */
import { wellFormed } from './visible.js';
/** The path from the root of the repository: what the run calls the file, below the folder of the run. Steps up are taken. */
export function fromRoot(path, base = '') {
    if (isWhole(path))
        return path;
    const steps = [];
    for (const step of [...base.split('/'), ...path.split('/')]) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}
/** An address, or a path from the root of a file system. */
export function isWhole(path) {
    return /^(\/|[a-z]:[\\/]|[a-z][a-z0-9+.-]+:\/\/)/i.test(path);
}
/** As a URI: relative for a relative path. */
export function uriOf(path) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
        return encodeURI(wellFormed(path)).replaceAll('%25', '%');
    const encoded = path
        .replaceAll('\\', '/')
        .split('/')
        .map((step) => encodeURIComponent(wellFormed(step)))
        .join('/');
    if (encoded.startsWith('/'))
        return `file://${encoded}`;
    const drive = /^([a-z])%3A\//i.exec(encoded);
    return drive ? `file:///${drive[1]}:/${encoded.slice(5)}` : encoded;
}
