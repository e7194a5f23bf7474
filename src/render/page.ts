/** What every page carries in its head: styles with the fonts inside, the paper, the script, and a policy that forbids all else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from './folder.js';
import type { FontSheet } from './fonts/index.js';

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
  readonly fonts: FontSheet;
}

export function pageParts({ title, runningTitle, paper, styles, script, fonts }: PageRequest): PageParts {
  const sheet = sheetOf(styles, fonts);
  const paperSheet = paperStyles(paper, runningTitle);
  const code = file(`scripts/${script}.js`);
  const policy = [
    "default-src 'none'",
    'font-src data:',
    `style-src '${sheet.hash}' '${sha256(paperSheet)}'`,
    `script-src '${sha256(code)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { title, policy, styles: sheet.css, paper: paperSheet, script: code };
}

interface Sheet {
  readonly css: string;
  readonly hash: string;
}

const sheets = new WeakMap<FontSheet, Map<string, Sheet>>();

/** Style sheets with their fonts are large and few: each is put together and hashed once. */
function sheetOf(styles: readonly string[], fonts: FontSheet): Sheet {
  const known = sheets.get(fonts) ?? new Map<string, Sheet>();
  sheets.set(fonts, known);
  const key = styles.join();
  let sheet = known.get(key);
  if (!sheet) {
    const css = `${styles.map((name) => file(`styles/${name}.css`)).join('\n')}\n${fonts.css}`;
    sheet = { css, hash: sha256(css) };
    known.set(key, sheet);
  }
  return sheet;
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

function sha256(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

const SIZES: Readonly<Record<Paper, string>> = { a4: '210mm 297mm', letter: '8.5in 11in' };

function paperStyles(paper: Paper, runningTitle: string): string {
  return `@page{size:${SIZES[paper]};@top-left{content:${cssString(isolated(runningTitle))}}}@page :first{@top-left{content:none}}`;
}

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** In the direction of its own first letter, whatever that of the page; most titles need no such marks. */
function isolated(title: string): string {
  return RIGHT_TO_LEFT.test(title) ? `\u2068${title}\u2069` : title;
}

/** A CSS string: whatever is not a plain letter, digit or space is written as its code point. */
function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
