/** Plug-ins that settings name, for programs. What finds and loads them is loaded when it is asked for. */
import type { Settings } from '../model/index.js';
import { NO_PLUGINS, type Plugins } from '../plugins/index.js';

/**
 * The plug-ins that settings name, loaded and checked: `analyze(text, { settings, plugins: await loadPlugins(settings) })`.
 * @throws ProblemError `bad-plugin`.
 */
export async function loadPlugins({ plugins = [] }: Settings): Promise<Plugins> {
  if (plugins.length === 0) return NO_PLUGINS;
  const { loadedPlugins } = await import('../plugins/load.js');
  return loadedPlugins(plugins);
}
