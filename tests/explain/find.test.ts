/** Which sentences a line means. */
import { describe, expect, it } from 'vitest';
import { explain, study } from '../../src/explain/index.js';
import type { SourceFormat } from '../../src/model/index.js';
import { sourceFromText } from '../../src/read/source.js';

const ESSAY = `# Keep the ferry

By Ana Ferro

The ferry is slow. It is
also safe, and it is ours.

Nobody asked us.
`;

function at(line: number, column: number | null = null, text = ESSAY, format: SourceFormat = 'markdown') {
  return explain(study(sourceFromText(text, { format, path: 'ferry.md' })), { line, column }).map(
    (one) => one.text,
  );
}

const problemAt = (line: number, text = ESSAY) => {
  try {
    at(line, null, text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no problem';
};

describe('a line', () => {
  it('means every sentence that stands on it, also one that began before', () => {
    expect(at(5)).toEqual(['The ferry is slow.', 'It is also safe, and it is ours.']);
    expect(at(6)).toEqual(['It is also safe, and it is ours.']);
    expect(at(1)).toEqual(['Keep the ferry']);
  });

  it('with a column means one of them, or the nearest', () => {
    expect(at(5, 18)).toEqual(['The ferry is slow.']);
    expect(at(5, 20)).toEqual(['It is also safe, and it is ours.']);
    expect(at(8, 99)).toEqual(['Nobody asked us.']);
  });

  it('is a line of the file in HTML too', () => {
    const page =
      '<html><body>\n<article>\n<p>The ferry\nis slow.</p>\n<p>It is ours.</p>\n</article>\n</body></html>';
    expect(at(4, null, page, 'html')).toEqual(['The ferry is slow.']);
    expect(at(5, null, page, 'html')).toEqual(['It is ours.']);
  });

  it('is counted as editors do, whatever ends it', () => {
    const text = 'The ferry is slow.\r\n\r\nIt is ours.\r\n';
    expect(at(3, null, text)).toEqual(['It is ours.']);
    expect(problemAt(4, text)).toContain('The file has 3 lines.');
  });
});

describe('what cannot be explained', () => {
  it('is a line beyond the end', () => {
    expect(problemAt(9)).toBe('ferry.md:9: no such line. The file has 8 lines.');
    expect(problemAt(2, 'The ferry is slow.')).toContain('The file has 1 line.');
  });

  it('is a line without a sentence: the nearest is named', () => {
    expect(problemAt(7)).toBe('ferry.md:7: no sentence stands on this line. The nearest is on line 6.');
  });

  it('is a byline, which is no part of the argument', () => {
    expect(problemAt(3)).toContain('ferry.md:3: this is a byline and no part of the argument.');
  });
});
