/** Word documents: their prose as a page of HTML, through mammoth. */
import mammoth from 'mammoth';
import { counted, type Problem, ProblemError, problem } from '../../model/index.js';
import { prosePage } from '../prose-page.js';
import { withInitials } from './initials.js';
import { openPackage, PackageError, type WordPackage } from './package.js';
import { propertyTags } from './properties.js';

/** What paragraphs are, by the name of their style, in Word, Google Docs, Pages and LibreOffice. */
const STYLES = [
  "p[style-name='Title'] => h1.shape-title:fresh",
  "p[style-name='Subtitle'] => p.shape-standfirst:fresh",
  "p[style-name='Standfirst'] => p.shape-standfirst:fresh",
  "p[style-name='Byline'] => p.shape-byline:fresh",
  "p[style-name='Author'] => p.shape-byline:fresh",
  "p[style-name='Date'] => p.shape-byline:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Block Quote'] => blockquote > p:fresh",
  "p[style-name='Block Quotation'] => blockquote > p:fresh",
  "p[style-name='Pull Quote'] => p.shape-pull-quote:fresh",
  "p[style-name='caption'] => p.shape-caption:fresh",
  "p[style-name='Caption'] => p.shape-caption:fresh",
  "p[style-name='Image Caption'] => p.shape-caption:fresh",
  "p[style-name='Table Caption'] => p.shape-caption:fresh",
  "p[style-name='Abstract'] => p.shape-standfirst:fresh",
  ...[1, 2, 3, 4, 5].flatMap((level) => [
    `p[style-name='toc ${level}'] => p.shape-boilerplate:fresh`,
    `p[style-name='TOC ${level}'] => p.shape-boilerplate:fresh`,
  ]),
];

export interface ReadDocx {
  readonly content: string;
  readonly problems: readonly Problem[];
}

/** @throws ProblemError `bad-docx`, `locked-docx`, `docx-too-large`. `path` is what messages call the file. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadDocx> {
  const word = opened(bytes, path);
  const body = await converted(word, path);
  return { content: prosePage(propertyTags(word), body), problems: [...revisions(word), ...comments(word)] };
}

function opened(bytes: Uint8Array, path: string): WordPackage {
  try {
    return openPackage(bytes);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const { fault } = error;
    if (fault.kind === 'locked') throw new ProblemError(problem('locked-docx', { path }));
    const code = fault.kind === 'bad' ? 'bad-docx' : 'docx-too-large';
    throw new ProblemError(problem(code, { path, reason: fault.reason }));
  }
}

async function converted(word: WordPackage, path: string): Promise<string> {
  const bad = (reason: string, cause?: unknown) =>
    new ProblemError(problem('bad-docx', { path, reason }), { cause });
  if (word.part('[Content_Types].xml') === null || word.part('_rels/.rels') === null) {
    throw bad('the archive holds no Word document');
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(word.bytes(MAIN, withInitials)) },
      {
        styleMap: STYLES,
        // The file must not change how it is read, nor lead to other files.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw bad('the text in it is damaged', error);
  }
}

const MAIN = /^word\/document\d*\.xml$/i;
/** Parts that hold text of the essay. */
const TEXT = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;

/** mammoth keeps insertions and drops deletions without saying so. */
function revisions({ names, part }: WordPackage): Problem[] {
  const xml = names
    .filter((name) => TEXT.test(name))
    .map(part)
    .join('');
  const times = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const kinds = [
    worded(times(/<w:ins[\s/>]/g), 'insertion'),
    worded(times(/<w:del[\s/>]/g), 'deletion'),
    worded(times(/<w:moveFrom[\s/>]/g), 'move'),
  ].filter((kind) => kind !== '');
  return kinds.length === 0 ? [] : [problem('tracked-changes', { what: kinds.join(', ') })];
}

function comments({ part }: WordPackage): Problem[] {
  const count = part('word/comments.xml')?.match(/<w:comment[\s>]/g)?.length ?? 0;
  return count === 0 ? [] : [problem('word-comments', { count })];
}

function worded(count: number, noun: string): string {
  return count === 0 ? '' : counted(count, noun);
}
