/**
 * No regular expression of the program takes more than linear time, whatever the text: recheck looks for a text that makes it, and
 * what it finds must be out of reach. Its answers are kept in node_modules/.cache, as they take a minute for all.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { BOUNDED } from './bounded.js';
import { built, literals } from './literals.js';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/hedgerow/', import.meta.url));
const VERSION: string = createRequire(import.meta.url)('recheck/package.json').version;
const SEARCH = { timeout: 60_000, randomSeed: 1 } as const;

const answers = new Map<string, string>(saved());

function saved(): [string, string][] {
  try {
    const { version, answers: known } = JSON.parse(readFileSync(`${FOLDER}regex.json`, 'utf8'));
    return version === VERSION ? known : [];
  } catch {
    return [];
  }
}

afterAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}regex.json`, JSON.stringify({ version: VERSION, answers: [...answers] }));
});

/** "safe", or what text makes it slow, or that no answer was found in time. */
function answerTo(source: string, flags: string): string {
  const key = `/${source}/${flags}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const found = checkSync(source, flags, SEARCH);
    answer =
      found.status === 'safe'
        ? 'safe'
        : found.status === 'vulnerable'
          ? `${found.complexity.summary}, as on ${found.attack.pattern}`
          : `no answer (${found.error.kind})`;
    answers.set(key, answer);
  }
  return answer;
}

/** Files that make some of strings: each must have done so when it was loaded. */
function makersIn(): string[] {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && /\bRegExp\(/.test(readFileSync(src + path, 'utf8')))
    .map((path) => `src/${path}`)
    .sort();
}

const made = built();
const all = [...literals(), ...made];
const bounded = new Map(BOUNDED.map((entry) => [entry.pattern, entry]));

describe('regular expressions', () => {
  it('are found in the program', () => {
    expect(all.length).toBeGreaterThan(200);
    const makers = [...new Set(made.flatMap(({ where }) => where))].sort();
    expect(makers).toEqual(makersIn());
    expect(made.length).toBeGreaterThan(150);
  });

  it('take linear time on any text, or are kept from long ones', { timeout: 900_000 }, () => {
    const slow = all.flatMap(({ source, flags, where }) => {
      const pattern = `/${source}/${flags}`;
      if (bounded.has(pattern)) return [];
      const answer = answerTo(source, flags);
      return answer === 'safe' ? [] : [`${where.join(', ')}: ${pattern}: ${answer}`];
    });
    expect(slow).toEqual([]);
  });

  it('are listed as bounded only where they are still there', () => {
    const written = new Set(all.map(({ source, flags }) => `/${source}/${flags}`));
    expect(BOUNDED.map(({ pattern }) => pattern).filter((pattern) => !written.has(pattern))).toEqual([]);
  });
});
