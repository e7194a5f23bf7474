import { describe, expect, it } from 'vitest';
import type { EssayOutcome } from '../../src/cli/briefings/together.js';
import { progressOn } from '../../src/cli/progress.js';
import type { Environment } from '../../src/cli/terminal.js';
import { problem } from '../../src/model/index.js';

function essay(path: string, failures: EssayOutcome['failures'] = []): EssayOutcome {
  const analyzed = failures.length > 0 ? null : { words: 1234, claims: 1, problems: [], exposed: [] };
  return {
    file: { path, relative: path, root: 0 },
    analyzed,
    written: {},
    failures,
  } as unknown as EssayOutcome;
}

/** What a stream shows of a run over three essays, the second of which is empty. */
function shown(isTTY: boolean, env: Environment, quiet = false): string {
  let text = '';
  let now = 0;
  const stream = {
    isTTY,
    write: (more: string) => {
      text += more;
      return true;
    },
  };
  const progress = progressOn({ stream, env, quiet, clock: () => now });
  progress.onStart?.(3);
  for (const [done, outcome] of [
    essay('a.md'),
    essay('b.md', [problem('empty-file', { path: 'b.md' })]),
    essay('c.md'),
  ].entries()) {
    now += 500;
    progress.onProgress?.(done + 1);
    progress.onEssay?.(outcome);
  }
  progress.end();
  return text;
}

const LINES = `a.md: 1,234 words, 1 claim
error: b.md: the file is empty. Nothing was analyzed.
c.md: 1,234 words, 1 claim
`;

describe('progress', () => {
  it('is a line for each essay in a pipe, in CI and on a dumb terminal', () => {
    expect(shown(false, {})).toBe(LINES);
    expect(shown(true, { CI: 'true', NO_COLOR: '1' })).toBe(LINES);
    expect(shown(true, { TERM: 'dumb' })).toBe(LINES);
  });

  it('is a bar where a person watches, taken away at the end', () => {
    const text = shown(true, { NO_COLOR: '1' });
    expect(text).toContain('1 of 3 essays');
    expect(text).toContain('████████████████░░░░░░░░ 2 of 3 essays');
    expect(text).toContain('\r\x1b[2Kerror: b.md: the file is empty. Nothing was analyzed.\n');
    expect(text).not.toContain('a.md');
    expect(text.endsWith('\r\x1b[2K')).toBe(true);
  });

  it('shows only what failed where quiet is asked for', () => {
    expect(shown(true, { NO_COLOR: '1' }, true)).toBe(
      'error: b.md: the file is empty. Nothing was analyzed.\n',
    );
  });
});
