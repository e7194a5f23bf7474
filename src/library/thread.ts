/** The far side of `threads`. */
import { parentPort } from 'node:worker_threads';
import type { AnalyzeOptions } from './analysis.js';
import { outcomeOf } from './inputs.js';
import { loadPlugins } from './plugins.js';
import type { Job } from './threads.js';

parentPort!.on('message', async ({ input, options }: Job) => {
  parentPort!.postMessage(await outcomeOf(input, await withPlugins(options)));
});

/** Those that the settings name are loaded here: functions cannot be sent. */
async function withPlugins(options: AnalyzeOptions): Promise<AnalyzeOptions> {
  const { settings } = options;
  if (settings?.plugins === undefined || settings.plugins.length === 0) return options;
  return { ...options, plugins: await loadPlugins(settings) };
}
