/**
 * What is fuzzed: the one list that a new input format, or anything else that reads what users write, is added to.
 * Each target has a name, an arbitrary of JSON values, and a check that gives what is wrong with one, a line each, or promises to.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { pdf, pdfBytes, word, wordBytes } from './archives.mjs';
import { argumentsOf, bytesBelow, inFolder, invocation, wrongEnd } from './command.mjs';
import { foreignMarkup } from './page.mjs';
import { baselineFile, configurationFile, ignoreFile, lexicon } from './settings.mjs';
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

/** An essay with something to find, for where the essay is not what matters. */
const SHORT = `# Close the bridge

The old bridge is clearly a danger to everyone. Perhaps the council might listen. Critics say that it could be mended. They are wrong.
`;

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

  /** As `documentOf`, of a Word document or a PDF. */
  async function documentOfBytes(bytes, format) {
    try {
      const read = format === 'docx' ? program.readDocx : program.readPdf;
      const { content, problems } = await read(bytes, `essay.${format}`);
      const info = { path: `essay.${format}`, format, sha256: '0'.repeat(64), url: null, retrieved: null };
      return analyzeSource({ info, content, problems });
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
    const same = isDeepStrictEqual(JSON.parse(written), document);
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
    share: 9,
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
          const files = { html: href };
          listed.index.push(
            document ? { figures: program.indexFigures(document), hrefs: files } : { path, reason },
          );
          listed.corpus.push(document ? { ...program.corpusFigures(document), files } : { path, reason });
        }
        const together = program.renderCorpusBriefing(program.corpusOf(listed.corpus));
        return [
          ...foreignMarkup(program.renderIndex(listed.index), scripts),
          ...foreignMarkup(together, scripts),
        ];
      },
    },
    {
      name: 'Word documents',
      share: 4,
      arbitrary: word,
      check: async (recipe) => wrongWith(await documentOfBytes(wordBytes(recipe), 'docx')),
    },
    {
      name: 'PDFs',
      share: 3,
      arbitrary: pdf,
      check: async (recipe) => wrongWith(await documentOfBytes(pdfBytes(recipe), 'pdf')),
    },
    {
      name: 'words of a house',
      share: 3,
      arbitrary: fc.tuple(lexicon, fc.constantFrom(...ESSAYS)),
      check: ([json, essay]) => {
        const given = JSON.parse(json);
        if (program.lexiconProblems(given).some(({ problem }) => /undefined|\[object/.test(problem.message)))
          return ['a fault of the lexicon is badly worded'];
        if (program.lexiconProblem(given) !== null) return [];
        const settings = program.settingsOf({ lexicon: given });
        const source = sourceFromText(essay.slice(0, 1500), { format: 'markdown', path: 'essay' });
        return wrongWith(analyzeSource(source, { settings }));
      },
    },
    {
      name: 'configurations',
      share: 4,
      arbitrary: fc.tuple(
        configurationFile,
        fc.constantFrom('hedgerow.config.json', 'hedgerow.config.mjs', 'package.json'),
        ignoreFile,
        fc.constantFrom('essay.md', `${'a'.repeat(200)}.md`, 'a a a a a a.md'),
      ),
      check: ([json, name, ignored, essay]) => {
        const content =
          name === 'package.json'
            ? `{"hedgerow":${json}}`
            : name.endsWith('.mjs')
              ? `export default ${json}`
              : json;
        const files = { [name]: content, '.hedgerowignore': ignored, [essay]: SHORT };
        return inFolder(program.main, files, async (_, run) => [
          ...wrongEnd(await run(['check', essay, '--quiet'])),
          ...wrongEnd(await run([essay, '--print-config', essay])),
        ]);
      },
    },
    {
      name: 'baselines',
      share: 2,
      arbitrary: baselineFile,
      check: (known) =>
        inFolder(program.main, { 'essay.md': SHORT, 'known.json': known }, async (folder, run) => {
          const args = ['check', 'essay.md', '--quiet', '--no-config', '--baseline', 'known.json'];
          const wrong = wrongEnd(await run(args));
          const end = await run([...args, '--update-baseline']);
          const now = readFileSync(join(folder, 'known.json'), 'utf8');
          if (end.status === 2) return [...wrong, ...(now === known ? [] : ['what was refused was changed'])];
          const again = await run(args);
          return [
            ...wrong,
            ...wrongEnd(end),
            ...wrongEnd(again),
            ...(JSON.parse(now) ? [] : ['no baseline']),
          ];
        }),
    },
    {
      name: 'kept files that are damaged',
      share: 1,
      arbitrary: fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom('flip', 'cut', 'zero', 'twice'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      check: (damages) =>
        inFolder(program.main, { 'drafts/one.md': SHORT, 'drafts/two.md': SHORT }, async (folder, run) => {
          const args = ['drafts', '--format', 'json', '--quiet', '--no-config', '--cache-dir', 'kept'];
          const first = await run([...args, '--out', 'a']);
          const kept = [...bytesBelow(join(folder, 'kept'))];
          for (const [which, where, how] of damages) {
            const [path, content] = kept[Math.min(kept.length - 1, Math.floor(which * kept.length))];
            const bytes = Buffer.from(content, 'latin1');
            const at = Math.min(bytes.length - 1, Math.floor(where * bytes.length));
            if (how === 'flip') bytes[at] ^= 1;
            const made =
              how === 'cut' ? bytes.subarray(0, at) : how === 'twice' ? Buffer.concat([bytes, bytes]) : bytes;
            writeFileSync(join(folder, 'kept', path), how === 'zero' ? Buffer.alloc(bytes.length) : made);
          }
          const second = await run([...args, '--out', 'b']);
          const same = isDeepStrictEqual(bytesBelow(join(folder, 'a')), bytesBelow(join(folder, 'b')));
          return [...wrongEnd(first), ...wrongEnd(second), ...(same ? [] : ['other files than before'])];
        }),
    },
    {
      name: 'arguments and names of files',
      share: 4,
      arbitrary: invocation,
      check: (given) => {
        const files = Object.fromEntries(given.files.map(([path, content]) => [`drafts/${path}`, content]));
        return inFolder(program.main, files, async (folder, run) => {
          const top = join(folder, '..');
          const before = bytesBelow(top);
          const args = argumentsOf(given);
          const wrong = wrongEnd(await run(args));
          const after = bytesBelow(top);
          const isLost = (path) => after.get(path) !== before.get(path);
          const lost = [...before.keys()].filter(isLost);
          const outside = [...after.keys()].filter((path) => !path.startsWith('desk/'));
          const half = [...after.keys()].filter((path) => /(?:^|\/)\.hedgerow-/.test(path));
          return [
            ...wrong,
            ...lost.map((path) => `an essay was written over: ${path}`),
            ...outside.map((path) => `written outside: ${path}`),
            ...half.map((path) => `left half written: ${path}`),
          ].map((line) => `${line} (${JSON.stringify(args)})`);
        });
      },
    },
    ...breakers,
  ];
}
