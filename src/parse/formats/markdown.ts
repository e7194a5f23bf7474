/** Markdown: CommonMark with the extensions of GitHub, and front matter in YAML. The text is the file itself. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { problem, type Source } from '../../model/index.js';
import { NOTHING_DECLARED } from '../declared.js';
import { directivesOf } from '../directives.js';
import type { Reading } from '../draft.js';
import { readFrontMatter } from '../front-matter.js';
import { collect } from '../markdown/collect.js';
import { maskTemplates } from '../markdown/mask.js';
import { isNestedTooDeep } from '../markdown/nesting.js';
import { placesIn } from '../places.js';
import type { InputFormat } from './format.js';
import { readPlainText } from './plain-text.js';

export const markdown: InputFormat = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  read: readMarkdown,
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

function readMarkdown(source: Source): Reading {
  const text = source.content;
  // Endlessly nested lists are not from an essay, and more than a Markdown parser can bear.
  if (isNestedTooDeep(text)) return { ...readPlainText(source), problems: [problem('nested-too-deep')] };
  // The parser drops a byte-order mark and counts from behind it. The first one is already gone, and a second one is only a blank.
  const masked = maskTemplates(text).replace(/^\ufeff/, ' ');
  const root: Root = parser.parse(masked);
  const front = root.children[0];
  const { declared, ignored, problems } =
    front?.type === 'yaml'
      ? readFrontMatter(front.value, {
          start: front.position!.start.offset!,
          end: front.position!.end.offset!,
        })
      : { declared: NOTHING_DECLARED, ignored: false, problems: [] };
  const { comments, ...collected } = collect(root, masked, text);
  const placeOf = placesIn(text);
  const directives = directivesOf(comments, placeOf);
  return { text, ...collected, directives, declared, ignored, placeOf, problems };
}
