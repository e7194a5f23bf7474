import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { problem } from '../../model/index.js';
import { NOTHING_DECLARED } from '../declared.js';
import { directivesOf } from '../directives.js';
import { collect } from '../markdown/collect.js';
import { readFrontMatter } from '../markdown/front-matter.js';
import { maskTemplates } from '../markdown/mask.js';
import { isNestedTooDeep } from '../markdown/nesting.js';
import { placesIn } from '../places.js';
import { readPlainText } from './plain-text.js';
export const markdown = {
    id: 'markdown',
    label: 'Markdown',
    extensions: ['.md', '.markdown'],
    read: readMarkdown,
};
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
function readMarkdown(source) {
    const text = source.content;
    // Lists in lists without end are no essay's, and more than a parser of Markdown can bear.
    if (isNestedTooDeep(text))
        return { ...readPlainText(source), problems: [problem('nested-too-deep')] };
    const root = parser.parse(maskTemplates(text));
    const front = root.children[0];
    const { declared, problems } = front?.type === 'yaml'
        ? readFrontMatter(front.value, {
            start: front.position.start.offset,
            end: front.position.end.offset,
        })
        : { declared: NOTHING_DECLARED, problems: [] };
    const { comments, ...collected } = collect(root, text);
    const placeOf = placesIn(text);
    return { text, ...collected, directives: directivesOf(comments, placeOf), declared, placeOf, problems };
}
