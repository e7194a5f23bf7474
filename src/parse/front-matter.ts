/** What the front matter of a file declares, whatever the rest of it is written in. */
import { parse as parseYaml } from 'yaml';
import { type Declared, type Problem, problem, type Range, reasonOf } from '../model/index.js';
import { isoDate } from './dates.js';
import { joinNames, languageTag, NOTHING_DECLARED } from './declared.js';

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
} as const;

export interface FrontMatter {
  readonly declared: Declared;
  /** It says "hedgerow: ignore". */
  readonly ignored: boolean;
  readonly problems: readonly Problem[];
}

const NOTHING: FrontMatter = { declared: NOTHING_DECLARED, ignored: false, problems: [] };

const LONGEST = 20_000;

/**
 * The front matter at the beginning of a file that is not Markdown, and where it stands, fences included: lines between
 * two of "---" that are YAML. null where there is none, and where it cannot be read: then it may be text.
 */
export function frontMatterOf(content: string): (FrontMatter & { readonly range: Range }) | null {
  const found =
    /^---[ \t]*(?:\r\n|\r|\n)((?:(?!---[ \t]*(?:\r|\n|$)).*(?:\r\n|\r(?!\n)|\n))*)---[ \t]*(?=\r|\n|$)/.exec(
      content.slice(0, LONGEST),
    );
  // The first line must name a key, because a horizontal rule looks like a fence.
  if (found === null || !/^\s*(?:#.*[\r\n]\s*)*\w[\w -]{0,59}:(?:\s|$)/.test(found[1]!)) return null;
  const range = { start: 0, end: found[0].length };
  const front = readFrontMatter(found[1]!, range);
  return front.problems.length > 0 ? null : { ...front, range };
}

/** The content with that range blanked out: all other offsets, and the lines, stay as they are. */
export function blanked(content: string, { start, end }: Range): string {
  return content.slice(0, start) + content.slice(start, end).replace(/[^\r\n]/g, ' ') + content.slice(end);
}

/** The declarations of a front matter, given its text without the fences. Malformed: nothing, and a problem. */
export function readFrontMatter(yaml: string, at: Range): FrontMatter {
  let data: unknown;
  try {
    data = load(yaml);
  } catch (error) {
    return refuse(
      reasonOf(error)
        .split('\n')[0]!
        .replace(/(?<![\s:])[\s:]+$/, ''),
      at,
    );
  }
  if (data === null || data === undefined) return NOTHING;
  if (typeof data !== 'object' || Array.isArray(data))
    return refuse('it is no list of "name: value" lines', at);
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const find = (keys: readonly string[]) => {
    for (const key of keys) {
      const found = words(fields.get(key));
      if (found !== null) return found;
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
    ignored: isIgnored(fields.get('hedgerow')),
    problems: [],
  };
}

/** "hedgerow: ignore", or "ignore: true" under "hedgerow". */
function isIgnored(value: unknown): boolean {
  if (typeof value === 'string') return value.trim().toLowerCase() === 'ignore';
  return typeof value === 'object' && value !== null && (value as { ignore?: unknown }).ignore === true;
}

/**
 * Site generators accept quoted text that continues at the left margin, which YAML forbids. If the front matter cannot be read as it is,
 * it is tried again with such lines indented.
 */
function load(yaml: string): unknown {
  if (isNestedDeep(yaml)) throw new Error('it is nested too deep');
  const options = { logLevel: 'error', maxAliasCount: 20 } as const;
  try {
    return parseYaml(yaml, options);
  } catch (error) {
    const mended = yaml.replace(/\n(?=[^\s#-])(?![^\n:]{1,60}:(?:\s|$))/g, '\n  ');
    if (mended === yaml) throw error;
    return parseYaml(mended, options);
  }
}

function refuse(reason: string, { start, end }: Range): FrontMatter {
  return { ...NOTHING, problems: [problem('bad-front-matter', { reason }, { start, end })] };
}

/** A value as one line of text: lists are joined with commas and "and", people are called by their name. */
function words(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'boolean') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return joinNames(value.map(words).filter((name) => name !== null));
  if (typeof value === 'object') {
    const { name, title } = value as { name?: unknown; title?: unknown };
    return words(name ?? title ?? null);
  }
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

const DEEPEST = 60;

/**
 * Lists in lists, in brackets, by dashes or set in, deeper than anyone writes. The parser of YAML calls itself for each, and Node
 * does not survive a regular expression that is first used when the stack is nearly full.
 */
function isNestedDeep(yaml: string): boolean {
  let depth = 0;
  for (const mark of yaml) {
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return /^(?:[ \t]*[-?:](?=[ \t])){60}/m.test(yaml) || /^ {120}/m.test(yaml);
}
