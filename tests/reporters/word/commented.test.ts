import { zipSync } from 'fflate';
import { type AnalysisDocument, analyze } from 'hedgerow';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/index.js';
import { commentedDocx, type WordCommentOptions } from '../../../src/reporters/index.js';
import { START } from '../sample.js';
import { commentsIn, formatted, type Parts, paragraph, partOf, run, wordFile } from './word-files.js';

/** The analysis of the text, with a finding on each of the given words. */
function finding(text: string, ...words: (string | null)[]): AnalysisDocument {
  const document = analyze(text, { path: 'bridge.docx' });
  return {
    ...document,
    findings: words.map((one, i): Finding => {
      const start = one === null ? null : text.indexOf(one);
      if (start !== null && start < 0) throw new Error(`"${one}" is not in the text.`);
      const end = start === null ? null : start + one!.length;
      const sentence =
        start === null ? null : document.sentences.findIndex((s) => s.start <= start && start < s.end);
      return {
        rule: 'exposed-claim',
        severity: 'warn',
        sentence,
        start,
        end,
        message: `Reason ${i + 1}.`,
        related: [],
        fingerprint: String(i),
        state: 'new',
      };
    }),
  };
}

const commented = (parts: Parts, document: AnalysisDocument, options?: WordCommentOptions) =>
  commentedDocx(wordFile(parts), document, START, options);

const wordsOf = (file: Uint8Array): string[] => commentsIn(file).map(({ words }) => words);

const TEXT = 'The bridge must go. Nobody wants it.\n\nIt may stay a year. The ferry is cheaper.';
const BODY =
  paragraph(run('The bridge must go. Nobody wants it.')) +
  paragraph(run('It may stay a year. The ferry is cheaper.'));

describe('a Word file with comments', () => {
  it('bears each finding at its words, with its reason and the rule', () => {
    const { bytes, comments, unplaced } = commented(
      { body: BODY },
      finding(TEXT, 'Nobody wants it.', 'It may stay a year.'),
    );
    expect({ comments, unplaced }).toEqual({ comments: 2, unplaced: 0 });
    expect(commentsIn(bytes)).toMatchObject([
      { words: 'Nobody wants it.', signs: 1 },
      { words: 'It may stay a year.', signs: 1 },
    ]);
    expect(commentsIn(bytes)[0]!.text).toBe(
      `Exposed claim (warning)\nReason 1.\n${START.rules.find(({ id }) => id === 'exposed-claim')!.advice}`,
    );
  });

  it('is read by another program with its text unchanged and its comments', async () => {
    const original = wordFile({ body: BODY });
    const { bytes } = commentedDocx(original, finding(TEXT, 'Nobody wants it.'), START);
    const read = (file: Uint8Array) => mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect((await read(bytes)).value).toBe((await read(original)).value);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ['comment-reference => sup'] },
    );
    expect(messages).toEqual([]);
    expect(value).toMatch(/Nobody wants it\.<sup><a [^>]*>\[h1\]/);
    expect(value).toContain('Reason 1.');
  });

  it('cuts runs where a comment begins or ends, and keeps their formatting', () => {
    const body = paragraph(
      run('The bridge '),
      run('must go. Nob', true),
      run('ody '),
      run('wants it. It leaks.', true),
    );
    const { bytes } = commented(
      { body },
      finding('The bridge must go. Nobody wants it. It leaks.', 'Nobody wants it.', 'must go.'),
    );
    expect(wordsOf(bytes).sort()).toEqual(['Nobody wants it.', 'must go.']);
    expect(formatted(bytes)).toEqual(['The bridge **must go. Nob**ody **wants it. It leaks.**']);
  });

  it('lets comments stand on the same words, inside one another, and side by side', () => {
    const { bytes } = commented(
      { body: BODY },
      finding(TEXT, 'Nobody wants it.', 'Nobody wants it.', 'wants', 'The bridge must go.'),
    );
    expect(wordsOf(bytes)).toEqual(['The bridge must go.', 'Nobody wants it.', 'Nobody wants it.', 'wants']);
  });

  it('keeps the comments that are there, and counts on from them', () => {
    const body = `<w:p><w:commentRangeStart w:id="7"/>${run('The bridge must go.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' Nobody wants it.')}</w:p>`;
    const comments = `<w:comment w:id="7" w:author="Ida" w:initials="I"><w:p>${run('Really?')}</w:p></w:comment>`;
    const { bytes } = commented(
      { body, comments },
      finding('The bridge must go. Nobody wants it.', 'Nobody wants it.'),
    );
    expect(commentsIn(bytes)).toMatchObject([
      { id: '7', text: 'Really?', words: 'The bridge must go.', signs: 1 },
      { id: '8', words: 'Nobody wants it.', signs: 1 },
    ]);
    expect(partOf(bytes, 'word/comments.xml')).toContain('w:author="Ida"');
  });

  it('puts a finding in a note at the sign that leads to the note', () => {
    const body = paragraph(
      run('The bridge must go.'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run(' Nobody wants it.'),
    );
    const footnotes = `<w:footnote w:id="2">${paragraph(run('The ferry never sinks.'))}</w:footnote>`;
    const document = finding(
      'The bridge must go.[1] Nobody wants it.\n\nThe ferry never sinks.',
      'The ferry never sinks.',
      'Nobody wants it.',
    );
    const { bytes, unplaced } = commented({ body, footnotes }, document);
    expect(unplaced).toBe(0);
    const [onBody, onNote] = commentsIn(bytes);
    expect(onBody!.words).toBe('Nobody wants it.');
    expect(onNote).toMatchObject({ words: '', signs: 1 });
    expect(partOf(bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd w:id="1"\/>/,
    );
    expect(partOf(bytes, 'word/footnotes.xml')).not.toContain('comment');
  });

  it('finds words in links, tables, lists and tracked changes, past tabs, and not what was deleted', () => {
    const body = [
      `<w:tbl><w:tr><w:tc>${paragraph(run('Cell by cell it sinks.'))}</w:tc></w:tr></w:tbl>`,
      `<w:p>${run('See ')}<w:hyperlink>${run('the whole report')}</w:hyperlink>${run(' now.')}</w:p>`,
      `<w:p>${run('It ')}<w:del><w:r><w:delText>hardly </w:delText></w:r></w:del><w:ins w:id="90">${run('always')}</w:ins>${run(' leaks.')}</w:p>`,
      '<w:p><w:r><w:t>Left</w:t><w:tab/><w:t>right, and done.</w:t></w:r></w:p>',
    ].join('');
    const text =
      'Cell by cell it sinks.\n\nSee the whole report now.\n\nIt always leaks.\n\nLeft right, and done.';
    const { bytes, unplaced } = commented(
      { body },
      finding(text, 'Cell by cell it sinks.', 'the whole report', 'It always leaks.', 'right, and done.'),
    );
    expect(unplaced).toBe(0);
    expect(wordsOf(bytes)).toEqual([
      'Cell by cell it sinks.',
      'the whole report',
      'It always leaks.',
      'right, and done.',
    ]);
    // A sign inside a link would be part of the link, and inside a tracked change part of the change.
    expect(partOf(bytes, 'word/document.xml')).not.toMatch(
      /<w:(hyperlink|ins)\b[^>]*>(?:(?!<\/w:\1>).)*commentReference/,
    );
  });

  it('tells a paragraph from others with the same words by the order of both', () => {
    const lines = [
      'It leaks.',
      'One thing is certain here.',
      'It leaks.',
      'Another is not at all.',
      'It leaks.',
    ];
    const text = lines.join('\n\n');
    const document = finding(text, null);
    const at = text.indexOf('It leaks.', 20);
    const sentence = document.sentences.findIndex(({ start }) => start === at);
    const moved = {
      ...document,
      findings: [{ ...document.findings[0]!, sentence, start: at, end: at + 'It leaks.'.length }],
    };
    const { bytes } = commented({ body: lines.map((line) => paragraph(run(line))).join('') }, moved);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml.indexOf('commentRangeStart')).toBeGreaterThan(xml.indexOf('certain'));
    expect(xml.indexOf('commentRangeStart')).toBeLessThan(xml.indexOf('Another'));
  });

  it('agrees with other signs for quotation marks and dashes', () => {
    const { bytes } = commented(
      { body: paragraph(run('“It’s ours” – they said so. Nobody ‘agreed’.')) },
      finding(
        "\"It's ours\" - they said so. Nobody 'agreed'.",
        '"It\'s ours" - they said so.',
        "Nobody 'agreed'.",
      ),
    );
    expect(wordsOf(bytes)).toEqual(['“It’s ours” – they said so.', 'Nobody ‘agreed’.']);
  });

  it('loses nothing: what is on the whole essay, or not found, stands at the first paragraph and says so', () => {
    const text = `${TEXT}\n\nThis line stands in a text box of the file.`;
    const { bytes, comments, unplaced } = commented(
      { body: BODY },
      finding(text, null, 'This line stands in a text box of the file.'),
    );
    expect({ comments, unplaced }).toEqual({ comments: 2, unplaced: 1 });
    const first = 'The bridge must go. Nobody wants it.';
    expect(commentsIn(bytes)).toMatchObject([
      { words: first, signs: 1 },
      { words: first, signs: 1 },
    ]);
    expect(commentsIn(bytes)[1]!.text).toContain('“This line stands in a text box of the file.”');
  });

  it('puts a finding in a text box at the box, which is in the file twice', () => {
    const box = `<w:txbxContent>${paragraph(run('The ferry never sinks.'))}</w:txbxContent>`;
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const drawing = `<w:r><mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const text = 'Nobody wants it.\n\nThe ferry never sinks.';
    for (const body of [paragraph(run('Nobody wants it.'), drawing), paragraph(drawing)]) {
      const { bytes, unplaced } = commented({ body }, finding(text, 'The ferry never sinks.', null));
      expect(unplaced).toBe(0);
      expect(commentsIn(bytes).map(({ signs }) => signs)).toEqual([1, 1]);
      expect(partOf(bytes, 'word/document.xml')).toMatch(
        /<w:commentRangeStart w:id="\d"\/><w:r><mc:AlternateContent.*<\/mc:AlternateContent><\/w:r><w:commentRangeEnd/,
      );
      expect(partOf(bytes, 'word/document.xml').match(/<w:txbxContent>.*?<\/w:txbxContent>/)![0]).toBe(box);
    }
  });

  it('makes comments of new findings only, unless others are asked for', () => {
    const document = finding(TEXT, 'Nobody wants it.', 'It may stay a year.');
    const known = {
      ...document,
      findings: document.findings.map((one, i) => ({ ...one, state: i === 0 ? 'known' : 'new' }) as Finding),
    };
    expect(wordsOf(commented({ body: BODY }, known).bytes)).toEqual(['It may stay a year.']);
    expect(commented({ body: BODY }, known, { states: ['new', 'known'] }).comments).toBe(2);
  });

  it('gives the same bytes for the same file, and a date only where one is given', () => {
    const document = finding(TEXT, 'Nobody wants it.');
    const once = commented({ body: BODY }, document).bytes;
    expect(commented({ body: BODY }, document).bytes).toEqual(once);
    expect(partOf(once, 'word/comments.xml')).not.toContain('w:date');
    const dated = commented({ body: BODY }, document, { date: '2026-03-01T09:00:00Z' }).bytes;
    expect(partOf(dated, 'word/comments.xml')).toContain('w:date="2026-03-01T09:00:00Z"');
  });

  it('is declared in the package, also in one that Word saved as strict', () => {
    const strict = {
      namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
      office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    };
    for (const kind of [{}, strict]) {
      const { bytes } = commented({ body: BODY, ...kind }, finding(TEXT, 'Nobody wants it.'));
      expect(partOf(bytes, '[Content_Types].xml')).toMatch(
        /<Override PartName="\/word\/comments.xml" ContentType="[^"]*wordprocessingml.comments\+xml"\/>/,
      );
      const office =
        'office' in kind
          ? kind.office
          : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(
        `Type="${office}/comments" Target="comments.xml"`,
      );
      expect(wordsOf(bytes)).toEqual(['Nobody wants it.']);
    }
  });

  it('escapes what the reason says, and writes acting characters out', () => {
    const document = finding(TEXT, 'Nobody wants it.');
    const nasty = {
      ...document,
      findings: [{ ...document.findings[0]!, message: 'A <b> & "c" \u0007\u202e' }],
    };
    const { bytes } = commented({ body: BODY }, nasty);
    expect(commentsIn(bytes)[0]!.text).toContain('A <b> & "c" <U+0007><U+202E>');
  });

  it.each([
    ['no archive', new TextEncoder().encode('not a zip')],
    ['another archive', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ])('refuses %s with what to do', (_, bytes) => {
    expect(() => commentedDocx(bytes, finding(TEXT, null), START)).toThrow(
      /^bridge\.docx: the Word file cannot be written with comments \(.+\)\. Open it in Word/,
    );
  });
});
