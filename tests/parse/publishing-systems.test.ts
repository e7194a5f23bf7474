import { describe, expect, it } from 'vitest';
import { outline, parsed } from './reading.js';

const html = (text: string) => parsed(text, 'html');
const SENTENCE = 'The council met on Tuesday and voted, after an hour of talk, to spend the whole fund.';
const LONG = `${SENTENCE} Nobody had asked for that, and ${SENTENCE}`;
const page = (article: string, head = '') =>
  html(`<html><head><title>T</title>${head}</head><body><article>${article}</article></body></html>`);
const around = (middle: string) => page(`<p>${LONG}</p>${middle}<p>${LONG} It was late.</p>`);

describe('a page of a publishing system', () => {
  it('keeps paragraphs that are set as <div>s', () => {
    const essay = page(
      `<div class="body">${LONG}<div><br></div><div>The pier is old.</div><div>${LONG} It leaks.</div></div>`,
    );
    expect(outline(essay)).toEqual([
      `paragraph: ${LONG}`,
      'paragraph: The pier is old.',
      `paragraph: ${LONG} It leaks.`,
    ]);
    expect(essay.problems).toEqual([]);
  });

  it('finds the publisher that JSON-LD describes elsewhere, and makes no name of a reference alone', () => {
    const script = (graph: string) =>
      page(
        `<p>${LONG}</p><p>${LONG}</p>`,
        `<script type="application/ld+json">{"@graph":[${graph}]}</script>`,
      );
    const article = '{"@type":"Article","headline":"T","publisher":{"@id":"#org"}}';
    expect(
      script(`${article},{"@type":"Organization","@id":"#org","name":"The Pier"}`).declared.publication,
    ).toBe('The Pier');
    expect(
      script(`${article},{"@type":"Organization","@id":"#two","name":"The Quay"}`).declared.publication,
    ).toBeNull();
  });

  it('passes over a box that offers a newsletter, not a section whose heading speaks of signing up', () => {
    const box = (heading: string) =>
      outline(
        around(`<div class="x1"><h3>${heading}</h3><p>All that happens on the water, each day.</p></div>`),
      );
    expect(box('Sign up for our morning email').join()).not.toContain('on the water');
    expect(box('Signing up was easy').join()).toContain('on the water');
  });

  it('knows the name below a post that is put into the page', () => {
    const post = (below: string) =>
      outline(around(`<blockquote><p>The drop has been retired.</p>${below}</blockquote>`));
    expect(post('&mdash; Elk Water (@elk) <a href="t">May 2, 2023</a>')).toContain(
      'byline: — Elk Water (@elk) May 2, 2023',
    );
    expect(post('<p>— and the rates have not, and will not be.</p>')).toContain(
      'quotation: — and the rates have not, and will not be.',
    );
  });

  it('sets a note aside whose mark leads back to the text, not a paragraph that begins with a link', () => {
    const note = (href: string) =>
      outline(around(`<p><a href="${href}">[2]</a> City of Duluth, Minutes.</p><p>${LONG}</p>`));
    expect(note('#_ftnref2').join()).toContain('boilerplate: City of Duluth');
    expect(note('#part2').join()).not.toContain('boilerplate');
  });
});
