import { describe, expect, it } from 'vitest';
import { body, fixture, outline, parsed, proseOf } from './reading.js';

const md = (text: string) => parsed(text, 'markdown');
const SENTENCE = 'The council met on Tuesday and voted, after an hour of talk, to spend the whole fund.';

describe('Markdown', () => {
  it('gives blocks by its markup', () => {
    expect(outline(md(fixture('levy.md'))).map((line) => line.slice(0, 50))).toEqual(
      [
        'paragraph: The harbor levy is the best bargain thi',
        'paragraph: Critics say the levy has done its work ',
        'heading: What the wall costs',
        'paragraph: Nobody pretends that mending is cheap. ',
        'list-item: new piles under the east pier',
        'list-item: a pump for the low streets',
        'list-item: two years of dredging at Sand & Shoal',
        'quotation: “A levy is a promise, and we do not cas',
        'byline: — Mayor Ruth Okafor',
        'pull-quote: For nine dollars a year, every househo',
        'caption: The east pier at low tide',
        'paragraph: So what would the council have us do? S',
        'boilerplate: Year Cost',
        'boilerplate: 2023 9',
        'heading: Who pays when it fails?',
        'paragraph: We do. The insurers left after the last',
        'paragraph: Keep the levy. It is the only thing bet',
        'byline: Ines Harrow is a harbor pilot and a member',
        'boilerplate: See the surveyor’s report, page 4.',
      ].map((line) => line.slice(0, 50)),
    );
  });

  it('is its own text, with all that is not prose as markup', () => {
    const content = 'A **bold** [claim](https://x.example "T") &amp; `code`.\n\n<!-- no -->\n\n![alt](b.png)';
    const essay = md(content);
    expect(essay.text).toBe(content);
    expect(body(essay)).toEqual(['A bold claim & code.']);
    expect(essay.markup.map(({ start, end }) => content.slice(start, end))).toEqual([
      '**',
      '**',
      '[',
      '](https://x.example "T")',
      '`',
      '`',
      '<!-- no -->\n\n![alt](b.png)',
    ]);
  });

  it('leads each unit of prose back to where it is spelled', () => {
    const essay = md('> It is\n> **&ldquo;so&rdquo;** \\* now.');
    const { prose, offsets } = essay.blocks[0]!;
    expect(prose).toBe('It is “so” * now.');
    const at = (char: string) => essay.text.slice(offsets![prose.indexOf(char)]!).slice(0, 7);
    expect(at('“')).toBe('&ldquo;');
    expect(at('so')).toBe('so&rdqu');
    expect(at('*')).toBe('* now.');
    expect(at('now')).toBe('now.');
  });

  it('needs no offsets where prose stands as it is', () => {
    expect(md(`# Title\n\n${SENTENCE}`).blocks[1]).toMatchObject({
      start: 9,
      offsets: null,
      prose: SENTENCE,
    });
  });

  it('takes no account of what site generators leave', () => {
    const essay = md(
      `{% include map.html %}\n\n${SENTENCE} {{ page.note }}\n{: .lead}\n\n## A heading {#anchor}\n\n[TOC]\n\nSee [the plan]({{ "/plan" | url }}) and [the bill](/{{ page.year }}/{% link bill.md %}) first.`,
    );
    expect(outline(essay)).toEqual([
      `paragraph: ${SENTENCE}`,
      'heading: A heading',
      'paragraph: See the plan and the bill first.',
    ]);
  });

  it('reads HTML in it, whole or as a wrapper of Markdown', () => {
    const essay = md(
      `${SENTENCE}\n\n<figure><img src="a.png"><figcaption>The <b>pier</b></figcaption></figure>\n\n<blockquote class="pull-quote">\n\n*Spend* it\n\n</blockquote>\n\n<p>Not one voter&nbsp;asked.</p>\n\nAnd H<sub>2</sub>O<sup>1</sup> rose.`,
    );
    expect(outline(essay)).toEqual([
      `paragraph: ${SENTENCE}`,
      'caption: The pier',
      'pull-quote: Spend it',
      'paragraph: Not one voter asked.',
      'paragraph: And H2O rose.',
    ]);
  });

  it('takes lists of nothing but links for none of the essay', () => {
    const essay = md(
      `${SENTENCE}\n\n- [Five walls](a)\n- [Why towns flood](b)\n\n- a pump\n- [a wall](c) too`,
    );
    expect(proseOf(essay, 'boilerplate')).toEqual(['Five walls', 'Why towns flood']);
    expect(proseOf(essay, 'list-item')).toEqual(['a pump', 'a wall too']);
  });

  it('takes a last paragraph in italics for a note, not one in bold', () => {
    expect(md(`${SENTENCE}\n\n*Some of this was said at the pier.*`).blocks.at(-1)?.kind).toBe('boilerplate');
    expect(md(`${SENTENCE}\n\n**None of this was said at the pier.**`).blocks.at(-1)?.kind).toBe('paragraph');
  });

  it('reads a deck in a heading and a bare name below it', () => {
    const head = '# Twelve piers and a ferry\n\n### The case for a bridge, from a pilot';
    const signed = md(`${head}\n\n*Jane Doe*\n\n${SENTENCE} ${SENTENCE}`);
    expect(signed.blocks.map(({ kind }) => kind)).toEqual(['title', 'standfirst', 'byline', 'paragraph']);
    expect(signed.declared.author).toBe('Jane Doe');
    const headed = md(`${head}\n\n${SENTENCE} ${SENTENCE}`);
    expect(headed.blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph']);
  });

  it('knows a quotation that repeats the essay for a pull quote', () => {
    const essay = md(
      `${SENTENCE} Nobody in the room had read the report.\n\n> Nobody in the room had read the report\n\n> “We will not pay for this,” said the clerk.`,
    );
    expect(essay.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'pull-quote', 'quotation']);
  });

  it('survives links that extensions find', () => {
    expect(body(md('Write to jane@harbor.example or see www.harbor.example/plan today & *now*.'))).toEqual([
      'Write to jane@harbor.example or see www.harbor.example/plan today & now.',
    ]);
  });

  it('is read as plain text where lists are nested without end', () => {
    const essay = md(`${'- '.repeat(5000)}word\n\n${SENTENCE}`);
    expect(essay.problems).toMatchObject([{ code: 'nested-too-deep' }]);
    expect(body(essay)).toContain(SENTENCE);
  });
});

describe('front matter', () => {
  const declared = (yaml: string) => md(`---\n${yaml}\n---\n\n${SENTENCE}`).declared;

  it('declares the essay', () => {
    expect(md(fixture('levy.md')).declared).toEqual({
      title: 'Keep the Harbor Levy',
      standfirst: 'A small tax has saved the waterfront. Now the council wants to spend the saving.',
      author: 'Ines Harrow',
      published: '2024-03-03',
      publication: 'The Coast Review',
      section: 'Opinion',
      language: 'en-US',
    });
  });

  it.each([
    ['authors:\n- Jane Doe\n- John Roe\n- Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
    ['author:\n  name: Jane Doe\n  url: https://x.example', 'Jane Doe'],
    ['Byline: Jane Doe', 'Jane Doe'],
    ['author: ~', null],
  ])('names authors as %j', (yaml, author) => {
    expect(declared(yaml).author).toBe(author);
  });

  it.each([
    ['date: 2024-03-03', '2024-03-03'],
    ["published_time: '2024-03-03 23:15:00-05:00'", '2024-03-03'],
    ['date: March 3, 2024', '2024-03-03'],
    ['date: 3 March 2024', '2024-03-03'],
    ['date: 31/12/2024', '2024-12-31'],
    ['date: 3/4/2024', null],
    ['date: 2024-02-31', null],
    ['date: soon', null],
  ])('dates it by %j', (yaml, published) => {
    expect(declared(yaml).published).toBe(published);
  });

  it('may run on at the left margin, as site generators bear', () => {
    expect(declared('title: "The harbor is\non-limits, and ours"\nauthor: Jane Doe')).toMatchObject({
      title: 'The harbor is on-limits, and ours',
      author: 'Jane Doe',
    });
  });

  it.each(['title: "unclosed\nauthor: x', 'a: b: c', '- just\n- a list'])(
    'that cannot be read is a problem: %j',
    (yaml) => {
      const essay = md(`---\n${yaml}\n---\n\n${SENTENCE}`);
      expect(essay.problems).toMatchObject([{ code: 'bad-front-matter', start: 0 }]);
      expect(essay.declared.title).toBeNull();
      expect(body(essay)).toEqual([SENTENCE]);
    },
  );

  it('is no prose, and what stands for the title in the text is the title', () => {
    const essay = md(`---\ntitle: Keep the Levy\n---\n\n# Keep the levy!\n\n${SENTENCE}`);
    expect(outline(essay)).toEqual(['title: Keep the levy!', `paragraph: ${SENTENCE}`]);
    expect(essay.declared.title).toBe('Keep the Levy');
  });
});
