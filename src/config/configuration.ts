/** The configuration of a run: which settings apply to which essay, and which essays are skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import {
  DEFAULT_SETTINGS,
  type PluginReference,
  ProblemError,
  problem,
  reasonOf,
  type Settings,
} from '../model/index.js';
import type { Plugins } from '../plugins/index.js';
import { loadedPlugins } from '../plugins/load.js';
import type { AnalyzeDefaults, CheckDefaults, ConfigLayer, UserConfig } from './define.js';
import { findConfig, loadConfig, shownFile } from './find.js';
import { patternFault } from './globs.js';
import { settingsOf } from './settings.js';

export const IGNORE_FILE = '.hedgerowignore';

export interface ConfigurationOptions {
  /** Where the command runs. */
  readonly cwd: string;
  /** A file that the user names; false: use none; undefined: look for one. */
  readonly config?: string | false | undefined;
  /** Over everything else, for every essay. */
  readonly flags?: ConfigLayer | undefined;
}

export interface Configuration {
  /** As messages call it; null where there is none. */
  readonly path: string | null;
  /** Absolute: what its globs and paths are relative to. */
  readonly folder: string;
  /** Those of an essay, by its path. */
  readonly settingsFor: (file: string) => Settings;
  /** What the configuration's plug-ins bring. */
  readonly plugins: Plugins;
  /** Settings where no override holds. */
  readonly settings: Settings;
  /** Indices of the overrides that apply to an essay. */
  readonly overridesFor: (file: string) => readonly number[];
  /** The file that says that an essay is skipped; null if none does. */
  readonly ignoredBy: (file: string) => string | null;
  /** Paths are absolute. */
  readonly analyze: AnalyzeDefaults;
  readonly check: CheckDefaults;
}

/**
 * Reads what there is to read: the configuration and the list of ignored files beside it.
 * @throws ProblemError where one of them cannot be read, or is invalid.
 */
export async function readConfiguration(options: ConfigurationOptions): Promise<Configuration> {
  const { cwd, config: named, flags } = options;
  const found =
    named === false ? null : named === undefined ? await findConfig(cwd) : await loadConfig(named, cwd);
  const folder = found === null ? resolve(cwd) : dirname(found.path);
  const references = found?.plugins ?? [];
  return new Resolved(found?.config ?? {}, {
    references,
    plugins: await loadedPlugins(references),
    path: found === null ? null : shownFile(found.path, cwd),
    folder,
    cwd,
    flags: flags ?? {},
  });
}

interface Base {
  readonly references: readonly PluginReference[];
  readonly plugins: Plugins;
  readonly path: string | null;
  readonly folder: string;
  readonly cwd: string;
  readonly flags: ConfigLayer;
}

class Resolved implements Configuration {
  readonly path: string | null;
  readonly folder: string;
  readonly plugins: Plugins;
  readonly settings: Settings;
  readonly analyze: AnalyzeDefaults;
  readonly check: CheckDefaults;
  readonly #config: UserConfig;
  readonly #base: Base;
  readonly #overrides: readonly ((path: string) => boolean)[];
  readonly #ignores: readonly { readonly by: string; readonly list: Ignore }[];
  /** Most essays share their overrides, and so their settings. */
  readonly #known = new Map<string, Settings>();

  constructor(config: UserConfig, base: Base) {
    this.path = base.path;
    this.folder = base.folder;
    this.plugins = base.plugins;
    this.#config = config;
    this.#base = base;
    this.#overrides = (config.overrides ?? []).map(({ files }, i) => {
      const globs = [files].flat();
      requirePatterns(globs, { groups: true, path: base.path ?? '', key: `overrides[${i}].files` });
      return matcherOf(globs);
    });
    this.#ignores = ignoresOf(config, base);
    this.settings = this.#settingsWith([]);
    this.analyze = absolute(config.analyze ?? {}, ['out', 'norms', 'browser'], base.folder);
    this.check = absolute(config.check ?? {}, ['baseline'], base.folder);
  }

  settingsFor = (file: string): Settings => {
    const held = this.overridesFor(file);
    const key = held.join();
    const known = this.#known.get(key) ?? this.#settingsWith(held);
    this.#known.set(key, known);
    return known;
  };

  overridesFor = (file: string): readonly number[] => {
    const path = this.#within(file);
    if (path === null) return [];
    return this.#overrides.flatMap((matches, i) => (matches(path) ? [i] : []));
  };

  ignoredBy = (file: string): string | null => {
    const path = this.#within(file);
    if (path === null) return null;
    return this.#ignores.find(({ list }) => list.ignores(path))?.by ?? null;
  };

  #settingsWith(overrides: readonly number[]): Settings {
    const layers = [this.#config, ...overrides.map((i) => this.#config.overrides![i]!), this.#base.flags];
    const { references } = this.#base;
    const decided = settingsOf(...layers);
    const settings = references.length === 0 ? decided : { ...decided, plugins: references };
    return JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS) ? DEFAULT_SETTINGS : settings;
  }

  /** Relative to the folder, with "/"; null for a file outside it. */
  #within(file: string): string | null {
    const path = relative(this.folder, resolve(this.#base.cwd, file)).split(sep).join('/');
    return path === '' || path.startsWith('../') || /^[a-z]:\//i.test(path) ? null : path;
  }
}

/** A glob without "/" matches in every folder, as in the list of ignored files. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const deep = (glob: string) => {
    const plain = glob.replace(/^\.\//, '');
    return plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
  };
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(deep);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => deep(glob.slice(1)));
  return picomatch(wanted, { dot: true, ...(unwanted.length === 0 ? {} : { ignore: unwanted }) });
}

function ignoresOf({ ignore: patterns }: UserConfig, { path, folder, cwd }: Base) {
  const lists: { by: string; list: Ignore }[] = [];
  requirePatterns(patterns ?? [], { groups: false, path: path ?? '', key: 'ignore' });
  if (patterns !== undefined && patterns.length > 0)
    lists.push({ by: path ?? 'the configuration', list: ignore().add([...patterns]) });
  const file = join(folder, IGNORE_FILE);
  if (existsSync(file)) {
    const by = shownFile(file, cwd);
    try {
      const text = readFileSync(file, 'utf8');
      requirePatterns(
        text.split(/\r?\n/).filter((line) => !line.startsWith('#')),
        { groups: false, path: by },
      );
      lists.push({ by, list: ignore().add(text) });
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      const reason = reasonOf(error);
      throw new ProblemError(problem('unreadable', { path: by, reason }));
    }
  }
  return lists;
}

/** @throws ProblemError `slow-pattern`. */
function requirePatterns(
  patterns: readonly string[],
  { groups, path, key }: { readonly groups: boolean; readonly path: string; readonly key?: string },
): void {
  for (const pattern of patterns) {
    const reason = patternFault(pattern, { groups });
    const where = key === undefined ? path : `${path}: ${key}`;
    if (reason !== null) throw new ProblemError(problem('slow-pattern', { where, pattern, reason }));
  }
}

function absolute<Defaults extends object>(
  defaults: Defaults,
  keys: readonly (keyof Defaults & string)[],
  folder: string,
): Defaults {
  const whole = { ...defaults } as Record<string, unknown>;
  for (const key of keys) {
    const value = whole[key];
    // A bare name is a command to be found on the path, not a file of the folder.
    if (typeof value === 'string' && !(key === 'browser' && !/[\\/]/.test(value)))
      whole[key] = resolve(folder, value);
  }
  return whole as Defaults;
}
