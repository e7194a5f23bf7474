/** What every page carries in its head: styles with the fonts inside, the paper, the script, and a policy that forbids all else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontsFor } from './fonts/index.js';
import { TEMPLATES } from './templates.js';

export type Paper = 'a4' | 'letter';

export interface PageParts {
  readonly title: string;
  readonly policy: string;
  /** Style sheets: fonts and design, and the paper with its running title. */
  readonly styles: string;
  readonly paper: string;
  readonly script: string;
}

export interface PageRequest {
  readonly title: string;
  /** Printed at the head of the second page and those after it. */
  readonly runningTitle: string;
  readonly paper: Paper;
  /** Style sheets and script of the page, by file name without extension. */
  readonly styles: readonly string[];
  readonly script: string;
  /** The @font-face rules. */
  readonly fonts: string;
}

export function pageParts({ title, runningTitle, paper, styles, script, fonts }: PageRequest): PageParts {
  const sheet = `${styles.map((name) => file(`styles/${name}.css`)).join('\n')}\n${fonts}`;
  const paperSheet = paperStyles(paper, runningTitle);
  const code = file(`scripts/${script}.js`);
  const policy = [
    "default-src 'none'",
    'font-src data:',
    `style-src ${hash(sheet)} '${sha256(paperSheet)}'`,
    `script-src ${hash(code)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { title, policy, styles: sheet, paper: paperSheet, script: code };
}

const files = new Map<string, string>();

function file(path: string): string {
  let content = files.get(path);
  if (content === undefined) {
    content = readFileSync(join(TEMPLATES, path), 'utf8');
    files.set(path, content);
  }
  return content;
}

const hashes = new Map<string, string>();

/** Kept, because style sheets are large and few; what differs from page to page is hashed by `sha256` alone. */
function hash(content: string): string {
  let known = hashes.get(content);
  if (known === undefined) {
    known = `'${sha256(content)}'`;
    hashes.set(content, known);
  }
  return known;
}

function sha256(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

const SIZES: Readonly<Record<Paper, string>> = { a4: '210mm 297mm', letter: '8.5in 11in' };

function paperStyles(paper: Paper, runningTitle: string): string {
  return `@page{size:${SIZES[paper]};@top-left{content:${cssString(runningTitle)}}}@page :first{@top-left{content:none}}`;
}

/** A CSS string: whatever is not a plain letter, digit or space is written as its code point. */
function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}

/** The text with each character that no typeface has as its code point, and what to tell the reader about them. */
export function printable<Content>(content: Content): { content: Content; fonts: string; problem: string | null } {
  const text = JSON.stringify(content);
  const { css, missing } = fontsFor(text);
  if (missing.length === 0) return { content, fonts: css, problem: null };
  const names = new Map(missing.map((codePoint) => [String.fromCodePoint(codePoint), codePointName(codePoint)]));
  // Inside JSON, so that every string of the content is reached; the names hold nothing that JSON must escape.
  const replaced = text.replace(/[^\0-\u024f]/gu, (character) => names.get(character) ?? character);
  const shown = missing.slice(0, 5).map(codePointName).join(', ');
  const problem = `${missing.length} ${missing.length === 1 ? 'character has' : 'characters have'} no typeface in this report and ${missing.length === 1 ? 'is' : 'are'} printed as code points: ${shown}${missing.length > 5 ? ' and others' : ''}.`;
  return { content: JSON.parse(replaced), fonts: css, problem };
}

function codePointName(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
