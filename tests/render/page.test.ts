import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { indexFigures, renderBriefing, renderIndex } from '../../src/briefing.js';
import { normsFor } from '../norms/sets.js';
import { documentOf, type EssaySpec, FERRY } from '../report/documents.js';

const page = (spec: EssaySpec = FERRY) => {
  const document = documentOf(spec);
  return renderBriefing(document, { norms: normsFor(document) });
};

/** The page without what is the same on every page: styles, script, policy. */
function readable(html: string): string {
  return html
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, '$1…')
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '<style>…</style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script>…</script>');
}

/** The page without its words: nothing of an essay may change this. */
function tags(html: string): string[] {
  return [...readable(html).matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag);
}

describe('the page of one essay', () => {
  it('is the page we have looked at (run "npx vitest run tests/render -u" after a look at the new one)', async () => {
    await expect(readable(page())).toMatchFileSnapshot('../golden/briefing.html');
  });

  it('is the same every time', () => {
    expect(page()).toBe(page());
  });

  it('speaks of underlined dates only where a forecast has one', () => {
    const words = 'Underlined: the words that say when.';
    expect(page()).toContain(words);
    const undated = { words: 'Rents will rise.', moves: ['prediction'] } as const;
    const html = page({ body: [[undated]] });
    expect(html).toContain('1 forecast, without a date.');
    expect(html).not.toContain(words);
  });

  it('asks nothing of the network', () => {
    const html = page();
    const addresses = [...html.matchAll(/\b(?:href|src|srcset|action|poster)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, attribute, style]) => attribute ?? style!,
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !/^(#|data:font\/woff2?;base64,)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toContain('@import');
  });

  it('has a policy that allows its own styles and script, and nothing else', () => {
    const html = page();
    const policy = /Content-Security-Policy" content="([^"]*)"/
      .exec(html)![1]!
      .replaceAll('&#x27;', "'")
      .replaceAll('&#x3D;', '=');
    const own = [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)];
    expect(own).toHaveLength(3);
    for (const [, tag, content] of own) {
      const hash = createHash('sha256').update(content!).digest('base64');
      const directive = policy.split('; ').find((part) => part.startsWith(`${tag}-src`));
      expect(directive).toContain(`'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('prints on the paper asked for', () => {
    expect(renderBriefing(documentOf(FERRY), { paper: 'letter' })).toContain('@page{size:8.5in 11in;');
    expect(renderBriefing(documentOf(FERRY))).toContain('@page{size:210mm 297mm;');
  });

  it('stays under 600 kilobytes for an essay of a thousand words', () => {
    const long: EssaySpec = { ...FERRY, body: Array.from({ length: 16 }, () => FERRY.body).flat() };
    const document = documentOf(long);
    expect(document.essay.words).toBeGreaterThan(1000);
    expect(Buffer.byteLength(renderBriefing(document))).toBeLessThan(600_000);
  });

  it('shows problems on the first page', () => {
    const html = page({
      ...FERRY,
      problems: [{ code: 'not-english', message: 'The text seems to be in Danish.', start: null, end: null }],
    });
    const problem = html.indexOf('The text seems to be in Danish.');
    expect(problem).toBeGreaterThan(0);
    expect(problem).toBeLessThan(html.indexOf('id="argument"'));
  });

  it('gives the essay’s words their language where it is not English', () => {
    const html = page({ ...FERRY, essay: { language: 'da' } });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<bdi class="quote" lang="da">');
    expect(page()).not.toContain('lang="da"');
  });
});

describe('hostile text', () => {
  const HOSTILE =
    '</bdi></script><script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \' {{evil}} `tick`';

  it('is shown as it stands and makes no markup', () => {
    const spec = (words: string): EssaySpec => ({
      body: [
        [{ words, cues: [[words, 1]], marks: [[words, 'number']], holder: [words, 'named'] }],
        [{ words }],
      ],
      essay: {
        title: words,
        author: words,
        publication: words,
        thesis: 1,
        published: words,
        standfirst: words,
      },
      findings: [{ rule: words, sentence: 1, message: words }],
      problems: [{ code: words, message: words, start: null, end: null }],
    });
    const harmless = HOSTILE.replaceAll(/[<>&"'{}`=]/g, 'x');
    expect(tags(page(spec(HOSTILE)))).toEqual(tags(page(spec(harmless))));
    expect(page(spec(HOSTILE))).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
  });

  it('cannot leave the running title of the paper', () => {
    const html = page({ ...FERRY, essay: { title: 'x"}</style><b>\\"; color: red' } });
    const running = /@top-left\{content:("[^"]*")\}/.exec(html)![1]!;
    expect(running).toMatch(/^"[A-Za-z0-9 \\]*"$/);
  });

  it('keeps the running title of a right-to-left essay in its own direction', () => {
    const html = page({ ...FERRY, essay: { title: 'למה לא?' } });
    expect(html).toMatch(/@top-left\{content:"\\2068 [^"]*\\2069 "\}/);
    expect(page()).not.toContain('\\2068 ');
  });

  it('cannot turn the direction of the page', () => {
    const words = 'Read \u202Ethis backwards';
    const html = readable(page({ body: [[{ words }]], essay: { title: words } }));
    const outside = html.replaceAll(/<bdi[\s\S]*?<\/bdi>/g, '');
    expect(outside).toContain('Read this backwards');
    expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('characters', () => {
  const fonts = (words: string) => page({ body: [[{ words }]], essay: { title: 'x', author: null } });

  it('bring the typefaces they need, and no others', () => {
    const latin = fonts('Plain words.').match(/@font-face/g)!.length;
    expect(latin).toBe(5);
    expect(fonts('Dvořák in Łódź.').match(/@font-face/g)!.length).toBeGreaterThan(latin);
    expect(fonts('The sign said הגשר.')).toContain('font-family:"Other scripts"');
    expect(fonts('A boat 🚢 sank.')).toContain('font-family:"Other scripts"');
  });

  it('are printed as code points where no typeface has them, and the reader is told', () => {
    const html = fonts('A sign 𒀀 in clay.');
    expect(html).toContain('A sign [U+12000] in clay.');
    expect(html).toContain(
      '1 character has no typeface in this report and is printed as code points: [U+12000].',
    );
    expect(html).not.toContain('𒀀');
  });
});

describe('the index page', () => {
  const entries = [
    {
      figures: indexFigures(documentOf({ ...FERRY, essay: { title: '<b>Ferry</b>' } })),
      hrefs: { html: 'opinion/ferry.html', pdf: 'opinion/ferry.pdf' },
    },
    { path: 'notes/<i>.txt', reason: 'The file is empty.' },
  ];

  it('links every essay to its files and names what failed', () => {
    const html = renderIndex(entries);
    expect(html).toContain('<a href="opinion/ferry.html"><bdi>&lt;b&gt;Ferry&lt;/b&gt;</bdi></a>');
    expect(html).toContain('<a href="opinion/ferry.pdf">PDF</a>');
    expect(html).not.toContain('JSON</a>');
    expect(html).toContain('notes/&lt;i&gt;.txt');
    expect(html).toContain('The file is empty.');
  });

  it('can list nothing but failures', () => {
    const html = renderIndex(entries.slice(1));
    expect(html).toContain('0 essays, 0 words, 0 claims. 1 file could not be analyzed.');
    expect(html).not.toContain('class="essays"');
  });
});
