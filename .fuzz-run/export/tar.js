/** Reading tar archives, as far as those of @sparticuz/chromium go: files and folders with short names (POSIX ustar). */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
const BLOCK = 512;
/**
 * Writes an archive's files below a folder, with their permissions.
 * @throws where a name leads out of the folder, or the archive ends too early.
 */
export async function unpackTar(archive, into) {
    for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
        const name = field(archive, at, 100);
        const mode = Number.parseInt(field(archive, at + 100, 8), 8);
        const size = Number.parseInt(field(archive, at + 124, 12), 8);
        const kind = String.fromCharCode(archive[at + 156]);
        const start = at + BLOCK;
        if (name.startsWith('/') || name.split('/').includes('..'))
            throw new Error(`${name} leads out of the archive`);
        if (!(start + size <= archive.length))
            throw new Error(`the archive ends inside ${name}`);
        if (kind === '0' || kind === '\0') {
            const path = join(into, name);
            await mkdir(dirname(path), { recursive: true });
            await writeFile(path, archive.subarray(start, start + size), { mode: mode & 0o777 });
        }
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
}
function field(archive, start, length) {
    const end = archive.indexOf(0, start);
    return archive
        .toString('latin1', start, Math.min(end === -1 ? archive.length : end, start + length))
        .trim();
}
