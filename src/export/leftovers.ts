/** Names of temporary files and folders, and the removal of those whose process was killed before it could. */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { digest } from '../model/index.js';

/** Process numbers mean something on one machine only, and a folder can be shared by several. */
const MACHINE = digest(hostname()).slice(0, 8);
/** Tells this process from an earlier one with the same id: in containers, every run may have the same. */
const SELF = randomBytes(4).toString('hex');
const NAME = /^\.hedgerow-([0-9a-f]{8})-(\d+)-(?:([0-9a-f]{8})-)?\d+$/;

let count = 0;

/** A name that no other file of this or another running hedgerow has. Short, so that it fits wherever a name fits. */
export function temporaryName(): string {
  return `.hedgerow-${MACHINE}-${process.pid}-${SELF}-${++count}`;
}

/** Whether a file or folder is a temporary one, of whatever process, and not a finished result. */
export function isTemporary(name: string): boolean {
  return NAME.test(name);
}

/** Whether a file or folder of that name was left by a process of this machine that no longer runs. */
export function isLeftover(name: string): boolean {
  const [, machine, pid, self] = NAME.exec(name) ?? [];
  if (machine !== MACHINE) return false;
  return Number(pid) === process.pid ? self !== SELF : !isRunning(Number(pid));
}

/** Removes from a folder what processes of this machine that no longer run have left there. Never fails. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (isLeftover(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // Another process may be removing the same; what stays takes some space and does no harm.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
