/** Names of temporary files and folders, and the removal of those whose process was killed before it could. */
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { digest } from '../model/index.js';
/** Process numbers mean something on one machine only, and a folder can be shared by several. */
const MACHINE = digest(hostname()).slice(0, 8);
const NAME = /^\.hedgerow-([0-9a-f]{8})-(\d+)-\d+$/;
let count = 0;
/** A name that no other file of this or another running hedgerow has. Short, so that it fits wherever a name fits. */
export function temporaryName() {
    return `.hedgerow-${MACHINE}-${process.pid}-${++count}`;
}
/** Removes from a folder what processes of this machine that no longer run have left there. Never fails. */
export function removeLeftovers(folder) {
    try {
        for (const name of readdirSync(folder)) {
            const [, machine, pid] = NAME.exec(name) ?? [];
            if (machine === MACHINE && !isRunning(Number(pid))) {
                rmSync(join(folder, name), { recursive: true, force: true });
            }
        }
    }
    catch {
        // Another process may be removing the same; what stays takes some space and does no harm.
    }
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
