import { describe, expect, it } from 'vitest';
import { atPlace, body, fixture, outline, parsed, proseOf } from './reading.js';

const html = (text: string) => parsed(text, 'html');
const SENTENCE = 'The council met on Tuesday and voted, after an hour of talk, to spend the whole fund.';
const page = (article: string, around = '') =>
  html(
    `<html><head><title>T</title></head><body>${around}<article><p>${SENTENCE} ${SENTENCE}</p>${article}<p>${SENTENCE} Nobody had asked for that, and ${SENTENCE}</p></article></body></html>`,
  );

describe('an HTML page', () => {
  it('gives its article, and nothing that stands round it', () => {
    const essay = html(fixture('levy.html'));
    expect(essay.problems).toEqual([]);
    expect(outline(essay).map((line) => line.slice(0, 40))).toEqual(
      [
        'title: Keep the Harbor Levy',
        'standfirst: A small tax has saved the waterfront',
        'byline: By Ines Harrow March 3, 2024',
        'paragraph: The harbor levy is the best bargain this',
        'paragraph: Critics say the levy has done its work a',
        'heading: What the wall costs',
        'paragraph: Nobody pretends that mending is cheap. T',
        'list-item: new piles under the east pier',
        'list-item: a pump for the low streets',
        'list-item: two years of dredging at Sand & Shoal',
        'quotation: “A levy is a promise, and we do not cash',
        'byline: — Mayor Ruth Okafor',
        'pull-quote: For nine dollars a year, every household',
        'caption: The east pier at low tide',
        'paragraph: So what would the council have us do? Sp',
        'heading: Who pays when it fails?',
        'paragraph: We do. The insurers left after the last',
        'paragraph: Keep the levy. It is the only thing betw',
        'byline: Ines Harrow is a harbor pilot and a member',
      ].map((line) => line.slice(0, 40)),
    );
    for (const furniture of [
      'cookies',
      'Sport',
      'Tweet',
      'inbox',
      'Why Towns Flood',
      'silliest',
      'rights reserved',
      'track(',
    ]) {
      expect(essay.text).not.toContain(furniture);
    }
  });

  it('is read block by block, with a blank line between', () => {
    const essay = html(fixture('levy.html'));
    expect(essay.text).toBe(essay.blocks.map(({ prose }) => prose).join('\n\n'));
    expect(essay.markup).toEqual([]);
  });

  it('leads back to the page through references, emphasis and links', () => {
    const content = fixture('levy.html');
    const essay = html(content);
    const source = (words: string) => {
      const start = essay.text.indexOf(words);
      return atPlace(essay, content, { start, end: start + words.length });
    };
    expect(source('best bargain')).toBe('best bargain');
    expect(source('sea wall —')).toBe('sea wall</a> &mdash;');
    expect(source('“nine')).toBe('&ldquo;nine');
    expect(source('surveyor’s')).toBe('surveyor&#8217;s');
    expect(source('may even')).toBe('may&nbsp;even');
    expect(source('bought itself')).toMatch(/^bought\n\s+itself$/);
    const start = essay.text.indexOf('Critics');
    expect(essay.placeOf({ start, end: start + 7 })).toEqual({
      line: 35,
      column: 8,
      endLine: 35,
      endColumn: 15,
    });
  });

  it('keeps notes and their marks out of sentences', () => {
    const essay = page(
      '<p>Walls fall.<sup id="r"><a href="#n1">[1]</a></sup> So it goes.</p><ol class="footnotes"><li id="n1">See the report. <a href="#r">↩</a></li></ol>',
    );
    expect(body(essay)).toContain('Walls fall. So it goes.');
    expect(essay.text).not.toContain('↩');
  });

  it('reads two line breaks as the end of a paragraph, and one as a space', () => {
    expect(body(page('<div>Walls<br>fall.<br><br>Tides rise, and nobody is there to see it.</div>'))).toEqual(
      expect.arrayContaining(['Walls fall.', 'Tides rise, and nobody is there to see it.']),
    );
  });

  it('gives back what the cutting drops from the middle', () => {
    const essay = page('<h2 class="media">Short</h2><p>No.</p><ul><li>one</li></ul>');
    expect(outline(essay).slice(1, -1)).toEqual(['heading: Short', 'paragraph: No.', 'list-item: one']);
  });

  it('passes over what is hidden, scripted or a form', () => {
    const essay = page(
      '<p hidden>secret</p><p style="display: none">secret</p><noscript>secret</noscript><template>secret</template><button>secret</button><p aria-hidden="true">secret</p>',
    );
    expect(essay.text).not.toContain('secret');
  });

  it('tells a table of figures from a table that lays out a page', () => {
    expect(
      proseOf(
        page('<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>9</td></tr></table>'),
        'boilerplate',
      ),
    ).toEqual(['Year Cost', '2023 9']);
    const laidOut = html(
      `<body><table><tr><td><p>${SENTENCE}</p><p>${SENTENCE} It did.</p><p>${SENTENCE} So.</p><p>${SENTENCE} No.</p></td></tr></table></body>`,
    );
    expect(body(laidOut)).toHaveLength(4);
  });

  it('says so where no article can be told apart, and reads the whole page', () => {
    const essay = html(fixture('links.html'));
    expect(essay.problems).toMatchObject([{ code: 'article-not-found' }]);
    expect(essay.text).toContain('Story number 40');
  });

  it('may be a few words, or text without a tag', () => {
    expect(outline(html('<p>Keep it.</p>'))).toEqual(['paragraph: Keep it.']);
    expect(body(html('Walls fall &amp; rise.\n\nTides do not.'))).toEqual([
      'Walls fall & rise.',
      'Tides do not.',
    ]);
  });

  it('may be broken or hostile', () => {
    expect(html(`${'<div>'.repeat(100_000)}${SENTENCE}`).text).toBe(SENTENCE);
    expect(html(`<p>${'<b><i>'.repeat(5000)}${SENTENCE}`).text).toBe(SENTENCE);
    expect(
      body(
        html(`<p>${SENTENCE} &copy2024 &notanentity; &#0; R&D &ampere. <p>Un<b>clo</i>sed it is, and so.`),
      ),
    ).toEqual([`${SENTENCE} ©2024 ¬anentity; \ufffd R&D &ere.`, 'Unclosed it is, and so.']);
  });
});

describe('what a page declares', () => {
  const declared = (head: string, article = '') =>
    html(
      `<html lang="en-GB"><head>${head}</head><body><article>${article}<p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p></article></body></html>`,
    ).declared;

  it('is read from JSON-LD first', () => {
    expect(html(fixture('levy.html')).declared).toEqual({
      title: 'Keep the Harbor Levy',
      standfirst: 'A small tax has saved the waterfront. Now the council wants to spend the saving.',
      author: 'Ines Harrow',
      published: '2024-03-03',
      publication: 'The Coast Review',
      section: 'Opinion',
      language: 'en-US',
    });
  });

  it('is read from <meta>, <title> and <html lang> else', () => {
    expect(
      declared(
        '<title>Keep the Levy | The Coast Review</title><meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2024-03-03T23:00:00-05:00"><meta property="article:section" content="Opinion"><script type="application/ld+json">{ broken</script>',
      ),
    ).toEqual({
      title: 'Keep the Levy',
      standfirst: null,
      author: 'Jane Doe',
      published: '2024-03-03',
      publication: null,
      section: 'Opinion',
      language: 'en-GB',
    });
  });

  it('gives way to what readers see', () => {
    const facts = declared(
      '<title>Coast Review: Keep the Levy &amp; the Wall</title><meta name="description" content="The council met on Tuesday and voted, after an hour...">',
      '<h1>Keep the Levy &amp; the Wall</h1><p class="dek">A town must pay for its own defense.</p><p class="byline">By Jane Doe</p><p class="date">March 3, 2024</p>',
    );
    expect(facts).toMatchObject({
      title: 'Keep the Levy & the Wall',
      standfirst: 'A town must pay for its own defense.',
      author: 'Jane Doe',
      published: '2024-03-03',
    });
  });

  it('is no author where it is an address, and no title where it is the name of the site', () => {
    expect(
      declared(
        '<meta property="og:title" content="The Coast"><meta property="og:site_name" content="The Coast"><title>Keep the Levy</title><meta property="article:author" content="https://coast.example/jane">',
      ),
    ).toMatchObject({ title: 'Keep the Levy', author: null, publication: 'The Coast' });
  });
});

describe('the same text', () => {
  it('has the same prose as plain text, Markdown and HTML', () => {
    const paragraphs = (name: string, format: 'plain-text' | 'markdown' | 'html') =>
      proseOf(parsed(fixture(name), format), 'paragraph', 'heading', 'list-item', 'quotation');
    expect(paragraphs('levy.md', 'markdown')).toEqual(paragraphs('levy.html', 'html'));
    expect(paragraphs('levy.txt', 'plain-text')).toEqual(paragraphs('levy.html', 'html'));
  });
});
