/** Folders for one test file, removed after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-test-'));
  made.push(folder);
  return folder;
}
