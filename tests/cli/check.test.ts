/** `hedgerow check` as a user runs it; every line of the tables in docs/check.md has a case here. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { runToEnd } from '../child.js';
import { page } from '../docs/pages.js';
import { wordFile } from '../reporters/word/word-files.js';
import { temporaryFolder, write } from '../temporary.js';
import { bytesOf, type Ended, filesIn, hedgerow, start } from './command.js';

let cwd = '';
beforeEach(() => {
  cwd = temporaryFolder();
});

/** One warning each. */
const WARNS = 'The tower will never be finished. The council met again on a wet evening.\n';
/** One note each. */
const NOTES = 'It seems to me that the dam might fail.\n';
const QUIET = 'The mill is old.\n';
const ESSAYS = { 'opinion/dam.md': NOTES, 'opinion/mill.txt': QUIET, 'opinion/tower.md': WARNS };

const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  hedgerow(['check', ...args], cwd, { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env });

interface Report {
  readonly totals: { readonly essays: number; readonly failed: number };
  readonly essays: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly state: string;
      readonly severity: string;
    }[];
  }[];
}
const reportOf = async (args: readonly string[]): Promise<Report> =>
  JSON.parse((await check([...args, '--format', 'json'])).stdout) as Report;
const rulesIn = ({ essays }: Report): string[] =>
  essays.flatMap(({ path, findings }) => findings.map(({ rule, state }) => `${path} ${rule} ${state}`));

const EXPOSED = 'opinion/tower.md exposed-claim new';
const STACKED = 'opinion/dam.md hedge-stack new';

/** Rows of the first table below a heading, header left out. */
function rowsBelow(heading: string): string[][] {
  const part = page('docs/check.md').text.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = part.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** By the second column of the table. */
const STATUSES: Readonly<Record<string, () => Promise<Ended>>> = {
  'no finding fails': () => check(['opinion/mill.txt']),
  'there are only warnings and notes, which do not fail by default': () => check(['opinion']),
  'all findings are known or suppressed': async () => {
    write(cwd, { 'tower.md': `<!-- hedgerow-disable-next-paragraph exposed-claim -->\n\n${WARNS}` });
    await check(['opinion', '--baseline', 'known.json', '--update-baseline']);
    return check(['opinion', 'tower.md', '--baseline', 'known.json', '--fail-on', 'info']);
  },
  'there is nothing to check, with `--pass-with-no-essays`': () => {
    write(cwd, { 'empty/notes.csv': 'x' });
    return check(['empty', '--pass-with-no-essays']);
  },
  'no essay has changed, with `--changed`': async () => {
    commitAll();
    return check(['--changed', '--fail-on', 'info']);
  },
  'a finding is as severe as `--fail-on` says, or more severe': () => check(['opinion', '--fail-on', 'warn']),
  'there are more warnings than `--max-warnings` allows': () => check(['opinion', '--max-warnings', '0']),
  'an essay could not be read; the others were checked': () => {
    write(cwd, { 'opinion/empty.md': '' });
    return check(['opinion']);
  },
  'a path leads nowhere; the others were checked': () => check(['opinion', 'letters']),
  'there is nothing to check': () => {
    write(cwd, { 'empty/notes.csv': 'x' });
    return check(['empty']);
  },
  'a configuration, a baseline or an option is invalid': () => {
    write(cwd, { 'known.json': '{}' });
    return check(['opinion', '--baseline', 'known.json']);
  },
};

function git(...args: readonly string[]): void {
  const named = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args];
  const { status, stderr } = runToEnd('git', named, { cwd });
  expect(status, stderr).toBe(0);
}
function commitAll(): void {
  if (!existsSync(join(cwd, '.git'))) git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
}

describe('the exit status', () => {
  const rows = rowsBelow('Exit status').map(([status, when]) => [when!, Number(status)] as const);

  it('has a case for each line of its table', () => {
    expect(rows.map(([when]) => when)).toEqual(Object.keys(STATUSES));
  });

  it.each(rows)('%s: %i', async (when, status) => {
    write(cwd, ESSAYS);
    const ended = await STATUSES[when]!();
    expect(ended).toMatchObject({ status });
  });

  it('is 2 and not 1 where something was not read and findings fail', async () => {
    write(cwd, { ...ESSAYS, 'opinion/empty.md': '' });
    const { status, stdout } = await check(['opinion', '--fail-on', 'info']);
    expect(status).toBe(2);
    expect(stdout).toContain('opinion/tower.md');
    expect(stdout).toContain('opinion/empty.md');
  });
});

/** By the option's flags. */
const OPTIONS: Readonly<Record<string, () => Promise<void>>> = {
  '--fail-on <severity>': async () => {
    expect((await check(['opinion/dam.md', '--fail-on', 'warn'])).status).toBe(0);
    expect((await check(['opinion/dam.md', '--fail-on', 'info'])).status).toBe(1);
    const all = ['opinion', '--rule', 'exposed-claim: error'];
    expect((await check(all)).status).toBe(1);
    expect((await check([...all, '--fail-on', 'never'])).status).toBe(0);
    expect((await check(['opinion', '--fail-on', 'wran'])).stderr).toContain('Did you mean warn?');
  },
  '--max-warnings <number>': async () => {
    expect((await check(['opinion', '--max-warnings', '1'])).status).toBe(0);
    const { status, stderr } = await check(['opinion', '--max-warnings', '0']);
    expect(status).toBe(1);
    expect(stderr).toContain('1 warning, and --max-warnings allows 0.');
    expect((await check(['opinion', '--max-warnings', 'few'])).status).toBe(2);
  },
  '-f, --format <format>': async () => {
    expect(rulesIn(await reportOf(['opinion']))).toEqual([STACKED, EXPOSED]);
    const { status, stderr } = await check(['opinion', '--format', 'jsn']);
    expect(status).toBe(2);
    expect(stderr).toContain('--format jsn: unknown format. Did you mean json?');
  },
  '-o, --output <format=file>': async () => {
    const { stdout } = await check(['opinion', '-o', 'json=reports/a.json', '-o', 'csv=reports/a.csv']);
    expect(stdout).toContain('exposed-claim');
    expect(rulesIn(JSON.parse(readFileSync(join(cwd, 'reports/a.json'), 'utf8')) as Report)).toEqual([
      STACKED,
      EXPOSED,
    ]);
    expect(filesIn(join(cwd, 'reports'))).toEqual(['a.csv', 'a.json']);
    expect((await check(['opinion', '-o', 'json'])).stderr).toContain(
      'Write it as --output sarif=findings.sarif',
    );
    expect((await check(['opinion', '-o', 'json=x', '-o', 'csv=./x'])).stderr).toContain(
      'Give each a file of its own',
    );
    expect((await check(['opinion', '-o', 'json=opinion'])).status).toBe(2);
  },
  '--changed [base]': async () => {
    commitAll();
    write(cwd, { 'opinion/tower.md': WARNS.repeat(2), 'letters/new.md': NOTES });
    const paths = async (...args: string[]) => (await reportOf(args)).essays.map(({ path }) => path);
    expect(await paths('--changed')).toEqual(['letters/new.md', 'opinion/tower.md']);
    expect(await paths('--changed', 'opinion')).toEqual(['opinion/tower.md']);
    git('checkout', '-q', '-b', 'draft');
    commitAll();
    expect(await paths('--changed=main')).toEqual(['letters/new.md', 'opinion/tower.md']);
    expect(await paths('--changed')).toEqual([]);
    expect((await check(['--changed=mian'])).stderr).toContain('--changed mian: git knows no such revision.');
  },
  '--baseline <file>': async () => {
    await check(['opinion', '--baseline', 'known.json', '--update-baseline']);
    write(cwd, { 'opinion/dam.md': 'It seems to me that the weir might fail.' });
    expect(rulesIn(await reportOf(['opinion', '--baseline', 'known.json']))).toEqual([
      STACKED,
      EXPOSED.replace('new', 'known'),
    ]);
  },
  '--update-baseline': async () => {
    const { status, stderr } = await check(['opinion', '--update-baseline']);
    expect(status).toBe(2);
    expect(stderr).toContain('Name it with --baseline FILE.');
  },
  '--pass-with-no-essays': async () => {
    write(cwd, { 'empty/notes.csv': 'x', '.hedgerowignore': 'opinion/' });
    const { status, stderr } = await check(['opinion']);
    expect(status).toBe(2);
    expect(stderr).toContain('a check of nothing passes nothing');
    expect((await check(['opinion', 'empty', '--pass-with-no-essays'])).status).toBe(0);
    expect((await check(['gone', '--pass-with-no-essays'])).status).toBe(2);
  },
  '--stdin-filename <name>': async () => {
    const { child, ended } = start(['check', '-', '--stdin-filename', 'desk/late.md', '-f', 'json'], cwd);
    child.stdin!.end(`# The dam\n\n${NOTES}`);
    const { stdout } = await ended;
    expect((JSON.parse(stdout) as Report).essays[0]!.findings.map(({ rule }) => rule)).toEqual([
      'hedge-stack',
    ]);
    expect(stdout).toContain('late.md');
  },
  '-q, --quiet': async () => {
    expect(await check(['opinion', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  },
  '--config <file>': async () => {
    write(cwd, { 'strict.json': '{"rules": {"exposed-claim": "error"}}' });
    expect((await check(['opinion', '--config', 'strict.json'])).status).toBe(1);
  },
  '--no-config': async () => {
    write(cwd, { 'hedgerow.config.json': '{"rules": {"exposed-claim": "error"}}' });
    expect((await check(['opinion'])).status).toBe(1);
    expect((await check(['opinion', '--no-config'])).status).toBe(0);
  },
  '--rule <setting>': async () => {
    const report = await reportOf(['opinion', '--rule', 'exposed-claim: off', '--rule', 'hedge-stack=error']);
    expect(rulesIn(report)).toEqual([STACKED]);
    expect(report.essays[0]!.findings[0]!.severity).toBe('error');
    expect((await check(['--rule', 'hedge-stak: off'])).stderr).toContain('Did you mean hedge-stack?');
    expect((await check(['--rule', 'hedge-stack'])).stderr).toContain('not a rule and a severity');
  },
  '--print-config [file]': async () => {
    write(cwd, {
      'hedgerow.config.json':
        '{"overrides": [{"files": "opinion/**", "rules": {"one-sided": {"words": 5}}}]}',
    });
    const { stdout, status } = await check(['--print-config', 'opinion/dam.md']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      config: 'hedgerow.config.json',
      file: 'opinion/dam.md',
      overrides: [0],
      rules: { 'one-sided': { severity: 'info', words: 5 } },
    });
  },
  '-h, --help': async () => {
    expect((await check(['--help'])).stdout).toContain('--fail-on');
  },
};

describe('an option', () => {
  const rows = rowsBelow('Options').map(([flags]) => flags!.replaceAll('`', ''));

  it('has a case for each line of its table', () => {
    expect(rows.sort()).toEqual(Object.keys(OPTIONS).sort());
  });

  it.each(Object.keys(OPTIONS))('%s', async (flags) => {
    write(cwd, ESSAYS);
    await OPTIONS[flags]!();
  });
});

describe('a check', () => {
  it('tells of essays in the order of the files, whichever is done first, and of what overrides say', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `e/${String(i).padStart(2, '0')}.md`,
        NOTES.repeat(1 + ((i * 7) % 5) * 20),
      ]),
    );
    write(cwd, {
      ...many,
      'hedgerow.config.json': '{"overrides": [{"files": "e/1*.md", "rules": {"hedge-stack": "error"}}]}',
    });
    const { essays } = await reportOf(['e']);
    expect(essays.map(({ path }) => path)).toEqual(Object.keys(many));
    expect(essays.map(({ findings }) => findings.some(({ severity }) => severity === 'error'))).toEqual(
      Object.keys(many).map((path) => path.startsWith('e/1')),
    );
  });

  it('says that nothing could fail where warnings were found, and how to make it fail', async () => {
    write(cwd, ESSAYS);
    expect((await check(['opinion'])).stderr).toContain('No rule is set to "error"');
    expect((await check(['opinion', '--fail-on', 'warn'])).stderr).toBe('');
  });

  it('leaves no part of a report behind where it could not be written', async () => {
    write(cwd, { ...ESSAYS, 'out/x.json/y': '' });
    const before = bytesOf(cwd);
    const { status, stderr } = await check(['opinion', '-o', 'csv=out/a.csv', '-o', 'json=out/x.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/out\/x\.json: cannot be written/);
    expect(filesIn(cwd).filter((path) => /hedgerow-/.test(path))).toEqual([]);
    expect(bytesOf(cwd).get('opinion/dam.md')).toBe(before.get('opinion/dam.md'));
  });

  it('adds annotations and the summary of the step on GitHub, unless a format is named', async () => {
    write(cwd, { ...ESSAYS, 'summary.md': 'Before.\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout } = await check(['opinion'], env);
    expect(stdout).toContain('::warning file=opinion/tower.md,line=1');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^Before\.\n[\s\S]*opinion\/tower\.md/);
    expect((await check(['opinion', '--format', 'text'], env)).stdout).not.toContain('::warning');
  });

  it('passes over reports that analyze wrote', async () => {
    write(cwd, ESSAYS);
    await hedgerow(['opinion', '--format', 'html'], cwd);
    expect((await reportOf(['.'])).essays.map(({ path }) => path)).toEqual(Object.keys(ESSAYS));
  });

  it('names essays from the folder it runs in', async () => {
    write(cwd, ESSAYS);
    const { stdout } = await hedgerow(['check', '../opinion/tower.md', '-f', 'json'], join(cwd, 'opinion'));
    expect((JSON.parse(stdout) as Report).essays[0]!.path).toBe('tower.md');
  });
});

describe('--output docx', () => {
  const said = (text: string) => wordFile({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` });
  const commentsIn = (path: string) =>
    unzipSync(readFileSync(join(cwd, path)))['word/comments.xml'] !== undefined;

  it('writes a copy of each Word file with its findings as comments, laid out as the essays are', async () => {
    write(cwd, {
      ...ESSAYS,
      'opinion/a.docx': said(WARNS.trim()),
      'opinion/deep/b.docx': said('The mill is old.'),
    });
    const { status, stderr } = await check(['opinion', '-q', '--output', 'docx=copies']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(filesIn(join(cwd, 'copies'))).toEqual(['opinion/a.docx', 'opinion/deep/b.docx']);
    expect(commentsIn('copies/opinion/a.docx')).toBe(true);
    expect(commentsIn('copies/opinion/deep/b.docx')).toBe(false);
  });

  it('writes one copy where a file is named, over no original, and ends with 2 where one is not written', async () => {
    write(cwd, { 'a.docx': said(WARNS.trim()), 'b.docx': said(NOTES.trim()) });
    const before = bytesOf(cwd);
    expect((await check(['a.docx', '-q', '--output', 'docx=c/marked.docx'])).status).toBe(0);
    expect(commentsIn('c/marked.docx')).toBe(true);
    const two = await check(['a.docx', 'b.docx', '-q', '--output', 'docx=c/marked.docx']);
    expect(two.status).toBe(2);
    expect(two.stderr).toContain(
      'b.docx: not written, as c/marked.docx holds the copy of another Word file.',
    );
    const over = await check(['a.docx', '-q', '--output', 'docx=.']);
    expect(over.status).toBe(2);
    expect(over.stderr).toContain('the copy would take the place of the original');
    for (const path of ['a.docx', 'b.docx']) expect(bytesOf(cwd).get(path)).toBe(before.get(path));
  });
});

describe('a baseline', () => {
  const args = ['opinion', '--baseline', 'known.json'];
  const text = () => readFileSync(join(cwd, 'known.json'), 'utf8');

  it('is sorted, a line each, and the same bytes again', async () => {
    write(cwd, ESSAYS);
    const { status, stderr } = await check([...args, '--update-baseline', '--fail-on', 'info']);
    expect(status).toBe(0);
    expect(stderr).toContain('Wrote known.json: 2 known findings.');
    const first = text();
    expect(first.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2);
    expect(first).toContain('"quote":"The tower will never be finished."');
    await check([...args, '--update-baseline']);
    expect(text()).toBe(first);
  });

  it('survives edits elsewhere, and not those of the sentence itself', async () => {
    write(cwd, ESSAYS);
    await check([...args, '--update-baseline']);
    write(cwd, { 'opinion/dam.md': `# The dam\n\nMuch has happened.\n\n${NOTES}` });
    expect(rulesIn(await reportOf(args))).toEqual(
      [STACKED, EXPOSED].map((one) => one.replace('new', 'known')),
    );
    write(cwd, { 'opinion/dam.md': NOTES.replace('dam', 'weir') });
    expect(rulesIn(await reportOf(args))).toContain(STACKED);
  });

  it('counts what is fixed, and an update takes it off', async () => {
    write(cwd, ESSAYS);
    await check([...args, '--update-baseline']);
    write(cwd, { 'opinion/dam.md': QUIET });
    expect((await check(args)).stderr).toContain(
      '1 known finding is fixed: run with --update-baseline to take it off known.json.',
    );
    await check([...args, '--update-baseline']);
    expect(text()).not.toContain('dam.md');
    expect((await check(args)).stderr).toBe('');
  });

  it('keeps what was known of essays that were not checked, unless they are gone', async () => {
    write(cwd, ESSAYS);
    await check([...args, '--update-baseline']);
    await check(['opinion/mill.txt', '--baseline', 'known.json', '--update-baseline']);
    expect(text()).toContain('opinion/tower.md');
    rmSync(join(cwd, 'opinion/tower.md'));
    await check(['opinion/mill.txt', '--baseline', 'known.json', '--update-baseline']);
    expect(text()).not.toContain('opinion/tower.md');
    expect(text()).toContain('opinion/dam.md');
  });

  it('takes all as known, also what the rule would not have told, and leaves room for what is new', async () => {
    const things = ['dam', 'roof', 'pier', 'mill', 'weir'];
    const said = (thing: string) => `It seems to me that the ${thing} might fail.`;
    write(cwd, { 'a.md': things.map(said).join('\n\n') });
    const only = ['a.md', '--baseline', 'known.json'];
    await check([...only, '--update-baseline']);
    write(cwd, { 'a.md': ['dam', 'roof', 'pier', 'mill', 'wall'].map(said).join('\n\n') });
    const { essays } = await reportOf(only);
    expect(essays[0]!.findings.map(({ state }) => state).sort()).toEqual([
      'known',
      'known',
      'known',
      'known',
      'new',
    ]);
  });

  it('does not matter where the command runs', async () => {
    write(cwd, ESSAYS);
    await check([...args, '--update-baseline']);
    const { stdout } = await hedgerow(
      ['check', 'tower.md', '--baseline', '../known.json', '-f', 'json'],
      join(cwd, 'opinion'),
    );
    expect(rulesIn(JSON.parse(stdout) as Report)).toEqual(['tower.md exposed-claim known']);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['{}', 'its "schema" is not "hedgerow/baseline@1"'],
    ['{"schema": "hedgerow/baseline@1"}', 'it has no "essays"'],
    [
      '{"schema": "hedgerow/baseline@1", "essays": {"a.md": [1]}}',
      'its entries for a.md are no list of findings',
    ],
  ])('that is broken is refused, and stays as it is: %s', async (broken, reason) => {
    write(cwd, { ...ESSAYS, 'known.json': broken });
    for (const more of [[], ['--update-baseline']]) {
      const { status, stderr } = await check([...args, ...more]);
      expect(status).toBe(2);
      expect(stderr).toContain(`known.json: this is no baseline (${reason}).`);
    }
    expect(text()).toBe(broken);
  });

  it('that is missing is not taken for an empty one', async () => {
    write(cwd, ESSAYS);
    const { status, stderr } = await check(args);
    expect(status).toBe(2);
    expect(stderr).toContain('known.json: no such baseline.');
  });
});

describe('--changed', () => {
  it('follows names that need quoting, renames, and files that are gone', async () => {
    write(cwd, {
      'opinion/zwölf "b".md': WARNS,
      'opinion/old.md': NOTES.repeat(9),
      'opinion/gone.md': QUIET,
    });
    commitAll();
    write(cwd, { 'opinion/zwölf "b".md': WARNS.repeat(2) });
    git('mv', 'opinion/old.md', 'opinion/new name.md');
    rmSync(join(cwd, 'opinion/gone.md'));
    const paths = (await reportOf(['--changed'])).essays.map(({ path }) => path);
    expect(paths).toEqual(['opinion/new name.md', 'opinion/zwölf "b".md']);
  });

  it('puts findings on changed lines first among annotations, of which GitHub shows ten', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `opinion/${name}.md`);
    const body = ['dam', 'mill', 'tower'].map((thing) => `Experts say that the ${thing} leaks.\n\n`).join('');
    const each = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    write(cwd, each(body));
    commitAll();
    write(cwd, { ...each(`${body}It is old.\n`), 'opinion/e.md': `Experts say that it is old.\n\n${body}` });
    const first = async (...more: string[]) => (await check(['-f', 'github', ...more])).stdout.split('\n')[0];
    expect(await first()).toContain('file=opinion/a.md');
    expect(await first('--changed')).toContain('file=opinion/e.md,line=1,');
  });

  it('works in a folder of the repository, and before the first commit', async () => {
    write(cwd, ESSAYS);
    git('init', '-q');
    expect((await reportOf(['--changed'])).totals.essays).toBe(3);
    commitAll();
    write(cwd, { 'opinion/tower.md': QUIET, 'other.md': QUIET });
    const { stdout } = await hedgerow(['check', '--changed', '-f', 'json'], join(cwd, 'opinion'));
    expect((JSON.parse(stdout) as Report).essays.map(({ path }) => path)).toEqual(['tower.md']);
  });

  it('says so where nothing differs, and where there is no repository', async () => {
    write(cwd, ESSAYS);
    const outside = await check(['--changed'], { GIT_CEILING_DIRECTORIES: dirname(cwd) });
    expect(outside.status).toBe(2);
    expect(outside.stderr).toBe(
      'error: --changed needs a git repository, and this folder is in none. Run it in one, or name the essays to check.\n',
    );
    commitAll();
    const { status, stderr } = await check(['--changed']);
    expect(status).toBe(0);
    expect(stderr).toBe('No essay differs from the last commit.\n');
  });
});
