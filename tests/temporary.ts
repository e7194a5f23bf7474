/** Folders for one test file, removed after it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** An empty folder of its own, removed after the test file. */
export function temporaryFolder(): string {
  // By the path that the program shows: where temporary folders lie, some systems have a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hedgerow-test-')));
  made.push(folder);
  return folder;
}

/** Writes files below a folder: path -> content. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A folder of its own that holds the files, by their paths below it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}
