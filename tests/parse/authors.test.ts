import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { atPlace, outline, parsed } from './reading.js';

const FIRST =
  'The pier on Second Street has been closed for nine years, and in all that time nobody on the council has said what it would cost to open it again. I asked. It would cost less than the fence.';
const SECOND =
  'That is not a mystery of finance. It is a failure of nerve, and the town pays for it every summer when the boats go to the next harbor instead of ours.';
const page = (head: string, foot = '') =>
  parsed(
    `<html><head><title>Open the pier</title></head><body><article><h1>Open the pier</h1>${head}<p>${FIRST}</p><p>${SECOND}</p><p>${SECOND}</p>${foot}</article></body></html>`,
    'html',
  );

describe('who wrote an essay, and when', () => {
  it('is read below a label, though nothing marks the names', () => {
    for (const label of ['Authors', 'Written by:']) {
      const { declared } = page(
        `<div>${label}</div><div>Dana Whitfield</div><div>Luis Ortega-Marsh, pilot</div><div><span>March 3, 2021</span></div>`,
      );
      expect(declared).toMatchObject({
        author: 'Dana Whitfield and Luis Ortega-Marsh',
        published: '2021-03-03',
      });
    }
  });

  it('is read from a line that gives both, and from one that says so', () => {
    const { declared } = page('<div><b>Dana Whitfield</b> | 3 March 2021</div>');
    expect(declared).toMatchObject({ author: 'Dana Whitfield', published: '2021-03-03' });
    expect(parsed(`Open the pier\n\nAuthor: Dana Whitfield\n\n${FIRST}\n\n${SECOND}`).declared.author).toBe(
      'Dana Whitfield',
    );
    expect(parsed(`Open the pier\n\nHarbor Plans 2021\n\n${FIRST}\n\n${SECOND}`).declared.author).toBe(null);
  });

  it('is all who stand above a date, and all that the page declares', () => {
    const lines = ['Open the pier', 'Dana Whitfield', 'Luis Ortega-Marsh', 'March 3, 2021', FIRST, SECOND];
    expect(parsed(lines.join('\n\n')).declared).toMatchObject({
      author: 'Dana Whitfield and Luis Ortega-Marsh',
      published: '2021-03-03',
    });
    const metas = lines.slice(1, 3).map((name) => `<meta name="author" content="${name}">`);
    expect(page(metas.join('')).declared.author).toBe('Dana Whitfield and Luis Ortega-Marsh');
  });

  it('is read from the head of a manuscript, above the title', () => {
    const head = [
      'Dana Whitfield',
      '14 Pier Street',
      'Port Almond, ME 04999',
      'dana@harbor.example',
      'March 3, 2021',
    ];
    const essay = parsed([...head, 'Open the pier', FIRST, SECOND].join('\n\n'));
    expect(essay.declared).toMatchObject({
      title: 'Open the pier',
      author: 'Dana Whitfield',
      published: '2021-03-03',
    });
    expect(outline(essay).slice(5)).toEqual([
      'title: Open the pier',
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
    ]);
  });

  it('is read from a first paragraph that says what somebody does, where the essay speaks of somebody else', () => {
    const note = 'Wes Halloran farms 900 acres in Port Almond.';
    const essay = parsed(`${note}\n\n${FIRST}\n\n${SECOND}`);
    expect(essay.declared.author).toBe('Wes Halloran');
    expect(outline(essay)).toEqual([`byline: ${note}`, `paragraph: ${FIRST}`, `paragraph: ${SECOND}`]);
    const spoken = `${FIRST} Halloran disagrees.`;
    expect(outline(parsed(`${note}\n\n${spoken}\n\n${SECOND}`))[0]).toBe(`paragraph: ${note}`);
    const third = `He has farmed there for thirty years, and in all that time nobody on the council has asked him what it costs. ${SECOND}`;
    expect(outline(parsed(`${note}\n\n${third}\n\n${FIRST}`))[0]).toBe(`paragraph: ${note}`);
  });

  it('is read from the last item of a list', () => {
    const note = 'Dana Whitfield is a fisheries officer in Port Almond.';
    const items = `<ul><li>Buy a lock.</li><li>Hire a guard.</li><li>${note}</li></ul>`;
    expect(outline(page('<p>By Dana Whitfield</p>', items)).slice(-2)).toEqual([
      'list-item: Hire a guard.',
      `byline: ${note}`,
    ]);
  });

  it('stands below a deck on pages that make the deck a heading, with buttons between', () => {
    const { declared } = page(
      '<h2>Nine years is enough</h2><div>Follow</div><div><span>4 min read</span><span>·</span><span>Mar 3, 2021</span></div>',
    );
    expect(declared).toMatchObject({ standfirst: 'Nine years is enough', published: '2021-03-03' });
  });

  it('has the first section of several, or the one for opinion', () => {
    const sections = (list: readonly string[]) =>
      page(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: list })}</script>`,
      ).declared.section;
    expect(sections(['Harbors', 'Boats'])).toBe('Harbors');
    expect(sections(['Harbors', 'Opinion'])).toBe('Opinion');
  });
});

describe('the box on an author below an essay', () => {
  it('is told by "Written by" and the name, and holds what the author says of the work', () => {
    const box = [
      'Written by Dana Whitfield',
      '1.2K Followers',
      'I write about boats, towns and the people between them. I used to work for the harbor board.',
    ];
    const essay = ['# Open the pier', 'By Dana Whitfield', FIRST, SECOND, FIRST, SECOND];
    const lines = outline(parsed([...essay, ...box].join('\n\n'), 'markdown'));
    expect(lines.slice(0, 3)).toEqual([
      'title: Open the pier',
      'byline: By Dana Whitfield',
      `paragraph: ${FIRST}`,
    ]);
    expect(lines.slice(-3)).toEqual([
      `boilerplate: ${box[0]}`,
      `boilerplate: ${box[1]}`,
      `byline: ${box[2]}`,
    ]);
  });
});

describe('a page of old, laid out by tables and breaks', () => {
  const text = `${FIRST}<br><br>${SECOND}<br><br>${SECOND}`;
  const head = ['title: Open the pier', 'byline: By Dana Whitfield', 'byline: March 3, 2001'];
  const essay = (title: string, rows: string) =>
    parsed(
      `<html><head><title>${title}</title></head><body><center><table>${rows}</table></center></body></html>`,
      'html',
    );

  it('has headline, byline and date, in the cell of the text', () => {
    const { declared, ...rest } = essay(
      'Harbor Weekly: Open the pier',
      `<tr><td><font size="5"><b>Open the pier</b></font><br><font size="2">By Dana Whitfield<br>March 3, 2001</font><br><br>${text}</td></tr>`,
    );
    expect(outline({ declared, ...rest }).slice(0, 4)).toEqual([...head, `paragraph: ${FIRST}`]);
    expect(declared).toMatchObject({
      title: 'Open the pier',
      author: 'Dana Whitfield',
      published: '2001-03-03',
    });
  });

  it('has them in a cell of their own, below the links of the site', () => {
    const rows = [
      '<a href="x">Harbor Weekly</a> | <a href="y">Opinion</a>',
      '<b>Open the pier</b><br>By Dana Whitfield<br>March 3, 2001',
      text,
    ];
    const lines = outline(essay('Open the pier', rows.map((row) => `<tr><td>${row}</td></tr>`).join('')));
    expect(lines.slice(0, 4)).toEqual([...head, `paragraph: ${FIRST}`]);
  });
});

describe('what a page repeats or prints in its own way', () => {
  it('is a pull quote where a quotation repeats a paragraph of one sentence', () => {
    const last = 'The council should open the pier by June, because it has promised to do so for nine years.';
    const lines = outline(page('', `<p>${last}</p><blockquote><p>${last}</p></blockquote><p>${SECOND}</p>`));
    expect(lines).toContain(`paragraph: ${last}`);
    expect(lines).toContain(`pull-quote: ${last}`);
  });

  it('has ligatures read as letters, at the place where they stand', () => {
    for (const format of ['plain-text', 'markdown', 'html'] as const) {
      const line =
        'The o\ufb03cials should *\ufb01nally* open it: a bene\ufb01t to all, and dif\ufb01cult for none.';
      const content = format === 'html' ? `<p>${line}</p>` : line;
      const essay = parsed(content, format);
      expect(essay.text).toContain('o\ufb03cials');
      const tokens = annotate(essay).sentences.flatMap((sentence) => sentence.tokens);
      const words = ['officials', 'finally', 'benefit', 'difficult'];
      const found = tokens.filter(({ norm }) => words.includes(norm));
      expect(found.map(({ norm }) => norm)).toEqual(words);
      expect(found.map((token) => atPlace(essay, content, token))).toEqual([
        'o\ufb03cials',
        '\ufb01nally',
        'bene\ufb01t',
        'dif\ufb01cult',
      ]);
    }
  });
});
