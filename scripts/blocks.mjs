// Parts of Markdown files that scripts write, between two comments:
//
//     <!-- bands: made by npm run docs -->
//     <!-- end of bands -->
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * Writes each block into its file, or, with `--check` among the arguments, only says which are out of date (exit status 1).
 * @param {Record<string, Record<string, string>>} files blocks by name, by path below the repository
 * @param {string} command what makes them again
 */
export async function fill(files, command) {
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [path, blocks] of Object.entries(files)) {
    const file = fileURLToPath(new URL(path, root));
    const old = await readFile(file, 'utf8');
    let text = old;
    for (const [name, content] of Object.entries(blocks)) {
      const filled = filledIn(text, name, content, command, path);
      if (filled !== text) stale.push(`${path}: ${name}`);
      text = filled;
    }
    if (text !== old && !check) await writeFile(file, text);
  }
  if (check && stale.length > 0) {
    console.error(`Out of date: ${stale.join('; ')}. Run "${command}" and commit what it writes.`);
    process.exitCode = 1;
  }
}

/**
 * Writes whole files that scripts make, or, with `--check`, only says which are out of date. In each of `folders`, files that
 * are no longer made are removed.
 * @param {Record<string, string>} files content by path below the repository
 */
export async function writeWhole(files, folders, command) {
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [path, content] of Object.entries(files)) {
    const file = fileURLToPath(new URL(path, root));
    const old = await readFile(file, 'utf8').catch(() => null);
    if (old === content) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const folder of folders) {
    for (const name of await readdir(new URL(`${folder}/`, root)).catch(() => [])) {
      if (`${folder}/${name}` in files) continue;
      stale.push(`${folder}/${name} (no longer made)`);
      if (!check) await rm(new URL(`${folder}/${name}`, root));
    }
  }
  if (check && stale.length > 0) {
    console.error(`Out of date: ${stale.join('; ')}. Run "${command}" and commit what it writes.`);
    process.exitCode = 1;
  }
}

function filledIn(text, name, content, command, path) {
  const opening = `<!-- ${name}: made by ${command} -->`;
  const closing = `<!-- end of ${name} -->`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start)
    throw new Error(`${path} has no place for "${name}": ${opening} … ${closing}`);
  return `${text.slice(0, start + opening.length)}\n\n${content.trim()}\n\n${text.slice(end)}`;
}

/** A table; cells are Markdown. `right`: indices of columns set to the right. */
export function table(head, rows, right = []) {
  const line = (cells) => `| ${cells.map((cell) => `${cell}`.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const list = (items) => items.map((item) => `- ${item}`).join('\n');
export const code = (text) => `\`${text}\``;
export const said = (words) => `“${words}”`;
