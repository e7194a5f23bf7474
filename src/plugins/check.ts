/** Checks plug-ins for their shape, and puts their names before their ids. What is wrong is said in one sentence. */
import { LEVELS, MOVE_KINDS, nearest, ProblemError, problem } from '../model/index.js';
import { type HedgerowPlugin, NO_PLUGINS, type Plugins } from './plugin.js';

/** A plug-in, and what messages call it. */
export interface NamedPlugin {
  readonly plugin: unknown;
  readonly shown: string;
}

const PARTS = ['rules', 'detectors', 'sections', 'reporters'] as const;
type Part = (typeof PARTS)[number];

/** What each part of a plug-in must have (texts, functions, lists of texts), and what it may have. */
const SHAPES: Readonly<
  Record<Part, { one: string; texts: string[]; functions: string[]; lists: string[]; may: string[] }>
> = {
  rules: {
    one: 'rule',
    texts: ['id', 'label', 'gloss', 'severity', 'advice'],
    functions: ['judge'],
    lists: ['fires', 'silent'],
    may: ['options', 'most'],
  },
  detectors: {
    one: 'detector',
    texts: ['id', 'move', 'gloss'],
    functions: ['detect'],
    lists: ['fires', 'silent'],
    may: [],
  },
  sections: { one: 'section', texts: ['id', 'label', 'gloss'], functions: ['build'], lists: [], may: [] },
  reporters: {
    one: 'reporter',
    texts: ['id', 'label', 'gloss', 'extension'],
    functions: ['open'],
    lists: [],
    may: [],
  },
};

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws ProblemError `bad-plugin` for the first thing that is wrong. */
export function checkedPlugins(given: readonly NamedPlugin[]): Plugins {
  if (given.length === 0) return NO_PLUGINS;
  const names = new Set<string>();
  const all = { identities: [] as string[], rules: [], detectors: [], sections: [], reporters: [] } as {
    -readonly [Key in keyof Plugins]: Plugins[Key][number][];
  };
  for (const { plugin, shown } of given) {
    const refuse = (reason: string): never => {
      throw new ProblemError(problem('bad-plugin', { plugin: shown, reason }));
    };
    requireShape(plugin, refuse);
    const { name, version } = plugin;
    if (names.has(name)) refuse(`its name "${name}" is another plug-in’s already`);
    names.add(name);
    all.identities.push(version === undefined ? name : `${name}@${version}`);
    const within = <Item extends { readonly id: string }>(part: Part, items: readonly Item[] = []) =>
      items.map((item) => named(item, name, SHAPES[part].functions));
    all.rules.push(
      ...within('rules', plugin.rules).map((rule) => ({ ...rule, options: rule.options ?? {} })),
    );
    all.detectors.push(...within('detectors', plugin.detectors));
    all.sections.push(...within('sections', plugin.sections));
    all.reporters.push(...within('reporters', plugin.reporters));
  }
  return all;
}

/** With the plug-in's name before its id; its functions are still called as its own methods. */
function named<Item extends { readonly id: string }>(item: Item, name: string, functions: string[]): Item {
  const copy: Record<string, unknown> = { ...item, id: `${name}/${item.id}` };
  for (const key of functions)
    copy[key] = ((item as Record<string, unknown>)[key] as (...given: unknown[]) => unknown).bind(item);
  return copy as unknown as Item;
}

type Refuse = (reason: string) => never;

function requireShape(plugin: unknown, refuse: Refuse): asserts plugin is HedgerowPlugin {
  if (!isObject(plugin)) return refuse(`its default export is ${kind(plugin)}, and should be an object`);
  requireKeys(plugin, ['name', 'version', ...PARTS], 'the plug-in', refuse);
  const { name, version } = plugin;
  if (typeof name !== 'string' || !NAME.test(name))
    refuse(`its name is ${shownValue(name)}, and should be lower-case words joined by "-"`);
  if (version !== undefined && typeof version !== 'string')
    refuse(`its version is ${kind(version)}, and should be a text`);
  if (PARTS.every((part) => plugin[part] === undefined)) refuse(`it has none of ${PARTS.join(', ')}`);
  for (const part of PARTS) requirePart(plugin[part], part, refuse);
}

function requirePart(items: unknown, part: Part, refuse: Refuse): void {
  if (items === undefined) return;
  if (!Array.isArray(items)) refuse(`its ${part} are ${kind(items)}, and should be a list`);
  const { one } = SHAPES[part];
  const ids = new Set<unknown>();
  for (const [i, item] of (items as unknown[]).entries()) {
    const called =
      isObject(item) && typeof item.id === 'string' ? `the ${one} "${item.id}"` : `${one} ${i + 1}`;
    if (!isObject(item)) throw refuse(`${called} is ${kind(item)}, and should be an object`);
    requireItem(item, part, called, refuse);
    if (ids.has(item.id)) refuse(`${called} is there twice`);
    ids.add(item.id);
  }
}

function requireItem(item: Record<string, unknown>, part: Part, called: string, refuse: Refuse): void {
  const { texts, functions, lists, may } = SHAPES[part];
  requireKeys(item, [...texts, ...functions, ...lists, ...may], called, refuse);
  for (const key of texts)
    if (typeof item[key] !== 'string' || item[key] === '')
      refuse(`${called} has ${shownValue(item[key])} as its ${key}, and should have a text`);
  if (!NAME.test(item.id as string)) refuse(`${called} should have an id of lower-case words joined by "-"`);
  for (const key of functions)
    if (typeof item[key] !== 'function')
      refuse(`${called} has ${kind(item[key])} as its ${key}, and should have a function`);
  for (const key of lists) {
    const list = item[key];
    if (!Array.isArray(list) || list.length === 0 || list.some((text) => typeof text !== 'string'))
      refuse(`${called} should have examples under "${key}": a list of texts`);
  }
  if (part === 'rules') oneOf(item.severity as string, LEVELS.slice(1), `${called} has the severity`, refuse);
  if (part === 'detectors') oneOf(item.move as string, MOVE_KINDS, `${called} finds the move`, refuse);
}

function oneOf(value: string, known: readonly string[], said: string, refuse: Refuse): void {
  if (!known.includes(value)) refuse(`${said} "${value}", which there is not${hint(value, known)}`);
}

function requireKeys(
  value: Record<string, unknown>,
  known: readonly string[],
  called: string,
  refuse: Refuse,
): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) refuse(`${called} has an unknown key "${unknown}"${hint(unknown, known)}`);
}

function hint(value: string, known: readonly string[]): string {
  const near = nearest(value, known);
  return near === null ? ` (known are ${known.join(', ')})` : ` (did you mean "${near}"?)`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function kind(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const shownValue = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : kind(value));
