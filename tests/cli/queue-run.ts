/** What the tests of the queue's commands have in common: essays to hand in, and words of a command to wait for. */
import { folderWith } from '../temporary.js';
import type { Started } from './command.js';

export const essay = (i: number) => `---
title: Essay ${i}
author: ${['Ana Ruiz', 'Bo Lind', 'Cy Moss'][i % 3]}
---

The old bridge number ${i} is plainly a danger. Critics say that it could be mended. They are wrong.

Perhaps the council will listen. It must close the bridge before winter ${i}, because the frost will crack it.
`;

/** A folder with that many essays in "drafts". */
export function draftsFolder(essays: number): string {
  return folderWith(
    Object.fromEntries(Array.from({ length: essays }, (_, i) => [`drafts/e${i}.md`, essay(i)])),
  );
}

/** Once the child has said so on standard error. */
export function said(started: Started, word: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    started.child.stderr!.on('data', (part: string) => {
      text += part;
      if (word.test(text)) resolve();
    });
    started.child.on('close', () => reject(new Error(`ended without saying ${word}: ${text}`)));
  });
}
