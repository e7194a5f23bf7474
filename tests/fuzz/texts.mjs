/** Texts that no one would write and everyone may send: our own essays spoiled, cues without sense, and the known breakers of programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** The essays that ship as examples, as they stand in their files. */
export const ESSAYS = readdirSync(CORPUS)
  .sort()
  .map((name) => readFileSync(`${CORPUS}${name}`, 'utf8'));

/** Markup, template syntax, links and style that must come out as text. A page that holds an `hx-` element or attribute is broken. */
export const MARKUP = [
  '<script>hx()</script>',
  '<img src=x onerror=hx()>',
  '<svg onload=hx()><script>hx()</script></svg>',
  '<svg><style>*{background:url(//hx.example)}</style>',
  '<style>@import "//hx.example"</style>',
  '<iframe srcdoc="<script>hx()</script>"></iframe>',
  '<a href="javascript:hx()">press</a>',
  '[press](javascript:hx())',
  '<hx-element hx-attribute="x">',
  '" hx-attribute="x" onmouseover="hx()',
  "' hx-attribute='x",
  '</title><hx-element>',
  '</style><hx-element>',
  '</script><hx-element>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?php hx ?>',
  '&lt;script&gt;hx()&lt;/script&gt;',
  '&#60;hx-element&#62;',
  '&#x3c;hx-element&#x3e;',
  '\\3c hx-element>',
  '{{hx}}',
  '{{{hx}}}',
  '{{#each this}}{{@key}}{{/each}}',
  '{{> parts/head}}',
  '{{constructor.constructor "return 1"}}',
  '{% include hx %}',
  '{{< hx >}}',
  '$' + '{hx}',
  '<%= hx %>',
  '__proto__',
  'constructor',
  'toString',
  'data:text/html,<hx-element>',
  '*/ body{display:none} /*',
  '"}*{display:none}',
  '\\',
  '\\"',
  '<b',
  '<b ',
  '</',
  '&',
  '&#',
  '&#xd800;',
  '&#0;',
];

/** Characters that break offsets, lines and directions. */
export const CHARACTERS = [
  '\0',
  '\u0001',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  'e\u0301',
  '\u0345\u0360\u0489',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e\u200f',
  '\u2028',
  '\u2029',
  '\u202a\u202b\u202d\u202e',
  '\u202e',
  '\u202c',
  '\u2066\u2067\u2068',
  '\u2069',
  '\u3000',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\udfff\ud800',
  '𝒽',
  '👩‍👩‍👧',
  '👍🏽',
  '🇬🇧',
  '\u{10ffff}',
  '\u{e0001}',
  'שלום עולם',
  'مرحبا بالعالم',
  'Ελλάδα',
  'Россия',
  'Việt Nam',
  '日本語。',
  '한국어',
  'ไทย',
  'ﬁ',
  'ǆ',
  'İ',
  'ß',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '\v',
  '\f',
];

/** Marks that pair, nest, or carry a meaning in Markdown or HTML: one of them a hundred thousand times is the old test. */
const MARKS = [
  ...'"\'“”‘’«»()[]{}<>|*_`~#>-+=!?.,;:…—–/\\&%$@^0',
  '> ',
  '- ',
  '1. ',
  '    ',
  '``` ',
  '![',
  '](',
  '[^1]',
  '**',
  '*a_ ',
  '_a* ',
  '<b>',
  '<div>',
  '<p>',
  '</p>',
  '<blockquote>',
  '<ul><li>',
  '<table><tr><td>',
  '<a href="',
  '<!-',
  '&amp;',
  '&nbsp;',
  '{%',
  '{{',
  '\n> ',
  '\n- ',
  '\n\n',
  '\n',
  '\r',
  ' \t',
  '“a” ',
  '"a ',
  '(a ',
  'a, ',
  'a; ',
  'a—',
  'A. ',
  'Mr. ',
  'a? ',
  '...',
  '?!',
  ' .',
];

/** Words that the program looks for, and words that hold them together. */
const WORDS =
  'the a of and or but not never no nor only yet so because since although though while whereas unless if then when before until after to that which who whose it he she they we you I this these those must should may might could would will shall can is are was were be been has have had do does did says said argues claims believes think perhaps probably certainly clearly plainly merely surely all every none some many most few always often critics opponents experts report study percent 2030 1912 “yes” however nevertheless indeed of course as like than more less rather instead just even still again against for with without by from in on at city council levy bridge children taxes freedom'.split(
    ' ',
  );
const PHRASES = [
  'Critics say that',
  'It is true that',
  'Of course,',
  'To be sure,',
  'According to the report,',
  'In other words,',
  'Not only … but also',
  'If we do nothing, then',
  'We must',
  'By 2030',
  'the real question is',
  'Why should we?',
  'said Jane Doe, the mayor.',
  'By Jane Doe',
  'Jane Doe is a professor at the University.',
  'Related: read more',
  'Myth 2: it pays.',
  'U.S. Sen. J. D. Doe, D-N.Y., said',
  '$1.5 million, or 40%',
  'e.g. this, i.e. that, etc.',
  '---\ntitle: x\nauthor: [a, b]\n---\n',
  '---\n',
  '***',
  '# Heading',
  '## Heading {#x}',
  '| a | b |\n|---|---|\n| c | d |',
  '<h2>Heading</h2>',
  '<p>A paragraph of words. It has two sentences.</p>',
  '<time datetime="2024-05-06">',
  '<meta name="author" content="x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
];

const pick = (list) => fc.constantFrom(...list);

/** How often something is said: mostly a few times, at times as often as it takes to make what is quadratic felt. */
const times = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 5, arbitrary: fc.integer({ min: 7, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 401, max: 6000 }) },
);

const said = fc
  .array(fc.oneof({ weight: 6, arbitrary: pick(WORDS) }, { weight: 1, arbitrary: pick(PHRASES) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(' '));

const sentence = fc
  .tuple(said, pick(['.', '.', '.', '?', '!', '…', '.”', ':', ';', '', '—', '?!', '.)', '...']))
  .map(([words, end]) => `${words.charAt(0).toUpperCase()}${words.slice(1)}${end} `);

/** Any UTF-16 units, unpaired surrogates too. */
export const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const piece = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 2, arbitrary: pick(PHRASES) },
  { weight: 3, arbitrary: pick(MARKUP) },
  { weight: 3, arbitrary: pick(CHARACTERS) },
  { weight: 3, arbitrary: pick(MARKS) },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** A piece, said over and over: to so many characters, now and then to ten times as many. */
const repeated = fc
  .tuple(piece, times, fc.integer({ min: 0, max: 19 }))
  .map(([text, count, rare]) =>
    text.repeat(Math.min(count, (rare === 0 ? 40_000 : 4000) / (text.length + 1) + 1)),
  );

export const invented = fc
  .tuple(
    fc.array(repeated, { minLength: 1, maxLength: 14 }),
    pick(['', ' ', '\n', '\n\n', '\r\n', '\r', '. ', ', ']),
  )
  .map(([parts, between]) => parts.join(between));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 1500 })),
  put: fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: repeated }),
});

/** What can be done to a whole text. */
const WHOLE = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll('.', ','),
  (text) => text.replaceAll(/[.!?]/g, ''),
  (text) => text.replaceAll(' ', '. '),
  (text) => text.replaceAll(/[aeiou]/g, '$&\u0301'),
  (text) => text.replaceAll(' ', ' \u202e'),
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => text.repeat(4),
  (text) => text.slice(0, 200),
  (text) => `“${text}`,
  (text) => text.replaceAll(/["“”]/g, ''),
  (text) => text.replaceAll(' the ', ' “the '),
];

/** One of our essays with a few places cut and filled, and then the whole of it changed. */
export const spoiled = fc
  .tuple(pick(ESSAYS), fc.array(edit, { maxLength: 8 }), fc.constantFrom(...WHOLE.keys()))
  .map(([essay, edits, whole]) =>
    WHOLE[whole](
      edits.reduce((text, { at, cut, put }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + put + text.slice(place + cut);
      }, essay),
    ),
  );

/** What is known to break readers of text, each once: deep nesting, open tags, lines without end. */
export const BREAKERS = {
  'a hundred thousand open tags': '<b>'.repeat(100_000),
  'a hundred thousand open tags of many kinds': '<div><p><em><ul><li>'.repeat(20_000),
  'tags that never end': '<a '.repeat(30_000),
  'quotations nested deep': `${'> '.repeat(5000)}deep`,
  'lists nested deep': Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'brackets without an end': '['.repeat(50_000),
  'links without an end': '[a]('.repeat(20_000),
  'emphasis without an end': '*a _b **c __d '.repeat(5000),
  'backticks of all lengths': Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' '),
  'one word of 200,000 letters': 'a'.repeat(200_000),
  'one line of 200,000 words': 'word '.repeat(200_000 / 5),
  'one sentence of 20,000 words': `${'the bridge and '.repeat(6667)}falls.`,
  'twenty thousand short sentences': 'No. '.repeat(20_000),
  'ten thousand lines of one letter': 'a\n'.repeat(10_000),
  'ten thousand paragraphs': 'It must go.\n\n'.repeat(10_000),
  'opening quotes alone': '“'.repeat(50_000),
  'closing quotes alone': '”'.repeat(50_000),
  'straight quotes alone': '" '.repeat(25_000),
  'apostrophes alone': "' ".repeat(25_000),
  'a quote before every word': '“word '.repeat(8000),
  'parentheses alone': '('.repeat(50_000),
  'a parenthesis before every word': '(word '.repeat(8000),
  'commas alone': ','.repeat(50_000),
  'a comma behind every word': 'word, '.repeat(8000),
  'dashes alone': '—'.repeat(30_000),
  'a dash between words': 'word—'.repeat(8000),
  'stops alone': '.'.repeat(100_000),
  'question marks alone': '?'.repeat(50_000),
  'questions alone': 'Why? '.repeat(8000),
  'spaces alone at an end': `It is so.${' '.repeat(100_000)}x`,
  'line ends alone': `It is so.${'\n'.repeat(100_000)}x`,
  'tabs and spaces': `It is so.${' \t'.repeat(50_000)}x`,
  'negations alone': `We do ${'not '.repeat(8000)}know.`,
  'hedges alone': `It ${'perhaps '.repeat(5000)}is so.`,
  'verbs of speaking alone': `She ${'says that he '.repeat(4000)}goes.`,
  'conditions alone': `${'If it is so, '.repeat(4000)}it goes.`,
  'causes alone': `It goes ${'because it is so '.repeat(3000)}.`,
  'contrasts alone': `${'Not this but that. '.repeat(2500)}`,
  'anaphora without end': 'We must go. '.repeat(3000),
  'names alone': 'Jane '.repeat(10_000),
  'initials alone': 'J. '.repeat(10_000),
  'numbers alone': '1,000.50 '.repeat(8000),
  'digits alone': '1'.repeat(100_000),
  'combining marks alone': `a${'\u0301'.repeat(50_000)}`,
  'joiners alone': '\u200d'.repeat(50_000),
  'emoji alone': '👩‍👩‍👧'.repeat(5000),
  'turns of direction alone': '\u202e\u202d'.repeat(20_000),
  'unpaired surrogates alone': 'a\ud800 '.repeat(10_000),
  'nulls between letters': 'a\0'.repeat(20_000),
  'references alone': '&amp;'.repeat(20_000),
  'template marks alone': '{%'.repeat(20_000),
  'template braces alone': '{{'.repeat(20_000),
  'front matter without an end': `---\n${'a: b\n'.repeat(10_000)}`,
  'front matter of aliases': `---\na: &a [x]\n${Array.from({ length: 25 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}\n---\nIt is so.`,
  'front matter nested deep': `---\na: ${'['.repeat(3000)}\n---\nIt is so.`,
  'front matter nested by dashes': `---\na:\n  ${'- '.repeat(4000)}x\n---\nIt is so.`,
  'a title without an end': `---\ntitle: ${'long '.repeat(4000)}\nauthor: ${'Jane '.repeat(4000)}\n---\nIt is so.`,
  'a page title without an end': `<title>${'-\t'.repeat(20_000)}|</title><p>It is so, and it must go.`,
  'tables without an end': `${'| a '.repeat(2000)}|\n${'|---'.repeat(2000)}|\n${'| b '.repeat(2000)}|`,
  'attributes without an end': `<p ${'a=b '.repeat(20_000)}>It is so.`,
  'comments without an end': '<!-- '.repeat(20_000),
  'scripts without an end': '<script>'.repeat(20_000),
  'divs in Markdown': `a\n\n${'<div '.repeat(20_000)}`,
  'div tags in Markdown': `a\n\n${'<div>\n\n'.repeat(3000)}`,
  'definitions without an end': '[a]: b\n'.repeat(5000),
  'footnotes without an end': '[^a] '.repeat(5000),
  'structured data nested deep': `<script type="application/ld+json">${'['.repeat(50_000)}</script><p>It is so.`,
};
