/** Finds plug-ins by the names that a configuration gives, and loads them: in the process, and again in each thread. */
import { existsSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type PluginReference, ProblemError, problem, reasonOf } from '../model/index.js';
import { checkedPlugins } from './check.js';
import { NO_PLUGINS, type Plugins } from './plugin.js';

/**
 * Where the plug-ins lie that a configuration names: `./house/rules.mjs` relative to its file, and packages as that file would
 * import them.
 * @throws ProblemError `no-plugin`.
 */
export async function foundPlugins(names: readonly string[], config: string): Promise<PluginReference[]> {
  return Promise.all(names.map((name) => found(name, config)));
}

async function found(name: string, config: string): Promise<PluginReference> {
  if (/^\.{1,2}[\\/]/.test(name) || isAbsolute(name)) {
    const path = resolve(dirname(config), name);
    if (!existsSync(path)) throw new ProblemError(problem('no-plugin', { plugin: name, what: 'file' }));
    return { name, url: pathToFileURL(path).href };
  }
  const url = (await loader(config)).esmResolve(name, { try: true });
  if (url === undefined) throw new ProblemError(problem('no-plugin', { plugin: name, what: 'package' }));
  return { name, url: /^file:/.test(url) ? url : pathToFileURL(url).href };
}

/** Each list of plug-ins is loaded once in each thread. */
const loaded = new Map<string, Promise<Plugins>>();

/** @throws ProblemError `bad-plugin` where one cannot be loaded, or is not what a plug-in has to be. */
export function loadedPlugins(references: readonly PluginReference[] = []): Promise<Plugins> {
  if (references.length === 0) return Promise.resolve(NO_PLUGINS);
  const key = references.map(({ url }) => url).join('\n');
  let plugins = loaded.get(key);
  if (plugins === undefined) {
    plugins = Promise.all(references.map(load)).then(checkedPlugins);
    loaded.set(key, plugins);
  }
  return plugins;
}

async function load({ name, url }: PluginReference) {
  try {
    const isTyped = /\.[mc]?ts$/.test(url);
    const module = isTyped ? await (await loader(url)).import(url) : await import(url);
    return { plugin: (module as { readonly default?: unknown }).default, shown: name };
  } catch (error) {
    const [reason] = reasonOf(error).split('\n');
    throw new ProblemError(
      problem('bad-plugin', { plugin: name, reason: `it cannot be loaded: ${reason!.replace(/\.$/, '')}` }),
      { cause: error },
    );
  }
}

/** Resolves as an import in that file would, and reads TypeScript. */
async function loader(from: string) {
  const { createJiti } = await import('jiti');
  const alias = { hedgerow: helpers() };
  return createJiti(/^file:/.test(from) ? from : pathToFileURL(from).href, { fsCache: false, alias });
}

/** What `hedgerow` is to plug-ins in TypeScript: src/config/define.ts, which lies beside this file in the bundle. */
function helpers(): string {
  const here = fileURLToPath(import.meta.url);
  const beside = join(dirname(here), `define${extname(here)}`);
  return existsSync(beside) ? beside : join(dirname(here), '..', 'config', `define${extname(here)}`);
}
