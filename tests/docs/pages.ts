/** The pages of documentation, as a reader finds them in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** Below the repository, with "/". */
  readonly path: string;
  readonly text: string;
  /** Where its links lead: paths below the repository, with an anchor or without. Links to other sites are left out. */
  readonly links: readonly string[];
  /** Names of its headings, as links call them. */
  readonly anchors: readonly string[];
}

const LINK = /\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g;
const HEADING = /^#{1,6} (.+)$/gm;
const FENCED = /^ *```.*?^ *```$/gms;

/** As GitHub names headings: lower case, hyphens for spaces, other marks gone. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function readPage(path: string): Page {
  const text = readFileSync(posix.join(ROOT, path), 'utf8');
  const prose = text.replace(FENCED, '');
  const links = [...prose.matchAll(LINK)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => (to.startsWith('#') ? path + to : posix.join(posix.dirname(path), to)));
  return { path, text, links, anchors: [...prose.matchAll(HEADING)].map((match) => anchorOf(match[1]!)) };
}

export const PAGES: readonly Page[] = [
  'README.md',
  'CHANGELOG.md',
  'src/README.md',
  ...readdirSync(posix.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort(),
].map(readPage);

export const page = (path: string): Page => PAGES.find((one) => one.path === path)!;
