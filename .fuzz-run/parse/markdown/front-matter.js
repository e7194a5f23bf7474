/** What the front matter of a Markdown file declares. */
import { parse as parseYaml } from 'yaml';
import { problem } from '../../model/index.js';
import { isoDate } from '../dates.js';
import { joinNames, languageTag, NOTHING_DECLARED } from '../declared.js';
/** Keys in use among site generators and note programs, most telling first. */
const KEYS = {
    title: ['title', 'headline'],
    standfirst: ['standfirst', 'dek', 'deck', 'subtitle', 'subhead', 'description'],
    author: ['author', 'authors', 'byline', 'by', 'writer', 'creator'],
    published: ['date', 'published', 'published_time', 'publishdate', 'pubdate', 'published_at', 'created'],
    publication: [
        'publication',
        'publisher',
        'newspaper',
        'outlet',
        'site',
        'site_name',
        'journal',
        'source_name',
    ],
    section: ['section', 'category', 'categories', 'rubric'],
    language: ['lang', 'language', 'locale'],
};
/** The declarations of a front matter, given its text without the fences. Malformed: nothing, and a problem. */
export function readFrontMatter(yaml, at) {
    let data;
    try {
        data = load(yaml);
    }
    catch (error) {
        return refuse(error.message.split('\n')[0].replace(/[\s:]+$/, ''), at);
    }
    if (data === null || data === undefined)
        return { declared: NOTHING_DECLARED, problems: [] };
    if (typeof data !== 'object' || Array.isArray(data))
        return refuse('it is no list of "name: value" lines', at);
    const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
    const find = (keys) => {
        for (const key of keys) {
            const found = words(fields.get(key));
            if (found !== null)
                return found;
        }
        return null;
    };
    const published = find(KEYS.published);
    return {
        declared: {
            title: find(KEYS.title),
            standfirst: find(KEYS.standfirst),
            author: find(KEYS.author),
            published: published && isoDate(published),
            publication: find(KEYS.publication),
            section: find(KEYS.section),
            language: languageTag(find(KEYS.language)),
        },
        problems: [],
    };
}
/**
 * Site generators bear text in quotation marks that runs on at the left margin, which YAML forbids: where the front matter
 * cannot be read as it is, it is tried with such lines set in.
 */
function load(yaml) {
    const options = { logLevel: 'error', maxAliasCount: 20 };
    try {
        return parseYaml(yaml, options);
    }
    catch (error) {
        const mended = yaml.replace(/\n(?=[^\s#-])(?![^\n:]{1,60}:(?:\s|$))/g, '\n  ');
        if (mended === yaml)
            throw error;
        return parseYaml(mended, options);
    }
}
function refuse(reason, { start, end }) {
    return { declared: NOTHING_DECLARED, problems: [problem('bad-front-matter', { reason }, { start, end })] };
}
/** A value as one line of text: lists are joined with commas and "and", people are called by their name. */
function words(value) {
    if (value === null || value === undefined || typeof value === 'boolean')
        return null;
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return joinNames(value.map(words).filter((name) => name !== null));
    if (typeof value === 'object') {
        const { name, title } = value;
        return words(name ?? title ?? null);
    }
    const text = String(value).replace(/\s+/g, ' ').trim();
    return text === '' ? null : text;
}
