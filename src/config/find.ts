/** Finds the configuration of a folder and loads it, from whatever kind of file. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, parse as partsOf, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Loader, lilconfig } from 'lilconfig';
import { type PluginReference, ProblemError, problem, reasonOf } from '../model/index.js';
import { foundPlugins, loadedPlugins } from '../plugins/load.js';
import type { UserConfig } from './define.js';
import { JsonError, type JsonText, readJson } from './json.js';

const EXTENSIONS = ['ts', 'mts', 'mjs', 'js', 'cjs', 'json'] as const;
/** In the order in which they are looked for in each folder. */
export const CONFIG_FILES: readonly string[] = EXTENSIONS.map((extension) => `hedgerow.config.${extension}`);
const PACKAGE = 'package.json';
/** The key of package.json. */
const KEY = 'hedgerow';

export interface FoundConfig {
  /** Absolute. */
  readonly path: string;
  readonly config: UserConfig;
  /** Those that it names, where they lie. */
  readonly plugins: readonly PluginReference[];
}

/** As messages call a file: relative to where the command runs, with "/"; or in full where it lies outside. */
export function shownFile(path: string, cwd: string): string {
  const short = relative(cwd, path).split(sep).join('/');
  return short.startsWith('../') || short === '' ? path.split(sep).join('/') : short;
}

/**
 * The configuration in a folder or in the nearest folder above; null where there is none.
 * @throws ProblemError where it cannot be read, or is invalid.
 */
export async function findConfig(cwd: string): Promise<FoundConfig | null> {
  const texts = new Map<string, JsonText>();
  const search = lilconfig(KEY, {
    searchPlaces: [...CONFIG_FILES, PACKAGE],
    stopDir: partsOf(resolve(cwd)).root,
    ignoreEmptySearchPlaces: false,
    loaders: loadersFor(cwd, texts),
  });
  const found = await search.search(cwd);
  return found === null ? null : checked(found.filepath, found.config, cwd, texts);
}

/** The configuration that a user names. @throws ProblemError as `findConfig`, and where there is no such file. */
export async function loadConfig(path: string, cwd: string): Promise<FoundConfig> {
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw new ProblemError(problem('no-config', { path }));
  const texts = new Map<string, JsonText>();
  const loader = loadersFor(cwd, texts)[extname(file)];
  if (loader === undefined) {
    const known = EXTENSIONS.map((extension) => `.${extension}`).join(', ');
    throw new ProblemError(problem('unknown-config', { path, known }));
  }
  const search = lilconfig(KEY, { loaders: loadersFor(cwd, texts), ignoreEmptySearchPlaces: false });
  const found = await search.load(file);
  return checked(file, found?.config, cwd, texts);
}

async function checked(
  path: string,
  config: unknown,
  cwd: string,
  texts: ReadonlyMap<string, JsonText>,
): Promise<FoundConfig> {
  const { validConfig } = await import('./validate.js');
  const text = texts.get(path);
  const above = basename(path) === PACKAGE ? [KEY] : [];
  const where = {
    path: shownFile(path, cwd),
    lineOf: text && ((keys: readonly PropertyKey[]) => text.lineOf([...above, ...keys])),
  };
  const plugins = await pluginsIn(config, path);
  const { rules } = await loadedPlugins(plugins);
  const valid = validConfig(config, where, rules);
  // Checking cues needs the reader of essays, which takes a moment to load.
  if ([valid, ...(valid.overrides ?? [])].some(({ lexicon }) => lexicon !== undefined))
    (await import('./lexicons.js')).requireLexicons(valid, where);
  return { path, config: valid, plugins };
}

/** Comes before all other checks, because the rules of plug-ins can be set as well. */
async function pluginsIn(config: unknown, path: string): Promise<readonly PluginReference[]> {
  const named = (config as { readonly plugins?: unknown } | null)?.plugins;
  if (!Array.isArray(named) || named.length === 0) return [];
  if (named.some((name) => typeof name !== 'string' || name === '')) return [];
  return foundPlugins(named, path);
}

function loadersFor(cwd: string, texts: Map<string, JsonText>): Record<string, Loader> {
  const json: Loader = (path, content) => {
    try {
      const text = readJson(content);
      texts.set(path, text);
      return text.value;
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const { line, column, message: reason } = error;
      throw new ProblemError(
        problem('bad-config-json', { path: shownFile(path, cwd), line, column, reason }),
      );
    }
  };
  const script =
    (load: (path: string) => Promise<unknown>): Loader =>
    async (path) => {
      try {
        return await load(path);
      } catch (error) {
        const [reason] = reasonOf(error).split('\n');
        throw new ProblemError(
          problem('bad-config', { path: shownFile(path, cwd), reason: reason!.replace(/\.$/, '') }),
        );
      }
    };
  const native = script(async (path) => defaultOf(await import(pathToFileURL(path).href)));
  const typed = script(async (path) => {
    const { createJiti } = await import('jiti');
    // The program need not be installed beside the configuration, and its helper alone should not load all of it.
    const here = fileURLToPath(import.meta.url);
    const alias = { hedgerow: join(dirname(here), `define${extname(here)}`) };
    const jiti = createJiti(pathToFileURL(path).href, { fsCache: false, alias });
    return jiti.import(path, { default: true });
  });
  return {
    '.json': json,
    '.ts': typed,
    '.mts': typed,
    '.js': native,
    '.mjs': native,
    '.cjs': native,
    noExt: json,
  };
}

function defaultOf(loaded: { readonly default?: unknown }): unknown {
  return 'default' in loaded ? loaded.default : { ...loaded };
}
