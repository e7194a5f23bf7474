/** Identifies this program, so that another version never uses what this one cached. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the bundle: the digest of its code, which the build leaves there, since reading all of it takes a while. */
const CODE_DIGEST = 'code-digest.txt';

let known: string | undefined;

/** A digest of the program itself: code, weights, word lists, templates. SHA-256, in hexadecimal. */
export function programDigest(): string {
  if (known !== undefined) return known;
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = basename(here) === 'bundle';
  const root = resolve(here, '../..');
  const code = bundled ? readFileSync(join(here, CODE_DIGEST), 'utf8') : digestOf([dirname(here)]);
  known = createHash('sha256')
    .update(code)
    .update(digestOf([join(root, 'models'), join(root, 'templates')]))
    .digest('hex');
  return known;
}

/** What the build leaves in a bundle: a file's name and its text. */
export function codeDigestFile(bundle: string): readonly [name: string, text: string] {
  return [CODE_DIGEST, digestOf([bundle])];
}

/** Of what a program is made of in these folders, by name and content. */
function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:js|hbs|css|json)$/.test(path)) continue;
      const bytes = readFileSync(join(folder, path));
      hash.update(`${path} ${bytes.length} `).update(bytes);
    }
  return hash.digest('hex');
}
