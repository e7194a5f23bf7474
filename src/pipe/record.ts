/** One line of input as the essay it names. */
import { ProblemError, problem, type SourceFormat } from '../model/index.js';

/** What a line may say about its essay besides the words; what it leaves out is taken from the text as usual. */
const INFO = ['title', 'author', 'published', 'publication', 'section'] as const;
const FORMATS: readonly SourceFormat[] = ['plain-text', 'markdown', 'html'];
const FIELDS = ['id', 'text', 'path', 'format', ...INFO];

export type PipedId = string | number | null;

export interface PipedEssay {
  /** The words; null where they are in the file that `path` names. */
  readonly text: string | null;
  readonly path: string | null;
  /** null: by the extension of the path; plain text if there is no path. */
  readonly format: SourceFormat | null;
  readonly info: Readonly<Partial<Record<(typeof INFO)[number], string>>>;
}

/** What answers are known by; null where the line gives none, or is none. */
export function idOf(line: string): PipedId {
  try {
    const { id } = (JSON.parse(line) ?? {}) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return null;
  }
}

/** What a line calls its essay; null where it says nothing, or is none. */
export function pathOf(line: string): string | null {
  try {
    const { path } = (JSON.parse(line) ?? {}) as { path?: unknown };
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}

/** @throws ProblemError `bad-line`. */
export function essayFrom(line: string): PipedEssay {
  const refuse = (reason: string): never => {
    throw new ProblemError(problem('bad-line', { reason }));
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('it is no object');
  const fields = value as Record<string, unknown>;
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) {
    return refuse(`it has a field ${JSON.stringify(unknown.slice(0, 40))}; known are ${FIELDS.join(', ')}`);
  }
  const { id } = fields;
  if (!['string', 'number', 'undefined'].includes(typeof id) && id !== null) {
    return refuse('its "id" is neither text nor a number');
  }
  const wordsOf = (name: string): string | null => {
    const word = fields[name] ?? null;
    return word === null || typeof word === 'string' ? word : refuse(`its "${name}" is no text`);
  };
  const text = wordsOf('text');
  const path = wordsOf('path');
  if (text === null && path === null) return refuse('it has neither "text" nor "path"');
  const format = wordsOf('format');
  if (format !== null && !FORMATS.includes(format as SourceFormat)) {
    return refuse(`its "format" is none of ${FORMATS.join(', ')}`);
  }
  const info = Object.fromEntries(
    INFO.flatMap((name) => {
      const word = wordsOf(name);
      return word === null ? [] : [[name, word]];
    }),
  );
  return { text, path, format: format as SourceFormat | null, info };
}
