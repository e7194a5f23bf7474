import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { outline } from '../parse/reading.js';
import { problemOf } from '../problem.js';
import { sourceFrom, tryDamaged } from './bytes.js';
import { column, type Drawn, drawnPdf, type PdfOptions } from './pdfs.js';

const sourceOf = (bytes: Uint8Array) => sourceFrom('pdf', bytes);
const read = async (pages: readonly (readonly Drawn[])[], options?: PdfOptions) =>
  outline(parse(await sourceOf(drawnPdf(pages, options))));

const problemIn = (bytes: Uint8Array) => problemOf(() => sourceOf(bytes));

/** Two paragraphs with indented first lines, in lines of about 40 letters. */
const FERRY = [
  '   The ferry is the only way to the island',
  'that nobody has to pay for. It should stay',
  'so, because a fare keeps people at home',
  'and shops empty.',
  '   The council says that a fare is needed.',
  'It is wrong: the ferry has never cost the',
  'town more than its street lamps do, and it',
  'carries far more people.',
];
const indented = (lines: readonly string[], options: Parameters<typeof column>[1] = {}) =>
  column(lines, options).map((line) =>
    line.text.startsWith('   ') ? { ...line, text: line.text.trimStart(), x: line.x + 14 } : line,
  );
const PARAGRAPHS = [
  'paragraph: The ferry is the only way to the island that nobody has to pay for. It should stay so, because a fare keeps people at home and shops empty.',
  'paragraph: The council says that a fare is needed. It is wrong: the ferry has never cost the town more than its street lamps do, and it carries far more people.',
];

describe('the text of a PDF', () => {
  it('is paragraphs, told apart by indentation', async () => {
    expect(await read([indented(FERRY)])).toEqual(PARAGRAPHS);
  });

  it('is paragraphs, told apart by the space between them', async () => {
    const spaced = FERRY.flatMap((line) => (line.startsWith('   ') ? ['', line.trimStart()] : [line]));
    expect(await read([column(spaced)])).toEqual(PARAGRAPHS);
  });

  it('has a title and headings by size, and by a typeface of their own', async () => {
    const page = [
      { text: 'Keep the ferry free', x: 72, y: 780, size: 24 },
      ...indented(FERRY.slice(0, 4), { top: 740 }),
      { text: 'What the council says', x: 72, y: 660, size: 15 },
      ...indented(FERRY.slice(4), { top: 640 }),
      { text: 'What it does not say', x: 72, y: 565, bold: true },
      ...indented(FERRY.slice(0, 4), { top: 550 }),
    ];
    expect(await read([page])).toEqual([
      'title: Keep the ferry free',
      PARAGRAPHS[0],
      'heading: What the council says',
      PARAGRAPHS[1],
      'heading: What it does not say',
      PARAGRAPHS[0],
    ]);
  });

  it('has its title and its author in their places, though the title is repeated above later pages', async () => {
    const head = { text: 'Keep the ferry free', x: 72, y: 810, size: 9 };
    const pages = [
      [
        { text: 'Keep the ferry free', x: 72, y: 780, size: 24 },
        { text: 'By Ana Ruiz', x: 72, y: 755, size: 15 },
        ...indented(FERRY, { top: 720 }),
      ],
      [head, ...indented(FERRY, { top: 760 })],
      [head, ...indented(FERRY, { top: 760 })],
    ];
    expect(await read(pages)).toEqual([
      'title: Keep the ferry free',
      'byline: By Ana Ruiz',
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      'boilerplate: Keep the ferry free',
    ]);
  });

  it('is read column by column, below a headline across all of them', async () => {
    const page = [
      { text: 'Keep the ferry free, whatever the council says of it', x: 60, y: 780, size: 20 },
      ...indented(FERRY, { x: 60, top: 740 }),
      ...indented(FERRY, { x: 310, top: 740 }),
    ];
    expect(await read([page])).toEqual([
      'title: Keep the ferry free, whatever the council says of it',
      ...PARAGRAPHS,
      ...PARAGRAPHS,
    ]);
  });

  it('has a text across the columns whole, though its last line is as short as one of theirs', async () => {
    const page = [
      ...column(
        [
          'The ferry has been free for a hundred years, and the town wants to keep it so: a fare',
          'would empty the island.',
        ],
        { x: 60, top: 780 },
      ),
      ...indented(FERRY, { x: 60, top: 740 }),
      ...indented(FERRY, { x: 310, top: 740 }),
    ];
    expect((await read([page]))[0]).toBe(
      'paragraph: The ferry has been free for a hundred years, and the town wants to keep it so: a fare would empty the island.',
    );
  });

  it('has the lines of a head each for itself, and a title in the middle that is no larger than the text', async () => {
    const page = [
      ...column(['Ana Ruiz', '14 Pier Street', 'ana@harbor.example', 'May 6, 2024'], {
        top: 780,
        leading: 13,
      }),
      { text: 'Keep the ferry free', x: 130, y: 700 },
      ...indented([...FERRY, ...FERRY], { top: 676, leading: 24 }),
    ];
    expect(await read([page])).toEqual([
      'byline: Ana Ruiz',
      'boilerplate: 14 Pier Street',
      'boilerplate: ana@harbor.example',
      'byline: May 6, 2024',
      'title: Keep the ferry free',
      ...PARAGRAPHS,
      ...PARAGRAPHS,
    ]);
  });

  it('is no table where the words of a narrow column are set far apart', async () => {
    const spread = (line: string, y: number) =>
      line.split(' ').map((text, i, all) => ({ text, x: 72 + (i * 178) / (all.length - 1), y }));
    const page = [
      ...column(['The ferry is the only way to the island', 'that nobody has to pay for, and it must'], {
        top: 740,
      }),
      ...['boat boat boat boat', 'boat boat boat boat'].flatMap((line, i) => spread(line, 712 - 14 * i)),
      ...column(['who live here.'], { top: 684 }),
    ];
    expect((await read([page])).map((line) => line.split(':')[0])).toEqual(['paragraph']);
  });

  it('is the same in whatever order the file gives its pieces', async () => {
    const page = [...indented(FERRY, { x: 60 }), ...indented(FERRY, { x: 310 })];
    expect(await read([page.toReversed()])).toEqual(await read([page]));
  });

  it('goes on over the end of a page, with running heads and page numbers out of its way', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'The Harbor Review', x: 72, y: 810, size: 9 },
      ...indented(lines, { top: 760 }),
      { text: String(number), x: 290, y: 40, size: 9 },
    ];
    expect(await read([page(1, FERRY.slice(0, 6)), page(2, [...FERRY.slice(6), ...FERRY])])).toEqual([
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      'boilerplate: The Harbor Review',
      'boilerplate: 1 2',
    ]);
  });

  it('has words whole that were divided at the end of a line, and keeps the hyphens of others', async () => {
    const lines = [
      'Nobody on the island doubts that the ad-',
      'ministration is a self-',
      'made giant. Its well-known plans are well-',
      'known for a reason, and the Anglo-',
      'Danish company that builds it—and no-',
      'body else—wants it in 2024.',
    ];
    expect(await read([column(lines)])).toEqual([
      'paragraph: Nobody on the island doubts that the administration is a self-made giant. Its well-known plans are well-known for a reason, and the Anglo-Danish company that builds it—and nobody else—wants it in 2024.',
    ]);
  });

  it('has words whole whose first part could stand before a hyphen', async () => {
    const lines = [
      'The law-',
      'yers of this part of so-',
      'ciety ex-',
      'pect nine-',
      'teen partners, an ex-',
      'president and a nine-',
      'year plan for the long-',
      'lived ferry that the so-',
      'called owners of the cross-',
      'ing never wanted and never asked for.',
    ];
    expect(await read([column(lines)])).toEqual([
      'paragraph: The lawyers of this part of society expect nineteen partners, an ex-president and a nine-year plan for the long-lived ferry that the so-called owners of the crossing never wanted and never asked for.',
    ]);
  });

  it('is read column by column where the columns stand close, with a name above them and a head on each page', async () => {
    const page = (number: number, lines: readonly Drawn[]) => [
      { text: 'The Harbor Review', x: 72, y: 810, size: 9 },
      { text: 'Opinion', x: 440, y: 810, size: 9 },
      ...lines,
      { text: String(number), x: 290, y: 40, size: 9 },
    ];
    // The longest of the lines ends 8 points before the other column.
    const [left, right] = [72, 286];
    const head = [
      { text: 'Keep the ferry free', x: 190, y: 780, size: 20 },
      { text: 'By Ana Ruiz', x: 245, y: 750, size: 12 },
    ];
    const columns = [
      ...indented([...FERRY, ...FERRY], { x: left, top: 720 }),
      ...indented([...FERRY, ...FERRY.slice(0, 6)], { x: right, top: 720 }),
    ];
    const last = [
      ...indented(FERRY.slice(6), { x: left }),
      ...indented([...FERRY.slice(0, 4)], { x: left, top: 712 }),
      // The last column may have a few lines.
      ...indented(FERRY.slice(4), { x: right }),
    ];
    const pages = [page(1, [...head, ...columns]), page(2, last)];
    expect(await read(pages)).toEqual([
      'title: Keep the ferry free',
      'byline: By Ana Ruiz',
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      'boilerplate: The Harbor Review Opinion',
      'boilerplate: 1 2',
    ]);
  });

  it('has items behind the bullets of a font of signs', async () => {
    const items = [
      '\uf0b7 Drop the fare at once.',
      '\uf0b7 Mend the pier, which has been closed since',
      'the storm.',
    ];
    expect(await read([[...indented(FERRY), ...column(items, { top: 600 })]])).toEqual([
      ...PARAGRAPHS,
      'list-item: Drop the fare at once.',
      'list-item: Mend the pier, which has been closed since the storm.',
    ]);
  });

  it('has lists, quotations that are set in, and notes at the foot of a page', async () => {
    const page = [
      ...indented(FERRY.slice(0, 4), { top: 780 }),
      ...column(['The ferry has carried this town for a', 'hundred years, and it asked nothing for it.'], {
        x: 100,
        top: 710,
      }),
      ...indented(['   The council has three duties, and it', 'should do them at once:'], { top: 670 }),
      ...column(['• Drop the fare.', '• Mend the pier and', '• Publish the accounts.'], { top: 630 }),
      ...indented(FERRY.slice(4), { top: 570 }),
      { text: '1', x: 200, y: 532, size: 6 },
      ...column(['1 The accounts of 2023, page 4.'], { top: 60, size: 8 }),
    ];
    expect(await read([page])).toEqual([
      PARAGRAPHS[0],
      'quotation: The ferry has carried this town for a hundred years, and it asked nothing for it.',
      'paragraph: The council has three duties, and it should do them at once:',
      'list-item: Drop the fare.',
      'list-item: Mend the pier and',
      'list-item: Publish the accounts.',
      PARAGRAPHS[1],
      'boilerplate: 1 The accounts of 2023, page 4.',
    ]);
  });

  it('goes on beside a pull quote, which comes after its paragraph', async () => {
    const wide = (lines: readonly string[], top: number) => column(lines, { top });
    const page = [
      ...wide(
        [
          'The ferry is the only way to the island that nobody has to pay for, and it has been so for',
          'a hundred years. It should stay so, because a',
        ],
        740,
      ),
      ...wide(
        [
          'fare keeps people at home, and the shops of',
          'the town live on those who come. The council',
          'has never said what it would do for them, or',
        ],
        712,
      ),
      { text: 'A fare keeps', x: 360, y: 724, size: 17 },
      { text: 'people at home', x: 360, y: 703, size: 17 },
      { text: 'and shops empty.', x: 360, y: 682, size: 17 },
      ...wide(
        [
          'what the fare is for: the boat is paid, the crew are paid, and the pier belongs to the town already.',
        ],
        670,
      ),
    ];
    expect(await read([page])).toEqual([
      'paragraph: The ferry is the only way to the island that nobody has to pay for, and it has been so for a hundred years. It should stay so, because a fare keeps people at home, and the shops of the town live on those who come. The council has never said what it would do for them, or what the fare is for: the boat is paid, the crew are paid, and the pier belongs to the town already.',
      'pull-quote: A fare keeps people at home and shops empty.',
    ]);
  });

  it('has the rows of tables apart, and notes in letters of the size of the text', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, i) => ({ text, x: 72 + 120 * i, y }));
    const note = (y: number, mark: string, text: string) => [
      { text: mark, x: 72, y: y + 4, size: 6 },
      { text, x: 80, y },
    ];
    const pages = [
      [
        ...indented(FERRY.slice(0, 4), { top: 780 }),
        { text: 'What the crossing costs', x: 72, y: 712 },
        ...row(698, ['Boat', 'Fare', 'Cost']),
        ...row(684, ['Ferry', 'none', '$4 million']),
        ...row(670, ['Bridge', '$3', '$90 million']),
        ...indented(FERRY.slice(4, 6), { top: 650 }),
        ...note(80, '1', 'The accounts of 2023.'),
        ...note(66, '2', 'The minutes of the council, page 4.'),
      ],
      indented(FERRY.slice(6), { top: 780 }),
    ];
    expect(await read(pages)).toEqual([
      PARAGRAPHS[0],
      'caption: What the crossing costs',
      'boilerplate: Boat Fare Cost',
      'boilerplate: Ferry none $4 million',
      'boilerplate: Bridge $3 $90 million',
      PARAGRAPHS[1],
      'boilerplate: 1 The accounts of 2023.',
      'boilerplate: 2 The minutes of the council, page 4.',
    ]);
  });

  it('begins with a letter that is several lines high', async () => {
    const page = [
      { text: 'T', x: 72, y: 712, size: 38 },
      ...column(
        [
          'he ferry is the only way to the island that',
          'nobody has to pay for. It should stay so',
          'because a fare keeps people at home, and',
        ],
        { x: 97 },
      ),
      ...column(['shops empty. Nobody on either side of the', 'water has ever asked for one.'], { top: 698 }),
    ];
    expect(await read([page])).toEqual([
      'paragraph: The ferry is the only way to the island that nobody has to pay for. It should stay so because a fare keeps people at home, and shops empty. Nobody on either side of the water has ever asked for one.',
    ]);
  });

  it('takes title and author from what the file says of itself, unless a program put them there', async () => {
    const told = async (info: Readonly<Record<string, string>>) =>
      parse(await sourceOf(drawnPdf([indented(FERRY)], { info }))).declared;
    expect(await told({ Title: 'Keep the ferry (free)', Author: 'Ana Ruiz' })).toMatchObject({
      title: 'Keep the ferry (free)',
      author: 'Ana Ruiz',
    });
    expect(await told({ Title: 'Microsoft Word - draft.docx', Author: 'User' })).toMatchObject({
      title: null,
      author: null,
    });
    await expect(told({ Keywords: 'hedgerow: ignore' })).rejects.toThrow('passed over');
  });

  it('warns of pages without text among others', async () => {
    const { problems } = await sourceOf(drawnPdf([indented(FERRY), [], indented(FERRY), []]));
    expect(problems).toMatchObject([
      { code: 'pages-without-text', message: expect.stringContaining('pages 2 and 4') },
    ]);
  });
});

describe('what cannot be read of PDFs', () => {
  it('is refused in a sentence that says why', async () => {
    expect((await problemIn(drawnPdf([[], []]))).code).toBe('scanned-pdf');
    expect((await problemIn(drawnPdf([[{ text: 'Scan 4', x: 72, y: 40 }], []]))).code).toBe('scanned-pdf');
    expect((await problemIn(drawnPdf([indented(FERRY)], { locked: true }))).code).toBe('locked-pdf');
    expect((await problemIn(new TextEncoder().encode('Only text, called essay.pdf'))).code).toBe('bad-pdf');
    expect((await problemIn(drawnPdf(Array.from({ length: 201 }, () => [])))).code).toBe('long-pdf');
  });

  it('is refused where letters stand for nothing', async () => {
    const shifted = FERRY.map((line) =>
      line.replace(/[a-z]/g, (char) => 'bcdfghjklmnpqrstvwxzbcdfgh'[char.charCodeAt(0) - 97]!),
    );
    expect((await problemIn(drawnPdf([column(shifted)]))).code).toBe('garbled-pdf');
    const control = FERRY.map((line) =>
      line.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 96)),
    );
    expect((await problemIn(drawnPdf([column(control)]))).code).toMatch(/garbled-pdf|scanned-pdf/);
  });

  it('goes past words whose size is damaged, and reads the others', async () => {
    const whole = drawnPdf([indented(FERRY)]);
    const text = Buffer.from(whole).toString('latin1');
    const third = text.split('/F1 11 Tf', 3).join('/F1 11 Tf').length;
    const bytes = whole.slice();
    bytes[third + 3] = '/'.charCodeAt(0);
    const made = outline(parse(await sourceOf(bytes)));
    expect(made).toContain('paragraph: and shops empty.');
    expect(made).toContain(PARAGRAPHS[1]);
  });

  it('never makes it fail in another way, whatever the bytes', async () => {
    const head = new TextEncoder().encode('%PDF-1.7\n');
    await tryDamaged('pdf', drawnPdf([indented(FERRY)]), { head, runs: 300 });
  });
});
