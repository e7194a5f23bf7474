import { plainWords } from './quotation.js';
import { count, dateWords, minutes } from './wording.js';
const TITLE_WORDS = 9;
export function mastheadOf(document) {
    const { essay, source, problems } = document;
    const words = `${count(essay.words, 'word')}, ${count(minutes(essay.words), 'minute')}`;
    return {
        ...titleOf(document),
        items: [
            item('Author', essay.author),
            item('Publication', essay.publication),
            item('Published', essay.published && dateWords(essay.published)),
            item('Length', words),
            item('Source', source.path),
        ],
        problems: problems.map((problem) => problem.message),
    };
}
/** Letters of a title on one line of paper, in the largest of its three sizes. */
const TITLE_LINE = 46;
/** About how high the head is on paper, in points; longer titles are set smaller. */
export function mastheadHeight({ title, titled, problems }) {
    const lines = title.length > 110 ? 3 : Math.ceil(title.length / TITLE_LINE);
    return 55 + 24 * lines + (titled ? 0 : 16) + (problems.length > 0 ? 14 + 13 * problems.length : 0);
}
/** The title; without one, the first words of the essay. */
export function titleOf(document) {
    const title = document.essay.title?.replaceAll(/\s+/g, ' ').trim();
    if (title)
        return { title, titled: true };
    const first = document.sentences.find((sentence) => sentence.role === 'body') ?? document.sentences[0];
    const words = first ? plainWords(document, first, TITLE_WORDS) : '';
    return { title: words || document.source.path, titled: false };
}
function item(label, value) {
    return value ? { label, value, given: true } : { label, value: 'not given', given: false };
}
