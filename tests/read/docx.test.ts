import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { openPackage } from '../../src/read/docx/package.js';
import { outline } from '../parse/reading.js';
import { problemOf } from '../problem.js';
import { sourceFrom, tryDamaged } from './bytes.js';
import { footnote, listItem, paragraph, run, wordDocument } from './word.js';

const sourceOf = (bytes: Uint8Array) => sourceFrom('docx', bytes);
const read = async (bytes: Uint8Array) => parse(await sourceOf(bytes));

const problemIn = (bytes: Uint8Array) => problemOf(() => sourceOf(bytes));

const LINE = 'The ferry is the only way to the island that nobody has to pay for, and it should stay so.';

describe('a Word document', () => {
  it('has captions and an abstract by the names that Pandoc gives them', async () => {
    const essay = await read(
      wordDocument({
        body: [
          paragraph(run('Keep the ferry free'), 'Title'),
          paragraph(run('A fare would empty the island.'), 'Abstract'),
          paragraph(run(LINE)),
          paragraph(run('The ferry at the pier'), 'ImageCaption'),
        ].join(''),
      }),
    );
    expect(outline(essay)).toEqual([
      'title: Keep the ferry free',
      'standfirst: A fare would empty the island.',
      `paragraph: ${LINE}`,
      'caption: The ferry at the pier',
    ]);
  });

  it('begins with a drop cap, and has lists whose markers are typed', async () => {
    const cap = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/></w:pPr>';
    const tab = '<w:r><w:tab/></w:r>';
    const essay = await read(
      wordDocument({
        body: [
          paragraph(run('Keep the ferry free'), 'Title'),
          `<w:p>${cap}${run('T')}</w:p>`,
          `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/></w:pPr>${run(LINE.slice(1))}</w:p>`,
          paragraph(run('The council has three duties, and it should do them at once:')),
          ...['Drop the fare.', 'Mend the pier.'].map((item, i) =>
            paragraph(run(`${i + 1}.`) + tab + run(item)),
          ),
          paragraph(run(LINE)),
          ...['Write to it.', 'Bring a neighbor.'].map((item) => paragraph(run('•') + tab + run(item))),
        ].join(''),
      }),
    );
    expect(outline(essay)).toEqual([
      'title: Keep the ferry free',
      `paragraph: ${LINE}`,
      'paragraph: The council has three duties, and it should do them at once:',
      'list-item: Drop the fare.',
      'list-item: Mend the pier.',
      `paragraph: ${LINE}`,
      'list-item: Write to it.',
      'list-item: Bring a neighbor.',
    ]);
  });

  it('is read by its styles: title, headings, quotations, lists, notes', async () => {
    const essay = await read(
      wordDocument({
        body: [
          paragraph(run('Keep the ferry free'), 'Title'),
          paragraph(run('What a fare would cost the island'), 'Subtitle'),
          paragraph(run(LINE) + footnote(1)),
          paragraph(run('The price of a fare'), 'Heading1'),
          paragraph(run('A fare keeps people at home.'), 'Quote'),
          paragraph(run('It must not come.'), 'IntenseQuote'),
          paragraph(run('The council has three duties, and it should do them at once:')),
          listItem('Drop the fare.'),
          listItem('Mend the pier & the ramp.'),
        ].join(''),
        footnotes: ['The island has 412 people.'],
      }),
    );
    expect(outline(essay)).toEqual([
      'title: Keep the ferry free',
      'standfirst: What a fare would cost the island',
      `paragraph: ${LINE}`,
      'heading: The price of a fare',
      'quotation: A fare keeps people at home.',
      'quotation: It must not come.',
      'paragraph: The council has three duties, and it should do them at once:',
      'list-item: Drop the fare.',
      'list-item: Mend the pier & the ramp.',
      'boilerplate: The island has 412 people.',
    ]);
    expect(essay.placeOf({ start: 0, end: 4 })).toBeNull();
  });

  it('takes title, author and date from its properties where the text gives none', async () => {
    const essay = await read(
      wordDocument({
        body: paragraph(run(LINE)),
        properties: {
          title: 'Keep the ferry free & fast',
          author: 'Ana Ruiz',
          created: '2024-05-06T07:00:00Z',
        },
      }),
    );
    expect(essay.declared).toMatchObject({
      title: 'Keep the ferry free & fast',
      author: 'Ana Ruiz',
      published: '2024-05-06',
    });
  });

  it('does not take what programs fill in for the title and the author', async () => {
    const essay = await read(
      wordDocument({
        body: paragraph(run(LINE)),
        properties: { title: 'Document1', author: 'Microsoft Office User' },
      }),
    );
    expect(essay.declared).toMatchObject({ title: null, author: null });
  });

  it('says which version was read where there are tracked changes, and that comments were not read', async () => {
    const source = await sourceOf(
      wordDocument({
        body: paragraph(
          `${run('The fare ')}<w:del w:id="1" w:author="B"><w:r><w:delText>must</w:delText></w:r></w:del><w:ins w:id="2" w:author="B">${run('should')}</w:ins>${run(' go, and the pier must be mended before the winter.')}`,
        ),
        comments: ['Is this so?'],
      }),
    );
    expect(outline(parse(source))).toEqual([
      'paragraph: The fare should go, and the pier must be mended before the winter.',
    ]);
    expect(source.problems.map(({ code }) => code)).toEqual(['tracked-changes', 'word-comments']);
    expect(source.problems[0]!.message).toContain('1 insertion, 1 deletion');
    expect(source.problems[0]!.message).toContain('as if all of them were accepted');
    expect(source.problems[1]!.message).toContain('1 comment, which was not read');
  });

  it('asks to be left out by its keywords or by a property of its own', async () => {
    const body = paragraph(run(LINE));
    const custom =
      '<Properties><property fmtid="x" pid="2" name="hedgerow"><vt:lpwstr>ignore</vt:lpwstr></property></Properties>';
    await expect(read(wordDocument({ body, properties: { keywords: 'hedgerow: ignore' } }))).rejects.toThrow(
      'passed over',
    );
    await expect(
      read(wordDocument({ body, parts: { 'docProps/custom.xml': strToU8(custom) } })),
    ).rejects.toThrow('passed over');
  });
});

describe('what is no Word document', () => {
  it('is refused in a sentence that says what it is', async () => {
    const whole = wordDocument({ body: paragraph(run(LINE)) });
    expect(await problemIn(strToU8('Only text, called essay.docx'))).toMatchObject({
      code: 'bad-docx',
      message: expect.stringContaining('no zip archive'),
    });
    expect(await problemIn(whole.subarray(0, 700))).toMatchObject({
      code: 'bad-docx',
      message: expect.stringContaining('damaged or cut off'),
    });
    expect(await problemIn(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({
      code: 'bad-docx',
      message: expect.stringContaining('no Word document'),
    });
    // The first bytes of what Word wraps a document with a password in, and of old .doc files.
    expect((await problemIn(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).code).toBe(
      'locked-docx',
    );
    expect((await problemIn(new Uint8Array())).code).toBe('empty-input');
  });

  it('is refused unpacked where it would be too large', async () => {
    const bomb = wordDocument({ body: '', parts: { 'word/more.xml': new Uint8Array(13_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemIn(bomb)).toMatchObject({
      code: 'docx-too-large',
      message: expect.stringContaining('12 MB'),
    });
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`x${i}`, new Uint8Array()]));
    expect((await problemIn(wordDocument({ body: '', parts: many }))).code).toBe('docx-too-large');
  });

  it('unpacks no more of a part than the archive says that it holds', () => {
    const lying = Buffer.from(
      wordDocument({ body: '', parts: { 'word/more.xml': new Uint8Array(2_000_000) } }),
    );
    // The size in the directory, 2,000,000, is made to be 10.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(2_000_000);
    for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size, at + 1))
      lying.writeUInt32LE(10, at);
    expect(openPackage(lying).part('word/more.xml')).toHaveLength(10);
  });

  it('never makes it fail in another way, whatever the bytes', async () => {
    const head = Uint8Array.of(0x50, 0x4b, 3, 4);
    await tryDamaged('docx', wordDocument({ body: paragraph(run(LINE)) }), { head, runs: 120 });
  });
});
