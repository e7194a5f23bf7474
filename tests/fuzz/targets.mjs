/**
 * What is fuzzed: the one list that a new input format, or anything else that reads what users write, is added to.
 * Each target has a name, an arbitrary of JSON values, and a check that gives what is wrong with one, a line each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { foreignMarkup } from './page.mjs';
import { BREAKERS, ESSAYS, invented, MARKUP, spoiled, units } from './texts.mjs';

const SCRIPTS = fileURLToPath(new URL('../../templates/scripts/', import.meta.url));
const scripts = readdirSync(SCRIPTS).map((name) => readFileSync(`${SCRIPTS}${name}`, 'utf8'));

/** Problems that are faults of the program, though nothing was lost by them. */
const FAULTS = new Set(['detector-failed', 'rule-failed', 'analysis-failed', 'internal-error']);

const text = fc.oneof(
  { weight: 6, arbitrary: spoiled },
  { weight: 5, arbitrary: invented },
  { weight: 1, arbitrary: units },
);

/** Bytes as a file may hold them, in base64: a text in some encoding with a few bytes changed, or any bytes. */
const bytes = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        text,
        fc.constantFrom('utf8', 'latin1', 'utf16le', 'marked utf16le'),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 5,
        }),
      )
      .map(([content, encoding, changes]) => {
        const made = Buffer.from(
          encoding.startsWith('marked') ? `\ufeff${content}` : content,
          encoding.split(' ').at(-1),
        );
        for (const [at, byte] of changes) made[Math.floor(at * made.length)] = byte;
        return made.toString('base64');
      }),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 400 }).map((made) => Buffer.from(made).toString('base64')),
  },
);

/** A name of a person, a title, a path: short, and as bad as anything. */
const name = fc.oneof(
  fc.constantFrom(...MARKUP),
  units,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('a'.repeat(300), 'word '.repeat(60), '\u202eevil', '👩‍👩‍👧'.repeat(40)),
);

/** Characters of a page that is looked through for foreign markup. */
const LARGEST_PAGE = 3_000_000;

const FORMATS = ['plain-text', 'markdown', 'html'];

/**
 * `program`: the parts of the program that are fuzzed (see program.mjs). `validate`: whether a document has the shape that its
 * JSON Schema gives, as what is wrong with it.
 */
export function targets(program, validate) {
  const { analyzeSource, checkDocument, sourceFromText, decode, ProblemError, documentJson } = program;

  /** The document; null where the program says in its words that there is nothing to analyze. */
  function documentOf(content, format, path = 'essay') {
    try {
      return analyzeSource(sourceFromText(content, { format, path }));
    } catch (error) {
      if (error instanceof ProblemError && !FAULTS.has(error.problem.code)) return null;
      throw error;
    }
  }

  function wrongWith(document) {
    if (document === null) return [];
    const faults = document.problems.filter(({ code }) => FAULTS.has(code)).map(({ message }) => message);
    const written = documentJson(document);
    const page = program.renderBriefing(document);
    const same = JSON.stringify(JSON.parse(written)) === JSON.stringify(document);
    return [
      ...checkDocument(document),
      ...validate(document),
      ...faults,
      ...(same ? [] : ['the JSON file reads back as another document']),
      // A page of ten thousand sentences takes the reader of this check longer than the program.
      ...(page.length > LARGEST_PAGE ? [] : foreignMarkup(page, scripts)),
    ];
  }

  const essays = FORMATS.map((format) => ({
    name: `essay, ${format}`,
    share: 10,
    arbitrary: text,
    check: (content) => wrongWith(documentOf(content, format)),
  }));

  const breakers = FORMATS.map((format) => ({
    name: `breakers, ${format}`,
    each: Object.values(BREAKERS),
    labels: Object.keys(BREAKERS),
    check: (content) => wrongWith(documentOf(content, format)),
  }));

  return [
    ...essays,
    {
      name: 'bytes of a file',
      share: 4,
      arbitrary: fc.tuple(bytes, fc.constantFrom(...FORMATS)),
      check: ([base64, format]) => {
        const decoded = decode(Buffer.from(base64, 'base64'));
        return decoded.kind === 'binary' ? [] : wrongWith(documentOf(decoded.text, format));
      },
    },
    {
      name: 'two drafts',
      share: 3,
      arbitrary: fc.tuple(fc.oneof(fc.constantFrom(...ESSAYS), text), text, fc.constantFrom(...FORMATS)),
      check: ([before, after, format]) => {
        const drafts = [documentOf(before, format), documentOf(after, format)];
        if (drafts.includes(null)) return [];
        const compared = program.compareDrafts(...drafts);
        compared.markdown();
        return foreignMarkup(compared.html(), scripts);
      },
    },
    {
      name: 'front matter',
      share: 3,
      arbitrary: fc.record({ title: name, author: name, date: name, language: name, tail: text }),
      check: ({ title, author, date, language, tail }) => {
        const quoted = Object.entries({ title, author, date, lang: language })
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join('\n');
        const meta = (key, value) => `<meta name="${key}" content="${value.replaceAll('"', '&quot;')}">`;
        const head = `<title>${title}</title>${meta('author', author)}${meta('date', date)}`;
        return [
          ...wrongWith(documentOf(`---\n${quoted}\n---\n\n${tail}`, 'markdown')),
          ...wrongWith(documentOf(`---\ntitle: ${title}\nauthor: ${author}\n---\n\n${tail}`, 'markdown')),
          ...wrongWith(
            documentOf(`<html lang="${language}"><head>${head}</head><body>${tail}</body></html>`, 'html'),
          ),
        ];
      },
    },
    {
      name: 'many essays',
      share: 2,
      arbitrary: fc.array(fc.tuple(text, name, name), { minLength: 1, maxLength: 4 }),
      check: (essaysGiven) => {
        const listed = { index: [], corpus: [] };
        for (const [content, path, reason] of essaysGiven) {
          const document = documentOf(content, 'plain-text', path);
          const href = `${encodeURIComponent(path.toWellFormed())}.html`;
          const files = { hrefs: { html: href } };
          listed.index.push(
            document ? { figures: program.indexFigures(document), ...files } : { path, reason },
          );
          listed.corpus.push(
            document ? { figures: program.corpusFigures(document), ...files } : { path, reason },
          );
        }
        const together = program.renderCorpusBriefing(program.corpusOf(listed.corpus));
        return [
          ...foreignMarkup(program.renderIndex(listed.index), scripts),
          ...foreignMarkup(together, scripts),
        ];
      },
    },
    ...breakers,
  ];
}
