/** A folder of essays with known faults, in three formats, with and without comments: a check finds exactly what is wrong. */
import { expect, it } from 'vitest';
import { folderWith } from '../temporary.js';
import { hedgerow } from './command.js';
import { FAULTS, type Fault, plain } from './faults.js';

const FORMATS = ['.md', '.txt', '.html'] as const;

interface Written {
  readonly path: string;
  readonly text: string;
  /** Rule and state, sorted. */
  readonly expected: readonly string[];
}

type Paragraph = string | { readonly comment: string };

function essay(path: string, title: string | undefined, paragraphs: readonly Paragraph[]): string {
  const html = path.endsWith('.html');
  const lines = paragraphs.map((paragraph) => {
    if (typeof paragraph !== 'string') return `<!-- hedgerow-${paragraph.comment} -->`;
    return html ? `<p>${paragraph}</p>` : paragraph;
  });
  const head =
    title === undefined ? [] : [html ? `<h1>${title}</h1>` : path.endsWith('.md') ? `# ${title}` : title];
  return `${[...head, ...lines].join('\n\n')}\n`;
}

const written = (
  path: string,
  title: string | undefined,
  paragraphs: readonly Paragraph[],
  expected: string[],
) => ({
  path,
  text: essay(path, title, paragraphs),
  expected: expected.sort(),
});

/** One fault between plain paragraphs, each in a format of its turn. */
const alone = FAULTS.map(({ rule, text, title }, i): Written => {
  const path = `alone/${String(i).padStart(2, '0')}-${rule}${FORMATS[i % 3]}`;
  return written(path, title, [plain(i), text, plain(i + 1)], [`${rule} new`]);
});

/** A comment before the fault: it is known of and silent. Every third comment is for another rule, and so without effect. */
const silenced = FAULTS.filter(({ title }) => title === undefined).map(({ rule, text }, i): Written => {
  const path = `silenced/${String(i).padStart(2, '0')}-${rule}${FORMATS[(i + 1) % 3]}`;
  const isMeant = i % 3 !== 2;
  // This one names no rule of the plain paragraphs or of the fault.
  const named = isMeant ? rule : 'headline-oversell';
  return written(
    path,
    undefined,
    [plain(i), { comment: `disable-next-paragraph ${named} -- so it is meant` }, text, plain(i + 1)],
    isMeant ? [`${rule} suppressed`] : [`${rule} new`, 'unused-disable new'],
  );
});

/** Two faults of different rules in one essay, which do not speak to each other. */
const apart: readonly (readonly [string, string])[] = [
  ['hedge-stack', 'unsourced-figure'],
  ['unnamed-authority', 'hedged-to-nothing'],
  ['unanswered-concession', 'hedge-stack'],
  ['hedge-then-overstate', 'unsourced-figure'],
];
const paired = apart.map(([first, second], i): Written => {
  const [one, two] = [first, second].map((rule) => FAULTS.find((fault: Fault) => fault.rule === rule)!);
  return written(
    `paired/${i}${FORMATS[i % 3]}`,
    undefined,
    [plain(i), one!.text, plain(i + 2), plain(i + 3), two!.text, plain(i + 4)],
    [`${first} new`, `${second} new`],
  );
});

const clean = FORMATS.map(
  (format, i): Written =>
    written(`clean/${i}${format}`, undefined, [plain(i), plain(i + 1), plain(i + 2)], []),
);

const ESSAYS: readonly Written[] = [...alone, ...clean, ...paired, ...silenced];
const folder = folderWith(Object.fromEntries(ESSAYS.map(({ path, text }) => [path, text])));

it('holds some fifty essays, and a fault of every rule that a short essay can break', () => {
  expect(ESSAYS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(FAULTS.map(({ rule }) => rule)).size).toBe(11);
});

it('finds exactly the faults', async () => {
  const { status, stdout, stderr } = await hedgerow(['check', '.', '--format', 'json', '--quiet'], folder, {
    GITHUB_ACTIONS: '',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { essays } = JSON.parse(stdout) as {
    essays: { path: string; findings: { rule: string; state: string }[] }[];
  };
  const found = Object.fromEntries(
    essays.map(({ path, findings }) => [path, findings.map(({ rule, state }) => `${rule} ${state}`).sort()]),
  );
  expect(found).toEqual(Object.fromEntries(ESSAYS.map(({ path, expected }) => [path, expected])));
});
