/** Checks a configuration, and words what is wrong: which key, what was expected, and the nearest valid name. */
import type { z } from 'zod';
import { MEASURES, type Rule } from '../judge/index.js';
import { nearest, type Problem, ProblemError, problem } from '../model/index.js';
import type { UserConfig } from './define.js';
import { configSchema, configWith } from './schema.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where a configuration stands: as messages call it, with the line of a key where that is known. */
export interface Whereabouts {
  readonly path: string;
  readonly lineOf?: ((path: Path) => number) | undefined;
}

/** `rules`: those of plug-ins. @throws ProblemError `bad-config-key`, `bad-config-value`. */
export function validConfig(value: unknown, where: Whereabouts, rules: readonly Rule[] = []): UserConfig {
  const checked = configWith(rules).safeParse(withoutLexicons(value));
  if (checked.success) return value as UserConfig;
  const issues = checked.error.issues.map((issue) => plainest(issue, value));
  const ids = rules.map(({ id }) => id);
  throw new ProblemError(worded(issues[0]!, value, where, issues.length - 1, ids));
}

/** Lexicons have a checker of their own (`lexicons.ts`), which knows more than a schema can say. */
function withoutLexicons(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { lexicon, ...layer } = value;
  if (!Array.isArray(layer.overrides)) return layer;
  return { ...layer, overrides: layer.overrides.map(withoutLexicons) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** If a value may be one of several things: what is wrong with it as the thing that was most likely meant. */
function plainest(issue: Issue, root: unknown): Issue {
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const [inner] = issue.issues;
    return inner === undefined ? issue : { ...inner, path: issue.path };
  }
  if (issue.code !== 'invalid_union') return issue;
  const value = valueAt(root, issue.path);
  const meant = issue.errors.find((branch) => branch.every((inner) => !isOtherType(inner, value)));
  const [inner] = meant ?? [];
  return inner === undefined ? issue : plainest({ ...inner, path: [...issue.path, ...inner.path] }, root);
}

const isOtherType = (issue: Issue, value: unknown): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string'));

function worded(
  issue: Issue,
  root: unknown,
  { path: file, lineOf }: Whereabouts,
  more: number,
  ids: readonly string[],
): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const details = {
    path: lineOf === undefined ? file : `${file}:${lineOf(path)}`,
    key: keyOf(path),
    more,
  };
  if (unknown !== undefined) {
    const known =
      issue.path.at(-1) === 'when'
        ? MEASURES.map(({ id }) => id)
        : [...keysAt(issue.path), ...(issue.path.at(-1) === 'rules' ? ids : [])].filter(
            (key) => key !== '$schema',
          );
    return problem('bad-config-key', { ...details, what: kindOf(issue.path), ...hint(unknown, known) });
  }
  const value = valueAt(root, path);
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const known = issue.values.map(String);
    const key = keyOf(path);
    const what = kindOfValue(path);
    return problem('bad-config-name', {
      ...details,
      key,
      value,
      what,
      ...hint(value, known),
      known: known.length > 12 ? '' : known.join(', '),
    });
  }
  const found = issue.code === 'custom' ? 'neither' : foundIn(value);
  return problem('bad-config-value', { ...details, expected: expectedOf(issue), found });
}

function hint(word: string, known: readonly string[]): { nearest?: string; known?: string } {
  const near = nearest(word, known);
  if (near !== null) return { nearest: near };
  return known.length > 0 && known.length <= 12 ? { known: known.join(', ') } : {};
}

/** What the keys in an object are, by where the object stands. */
function kindOf(path: Path): string {
  const last = path.at(-1);
  if (last === 'rules') return 'rule';
  if (last === 'when') return 'measure';
  return path.at(-2) === 'rules' ? `option of ${String(last)}` : 'key';
}

function kindOfValue(path: Path): string {
  const key = path.filter((part) => typeof part === 'string').at(-1);
  if (key === 'measure' || path.includes('when')) return 'measure';
  if (key === 'extends') return 'preset';
  if (key === 'severity' || key === 'failOn' || path.at(-2) === 'rules') return 'severity';
  return key === 'format' ? 'format' : key === 'paper' ? 'paper size' : 'value';
}

/** Names that may stand in the object at a path. */
function keysAt(path: Path): string[] {
  let schemas: Schema[] = [configSchema()];
  for (const key of path) {
    schemas = schemas.flatMap(alternatives).flatMap(({ properties, items }): Schema[] => {
      const next = typeof key === 'number' ? items : properties?.[String(key)];
      return next === undefined ? [] : [next];
    });
  }
  return schemas.flatMap(alternatives).flatMap(({ properties = {} }) => Object.keys(properties));
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const alternatives = (schema: Schema): Schema[] => [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with keys',
  record: 'an object with keys',
};

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `a number from ${issue.minimum} on`
        : 'something that is not empty';
    case 'too_big':
      return `a number up to ${issue.maximum}`;
    case 'invalid_union': {
      const kinds = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf));
      return [...new Set(kinds)].join(', or ');
    }
    case 'custom':
      return 'a limit under "min" or "max"';
    default:
      return issue.message;
  }
}

function foundIn(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text "${value}"`;
  return typeof value === 'function' ? 'a function' : String(value);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** As people write it: "overrides[0].rules.hedge-stack". Of the whole, "the configuration". */
function keyOf(path: Path): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
