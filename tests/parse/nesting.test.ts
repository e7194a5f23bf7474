import { describe, expect, it } from 'vitest';
import { limitNesting } from '../../src/parse/html/nesting.js';
import { brokenPromises, parsed } from './reading.js';

describe('a page that is nested deep', () => {
  it.each([
    ['tags that are never closed', '<hx-a>'.repeat(2000)],
    ['end tags of elements that are not open', '</script><hx-a>'.repeat(2000)],
    ['end tags in the wrong order', '<div><b></div>'.repeat(2000)],
  ])('keeps no more levels than a parser can bear: %s', (_, tags) => {
    const kept = limitNesting(tags);
    expect(kept.length).toBe(tags.length);
    expect(kept.match(/<(?:hx-a|b)>/g)!.length).toBeLessThan(300);
  });

  it('is left alone where its elements stand beside each other', () => {
    const page = '<div><p>One.</p></div>'.repeat(2000);
    expect(limitNesting(page)).toBe(page);
  });
});

describe('what is blanked out before a text is read leads no offset astray', () => {
  it.each([
    ['templates that are empty', 'So{{}}{ it goes, and nobody asked. It must end.'],
    ['template tags', 'So {% x %}{% it goes %} on {{ y }} and on {{ z. It must end.'],
    ['HTML nested deep', `${'<div>'.repeat(300)} It goes on. <i>It</i> must end.`],
  ])('%s', (_, content) => {
    expect(brokenPromises(parsed(content, 'markdown'), content)).toEqual([]);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(3000)}`],
    ['dashes', `a:\n  ${'- '.repeat(4000)}x`],
  ])('front matter nested by %s', (_, yaml) => {
    const content = `---\n${yaml}\n---\n\nIt goes on. It must end.`;
    for (const format of ['markdown', 'html'] as const)
      expect(brokenPromises(parsed(content, format), content)).toEqual([]);
  });

  it('marks of byte order at the beginning', () => {
    // The first belongs to the file, and is no part of its text.
    const text = '\ufeffIt goes on. It must end. ';
    expect(brokenPromises(parsed(`\ufeff${text}`, 'markdown'), text)).toEqual([]);
  });

  it('control characters between blocks', () => {
    const content = '\u0007\u0007 It goes on.\n\n\u0007\n\nIt must end.';
    expect(brokenPromises(parsed(content, 'markdown'), content)).toEqual([]);
  });

  it('a list marker with nothing behind it', () => {
    const content = '\n- \n- It goes on.\n- It must end.';
    expect(brokenPromises(parsed(content), content)).toEqual([]);
  });
});
