/** One essay, written in every format that is read: the same sentences, the same moves, the same strengths. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/index.js';
import { Printer } from '../../src/export/browser/printer.js';
import type { AnalysisDocument, SourceFormat } from '../../src/model/index.js';
import { analyzeSource } from '../../src/pipeline.js';
import { readInput } from '../../src/read/index.js';
import { plainWords } from '../../src/report/quotation.js';
import { type Drawn, drawnPdf } from './pdfs.js';
import { listItem, paragraph, run, wordDocument } from './word.js';

type Kind = 'title' | 'heading' | 'paragraph' | 'quotation' | 'list-item';

const TITLE = 'Close the bridge before winter';
const AUTHOR = 'Ana Ruiz';
const ESSAY: readonly (readonly [Kind, string])[] = [
  ['title', TITLE],
  ['paragraph', `By ${AUTHOR}`],
  [
    'paragraph',
    'The old bridge is plainly a danger to everyone who crosses it. Critics say that it could be mended for less than a new one would cost. They are wrong, because the frost of one more winter will crack its piers beyond repair.',
  ],
  [
    'paragraph',
    'Perhaps the council will listen this time. It must close the bridge before the first frost, and it should say so now. In 2019, three lorries a day crossed it; today there are forty.',
  ],
  ['heading', 'What the engineers found'],
  [
    'paragraph',
    'Granted, a closed bridge is a burden on the farms across the river. But a fallen bridge is a far greater one, and nobody has ever shown how the farms would cope with that. The engineers wrote in their report:',
  ],
  [
    'quotation',
    'The northern pier has moved by four inches since the spring, and we cannot say when it will move again. No repair of the deck will hold it for another year.',
  ],
  [
    'paragraph',
    'Three things should be done at once, and none of them is likely to cost the town more than a new set of street lamps:',
  ],
  ['list-item', 'The deck must be closed to lorries tonight.'],
  ['list-item', 'The ferry must be paid for until the spring.'],
  ['list-item', 'The report of the engineers must be published in full.'],
  ['paragraph', 'None of this is hard, and all of it could have been done years ago.'],
  ['heading', 'What it would cost'],
  [
    'paragraph',
    'Would you let your children cross it? I would not. “It is only a bridge,” the mayor said last week. A bridge that nobody trusts is not a bridge but a monument, and the town has enough of those.',
  ],
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Lines of text cannot say that they are quoted. */
const PLAIN = ESSAY.filter(([kind]) => kind !== 'quotation');
const plain = () =>
  `---\ntitle: ${TITLE}\nauthor: ${AUTHOR}\n---\n\n${PLAIN.map(([kind, text]) => `${kind === 'list-item' ? '- ' : ''}${text}`).join('\n\n')}\n`;

const MARKS: Readonly<Record<Kind, string>> = {
  title: '# ',
  heading: '## ',
  paragraph: '',
  quotation: '> ',
  'list-item': '- ',
};
const markdown = (essay = ESSAY) =>
  `---\ntitle: ${TITLE}\nauthor: ${AUTHOR}\n---\n\n${essay.map(([kind, text]) => MARKS[kind] + text).join('\n\n')}\n`;

const ELEMENTS: Readonly<Record<Kind, (text: string) => string>> = {
  title: (text) => `<h1>${text}</h1>`,
  heading: (text) => `<h2>${text}</h2>`,
  paragraph: (text) => `<p>${text}</p>`,
  quotation: (text) => `<blockquote><p>${text}</p></blockquote>`,
  'list-item': (text) => `<ul><li>${text}</li></ul>`,
};
const html = () =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><meta name="author" content="${AUTHOR}"><style>h1{font-size:26pt}h2{font-size:16pt}</style></head><body><article>${ESSAY.map(([kind, text]) => ELEMENTS[kind](escaped(text))).join('\n')}</article></body></html>`;

const WORD_STYLES: Readonly<Record<Exclude<Kind, 'list-item'>, string>> = {
  title: 'Title',
  heading: 'Heading1',
  paragraph: '',
  quotation: 'Quote',
};
const docx = () =>
  wordDocument({
    body: ESSAY.map(([kind, text]) =>
      kind === 'list-item' ? listItem(text) : paragraph(run(text), WORD_STYLES[kind]),
    ).join(''),
    properties: { author: AUTHOR },
  });

/** Set by hand over two pages, in lines of about 70 letters, with running heads; words are divided at the ends of lines. */
function pdf(): Uint8Array {
  const pages: Drawn[][] = [];
  let y = 0;
  const draw = (text: string, rest: Omit<Drawn, 'text' | 'y'>, step: number) => {
    y -= step;
    if (pages.length === 0 || y < 430) {
      pages.push([
        { text: 'The Harbor Review', x: 72, y: 810, size: 9 },
        { text: `Page ${pages.length + 1}`, x: 280, y: 40, size: 9 },
      ]);
      y = 760;
    }
    pages.at(-1)!.push({ text, y, ...rest });
  };
  for (const [kind, text] of ESSAY) {
    const x = kind === 'quotation' ? 100 : 72;
    const size = kind === 'title' ? 24 : kind === 'heading' ? 15 : 11;
    wrapped(`${kind === 'list-item' ? '• ' : ''}${text}`, kind === 'quotation' ? 60 : 70).forEach(
      (line, i) => {
        draw(line, { x, size }, i > 0 ? 14 : size + 14);
      },
    );
  }
  return drawnPdf(pages, { info: { Author: AUTHOR } });
}

/** Long words that do not fit are divided. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else if (/^[a-z]{8,}$/.test(word) && line.length + 6 <= width) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines;
}

async function printed(): Promise<Uint8Array> {
  const printer = new Printer({ onNote: () => {} });
  try {
    return await printer.print(
      html().replace('</title>', `</title><style>@page{margin:25mm}body{font:12pt/1.4 serif}</style>`),
      {
        paper: 'a4',
        date: 'D:20240506000000Z',
      },
    );
  } finally {
    await printer.close();
  }
}

async function analyzed(format: SourceFormat, content: string | Uint8Array): Promise<AnalysisDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return analyzeSource(
    await readInput(
      {
        path: 'essay',
        relative: 'essay',
        given: { bytes, format, charset: null, url: null, retrieved: null },
      },
      format,
    ),
  );
}

/** What an editor would see of it, offsets aside. */
function seen(document: AnalysisDocument) {
  const { essay, sentences, blocks, summary, links } = document;
  // Running heads of a page have no like in other formats.
  const own = sentences.filter(({ role }) => role !== 'boilerplate');
  return {
    title: essay.title,
    author: essay.author,
    words: essay.words,
    thesis: essay.thesis,
    claims: summary.claims,
    links,
    sentences: own.map((sentence) => ({
      text: plainWords(document, sentence),
      kind: blocks[sentence.block]!.kind,
      role: sentence.role,
      whose: sentence.whose,
      moves: sentence.moves.map(({ kind, confidence }) => ({ kind, confidence })),
      strength: sentence.strength && [
        sentence.strength.value,
        sentence.strength.contributions.map(({ cue, effect }) => [cue, effect]),
      ],
      marks: sentence.marks.map(({ kind }) => kind),
    })),
  };
}

describe('the same text', () => {
  let expected: ReturnType<typeof seen>;
  beforeAll(async () => {
    expected = seen(await analyzed('markdown', markdown()));
  });

  it('is tagged at all, so that sameness means something', () => {
    expect(expected).toMatchObject({ title: TITLE, author: AUTHOR });
    expect(expected.sentences.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['title', 'heading', 'quotation', 'list-item']),
    );
    expect(expected.claims).toBeGreaterThan(8);
  });

  it.each<readonly [string, SourceFormat, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['HTML', 'html', html],
    ['a Word document', 'docx', docx],
    ['a PDF without tags, over two pages', 'pdf', pdf],
    ['a PDF that a browser printed', 'pdf', printed],
  ])('has the same tags as %s', async (_, format, write) => {
    const document = await analyzed(format, await write());
    expect(checkDocument(document)).toEqual([]);
    expect(seen(document)).toEqual(expected);
  });

  it('has the same tags as plain text, as far as that can say what a block is', async () => {
    const document = await analyzed('plain-text', plain());
    expect(checkDocument(document)).toEqual([]);
    expect(seen(document)).toEqual(seen(await analyzed('markdown', markdown(PLAIN))));
  });
});
